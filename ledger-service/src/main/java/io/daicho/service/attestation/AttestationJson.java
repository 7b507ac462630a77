package io.daicho.service.attestation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.proof.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * An attestation as JSON: every field is written, {@code null} where nothing is on record. The canonical form (RFC 8785) is
 * the authoritative one.
 */
public final class AttestationJson {
    private static final String INTEGRITY = "integrity";

    private static final JsonMapper MAPPER = FactJson.mapper()
            .rebuild()
            .changeDefaultPropertyInclusion(
                    include -> JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(Instant.class, new InMilliseconds()))
            .build();

    private AttestationJson() {}

    private static final class InMilliseconds extends StdSerializer<Instant> {
        InMilliseconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator generator, SerializationContext context) {
            generator.writeString(InstantText.of(instant));
        }
    }

    /** The document as JSON, its thirteenth group included where it has one. */
    public static ObjectNode of(AttestationDocument document) {
        return MAPPER.valueToTree(document);
    }

    /**
     * Reads a document.
     *
     * @throws tools.jackson.core.JacksonException if it is none: a field is missing, unknown, or of another form
     */
    public static AttestationDocument read(byte[] json) {
        return MAPPER.readValue(json, AttestationDocument.class);
    }

    /** The document in its canonical form, as it is stored. */
    public static byte[] canonical(AttestationDocument document) {
        return canonical(of(document));
    }

    /** The digest of the content: SHA-256 of the canonical form without the thirteenth group. */
    public static String contentSha256(AttestationDocument document) {
        ObjectNode json = of(document);
        json.remove(INTEGRITY);
        return sha256(canonical(json));
    }

    private static byte[] canonical(ObjectNode json) {
        return CanonicalJson.of(json.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return Sha256.hex(bytes);
    }
}
