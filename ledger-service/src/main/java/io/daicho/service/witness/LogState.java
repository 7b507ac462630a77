package io.daicho.service.witness;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a witness has followed a log.
 *
 * @param origin which log
 * @param folder where the witness serves what it cosigned last: the SHA-256 of the origin in hexadecimal digits
 * @param keys the keys that are trusted; none where the log was removed
 * @param cosigned what was cosigned last
 * @param at when that was, by the clock of the witness
 * @param contradicted the checkpoint that contradicts it, where the log showed two histories
 */
public record LogState(
        String origin,
        String folder,
        List<VerifierKey> keys,
        Optional<Checkpoint> cosigned,
        Optional<Instant> at,
        Optional<Checkpoint> contradicted) {
    /** A state with a copy of its keys. */
    public LogState {
        keys = List.copyOf(keys);
    }

    static Optional<LogState> of(LogFolder folder) throws IOException {
        Optional<KnownLog> log = folder.log();
        Optional<SignedCheckpoint> last = folder.last();
        if (log.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        String origin = log.map(KnownLog::origin)
                .orElseGet(() -> last.orElseThrow().checkpoint().origin());
        return Optional.of(new LogState(
                origin,
                LogFolder.nameOf(origin),
                log.map(KnownLog::keys).orElse(List.of()),
                last.map(SignedCheckpoint::checkpoint),
                last.flatMap(folder::time),
                folder.fork().map(SignedCheckpoint::checkpoint)));
    }
}
