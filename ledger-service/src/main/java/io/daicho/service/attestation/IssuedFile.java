package io.daicho.service.attestation;

import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.attestation.AttestationDocument;
import java.util.Base64;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The file of an attestation: the document in its canonical form, or a JWS in JSON whose payload that is. */
public final class IssuedFile {
    /** What the header of a signed file says that it is. */
    public static final String TYPE = "daicho-attestation+json";

    private static final Set<String> MEMBERS = Set.of("payload", "protected", "signature", "signatures");

    private IssuedFile() {}

    /** What cannot be read as the file of an attestation. */
    public static final class NoAttestation extends Exception {
        private static final long serialVersionUID = 1L;

        NoAttestation(String message) {
            super(message);
        }
    }

    /** Whether a file is a JSON document without any sign of a signature. */
    public static boolean isBare(byte[] file) {
        try {
            JsonNode json = FactJson.mapper().readTree(file);
            return json.isObject() && MEMBERS.stream().noneMatch(json::has);
        } catch (JacksonException noJson) {
            return false;
        }
    }

    /**
     * The canonical form in a file; whether a signature over it holds is not looked at here.
     *
     * @throws NoAttestation if it has none
     */
    public static byte[] canonical(byte[] file) throws NoAttestation {
        try {
            JsonNode json = FactJson.mapper().readTree(file);
            if (!json.has("payload")) {
                return file;
            }
            return Base64.getUrlDecoder().decode(json.get("payload").asString(""));
        } catch (JacksonException | IllegalArgumentException noJson) {
            throw new NoAttestation("The file is neither a JSON document nor a JWS in JSON: " + noJson.getMessage()
                    + ". Get it again, whole.");
        }
    }

    /**
     * The document in a file.
     *
     * @throws NoAttestation if it has none
     */
    public static AttestationDocument document(byte[] file) throws NoAttestation {
        byte[] canonical = canonical(file);
        try {
            return AttestationJson.read(canonical);
        } catch (JacksonException another) {
            throw new NoAttestation("The file is no attestation: "
                    + another.getOriginalMessage().replaceAll("\\R.*", "") + ". Give the file that was issued.");
        }
    }
}
