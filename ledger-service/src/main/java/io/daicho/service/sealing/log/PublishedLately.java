package io.daicho.service.sealing.log;

import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The last checkpoints of a history.
 *
 * @param checkpoints in order
 */
record PublishedLately(List<SignedCheckpoint> checkpoints) {
    static PublishedLately in(RecordFile records) {
        List<SignedCheckpoint> checkpoints = new ArrayList<>();
        for (byte[] note : records.notes()) {
            try {
                checkpoints.add(SignedCheckpoint.read(note));
            } catch (Malformed fault) {
                throw new BrokenLog(records.file().toString(), fault);
            }
        }
        return new PublishedLately(checkpoints);
    }

    boolean has(SignedCheckpoint signed) {
        return checkpoints.contains(signed);
    }

    long greatestSize() {
        return checkpoints.stream()
                .mapToLong(signed -> signed.checkpoint().size())
                .max()
                .orElse(0);
    }

    /** The greatest size below this one, or 0. */
    long sizeBefore(long size) {
        return checkpoints.stream()
                .mapToLong(signed -> signed.checkpoint().size())
                .filter(other -> other < size)
                .max()
                .orElse(0);
    }
}
