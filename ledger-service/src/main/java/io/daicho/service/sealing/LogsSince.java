package io.daicho.service.sealing;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.OwnTime;
import io.daicho.service.store.database.SealingTurn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Since when there is which log, as the store remembers it outside the logs: one that is gone, or begins later, is missed by
 * that. For the thread that seals.
 */
final class LogsSince {
    private final SealingTurn turn;
    private final Set<String> kept = new HashSet<>();

    LogsSince(SealingTurn turn) {
        this.turn = turn;
    }

    /** Since when, as the log itself said at its first checkpoint; empty where the store knows of none. */
    Optional<String> of(LogName name, int number) {
        return turn.since(name.numbered(number));
    }

    /** Remembers a log that has just published. */
    void keep(LogName name, int number, SignedCheckpoint published) {
        String numbered = name.numbered(number);
        if (kept.contains(numbered)) {
            return;
        }
        OwnTime.of(published).ifPresent(at -> turn.begun(numbered, InstantText.of(at)));
        kept.add(numbered);
    }
}
