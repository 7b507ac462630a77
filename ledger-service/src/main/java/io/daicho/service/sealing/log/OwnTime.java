package io.daicho.service.sealing.log;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/** When a checkpoint was published, as the log's own cosignature says: its own word, and unverified here. */
public final class OwnTime {
    private static final int COSIGNATURE_BYTES = 72;

    private OwnTime() {}

    /** The newest of its own cosignatures; empty where it has none. */
    public static Optional<Instant> of(SignedCheckpoint signed) {
        String origin = signed.checkpoint().origin();
        return signed.note().signatures().stream()
                .filter(signature -> signature.name().equals(origin))
                .filter(OwnTime::isTimed)
                .map(signature -> Instant.ofEpochSecond(
                        ByteBuffer.wrap(signature.signature().toArray()).getLong()))
                .max(Instant::compareTo);
    }

    /** Whether a signature has the form of one with a time. */
    static boolean isTimed(NoteSignature signature) {
        return signature.signature().length() == COSIGNATURE_BYTES;
    }
}
