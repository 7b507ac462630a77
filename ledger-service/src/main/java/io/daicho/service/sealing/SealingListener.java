package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;

/** Wants to hear of checkpoints. */
@FunctionalInterface
public interface SealingListener {
    /**
     * A checkpoint was published, because the log grew or as a heartbeat. Called on the thread that seals: return at once.
     *
     * @param contract whose log it is of
     * @param signed the checkpoint, as it was published
     */
    void published(ContractId contract, SignedCheckpoint signed);
}
