package io.daicho.service.sealing;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.LogName;

/** Wants to hear of checkpoints. */
@FunctionalInterface
public interface SealingListener {
    /**
     * A checkpoint was published, because the log grew or as a heartbeat. Called on the thread that seals: return at once.
     *
     * @param name which log it is of
     * @param signed the checkpoint, as it was published
     */
    void published(LogName name, SignedCheckpoint signed);
}
