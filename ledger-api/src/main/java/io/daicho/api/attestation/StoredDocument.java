package io.daicho.api.attestation;

import io.daicho.api.fact.Plain;
import io.daicho.api.id.EvidenceId;
import java.util.regex.Pattern;

/**
 * A document as it is stored: an evidence file beside the chain, so that it can be erased.
 *
 * @param evidenceFile the evidence file
 * @param sha256 its salted digest, as its {@code evidence.filed} has it: 64 lower-case hexadecimal digits
 */
public record StoredDocument(
        EvidenceId evidenceFile, @Plain(Plain.Kind.DIGEST) String sha256) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form of the digest. */
    public StoredDocument {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 is 64 lower-case hexadecimal digits");
        }
    }
}
