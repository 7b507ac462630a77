package io.daicho.service.verifying.log;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.ContractLog;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running ledger puts a checkpoint in its place a moment before it writes it into the history. */
final class LateRecord {
    private static final int TIMES = 3;
    private static final long MILLIS = 20;

    private final ContractLog log;

    LateRecord(ContractLog log) {
        this.log = log;
    }

    /** Whether it is in the history a moment later. */
    boolean comes(SignedCheckpoint published) {
        for (int i = 0; i < TIMES; i++) {
            try {
                TimeUnit.MILLISECONDS.sleep(MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
            try (Stream<SignedCheckpoint> history = log.history()) {
                if (history.anyMatch(published::equals)) {
                    return true;
                }
            }
        }
        return false;
    }
}
