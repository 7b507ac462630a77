package io.daicho.service.sealing.witness;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.log.ContractLog;
import java.util.List;

/** The logs that are witnessed. May be called by any thread. */
interface WitnessedLogs {
    /** The contracts that have a log. */
    List<ContractId> contracts();

    /** The log of a contract, for reading. */
    ContractLog log(ContractId contract);

    /** How many entries of a contract are stored, sealed or not. */
    long entries(ContractId contract);

    /** Puts signatures under a checkpoint that was published. */
    void cosign(ContractId contract, SignedCheckpoint published, List<NoteSignature> signatures);

    /** Keeps the two checkpoints, and publishes and attests nothing for the contract any more. */
    void stopForFork(ContractId contract, SignedCheckpoint own, SignedCheckpoint other);
}
