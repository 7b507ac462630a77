package io.daicho.service.sealing;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.OwnTime;
import java.time.Instant;
import java.util.Optional;

/**
 * How a log stands.
 *
 * @param name which log
 * @param checkpoint the newest checkpoint; empty where none was published here
 * @param key the log's verifier key
 * @param entries how many entries are stored
 * @param stop why nothing is published or attested any more
 * @param failure what went wrong the last time and is tried again
 */
public record LogState(
        LogName name,
        Optional<SignedCheckpoint> checkpoint,
        Optional<VerifierKey> key,
        long entries,
        Optional<Stop> stop,
        Optional<String> failure) {
    /** How many entries are sealed. */
    public long size() {
        return checkpoint.map(signed -> signed.checkpoint().size()).orElse(0L);
    }

    /** How many entries are not sealed yet. */
    public long behind() {
        return Math.max(0, entries - size());
    }

    /** When the newest checkpoint was published last, as a heartbeat or the first time. */
    public Optional<Instant> publishedAt() {
        return checkpoint.flatMap(OwnTime::of);
    }
}
