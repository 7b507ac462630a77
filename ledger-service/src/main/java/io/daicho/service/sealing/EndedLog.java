package io.daicho.service.sealing;

import io.daicho.api.contract.FormerLog;
import io.daicho.api.contract.LogEnd;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.ContractLog;
import java.util.Optional;

/** A log that has ended: it cannot go on, for a reason that holds over restarts. */
public final class EndedLog {
    private EndedLog() {}

    /** The log with its head, if it has ended. */
    public static Optional<FormerLog> of(ContractLog log) {
        return LastingStop.of(log).flatMap(stop -> log.checkpoint().map(head -> of(head, stop)));
    }

    private static FormerLog of(SignedCheckpoint head, Stop stop) {
        Checkpoint checkpoint = head.checkpoint();
        return new FormerLog(
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root().toString(),
                stop.why() == Stop.Why.FORK ? LogEnd.FORK : LogEnd.DIFFERENCE);
    }
}
