package io.daicho.service.signing;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.text.Bytes;
import io.daicho.service.trust.TrustAnchors;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * Canonical JSON (RFC 8785) under one signature: JWS in the flattened JSON serialization (RFC 7515 section 7.2.2), RS256.
 * Nothing of it is believed before {@link #verify}.
 *
 * @param header what is said of the signature, itself signed
 * @param payload the canonical JSON
 * @param signingInput what is signed: protected header, a dot, payload, as the file has them
 * @param signature the signature
 */
public record Jws(JwsHeader header, Bytes payload, Bytes signingInput, Bytes signature) {
    static final String WHAT = "JWS";

    /**
     * Signs a document.
     *
     * @param key the document key
     * @param type what it is, such as {@code daicho-attestation+json}: it stands in the signed header, so that a document
     *     of one kind is not taken for another
     * @param canonical the document in its canonical form; any other is refused
     * @param at when; the certificate has to be valid then
     * @return the file, itself canonical JSON
     */
    public static byte[] sign(DocumentKey key, String type, byte[] canonical, Instant at) {
        key.refuseUnlessValid(at);
        if (!isCanonical(canonical)) {
            throw new IllegalArgumentException("only canonical JSON is signed");
        }
        String header = base64(JwsHeader.text(type, key.chain()).getBytes(StandardCharsets.UTF_8));
        String payload = base64(canonical);
        byte[] signature = key.sign(input(header, payload).toArray());
        return JwsFile.write(Map.of("protected", header, "payload", payload, "signature", base64(signature)));
    }

    /** Reads a file. */
    public static Jws read(byte[] file) throws Malformed {
        JwsFile read = JwsFile.read(file);
        byte[] payload = read.bytes("payload");
        if (!isCanonical(payload)) {
            throw new Malformed(WHAT, "the payload is not JSON in the canonical form of RFC 8785");
        }
        return new Jws(
                JwsHeader.read(read.bytes("protected")),
                Bytes.of(payload),
                input(read.text("protected"), read.text("payload")),
                Bytes.of(read.bytes("signature")));
    }

    /** The certificate of whoever says to have signed it. */
    public X509Certificate certificate() {
        return header.chain().get(0);
    }

    /**
     * Verifies that it is of this type, and that a trusted key signed it.
     *
     * @param type what it should be
     * @param trusted whose signature counts
     * @param at when it was signed: at this time the certificate has to be valid. It is best taken from a time stamp
     * @return its payload
     */
    public Bytes verify(String type, TrustAnchors trusted, Instant at) throws ProofFailed {
        verifySignature(type);
        trusted.verify(WHAT, certificate(), header.chain(), at);
        return payload;
    }

    /**
     * Verifies that it is of this type, and that the key in its certificate signed it, whoever's that is.
     *
     * @param type what it should be
     */
    public void verifySignature(String type) throws ProofFailed {
        if (!header.type().equals(type)) {
            throw new ProofFailed(WHAT, "its type is \"" + header.type() + "\", not \"" + type + "\"");
        }
        if (!Rsa.verifies(certificate().getPublicKey(), signingInput.toArray(), signature.toArray())) {
            throw new ProofFailed(
                    WHAT, "the signature is not that of the key in the certificate over this header and payload");
        }
    }

    private static Bytes input(String header, String payload) {
        return Bytes.of((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isCanonical(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        try {
            return java.util.Arrays.equals(CanonicalJson.of(text).getBytes(StandardCharsets.UTF_8), json);
        } catch (UncheckedIOException notJson) {
            return false;
        }
    }
}
