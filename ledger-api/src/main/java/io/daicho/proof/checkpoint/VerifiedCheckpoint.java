package io.daicho.proof.checkpoint;

import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.ValidSignature;
import java.util.List;

/**
 * A checkpoint whose signatures were verified.
 *
 * @param checkpoint what the log said
 * @param signatures of known keys, one of the log among them; one key may have signed several times
 */
public record VerifiedCheckpoint(Checkpoint checkpoint, List<ValidSignature> signatures) {
    /** One with a copy of its signatures. */
    public VerifiedCheckpoint {
        signatures = List.copyOf(signatures);
    }

    /** Those of witnesses, each with its time. */
    public List<ValidSignature> cosignatures() {
        return signatures.stream()
                .filter(signature -> signature.key().type() == SignatureType.COSIGNATURE)
                .toList();
    }
}
