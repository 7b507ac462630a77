package io.daicho.service.sealing.witness;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogName;
import java.util.List;

/** The logs that are witnessed. May be called by any thread. */
interface WitnessedLogs {
    /** Those that there are. */
    List<LogName> logs();

    /** One of them, for reading. */
    ContractLog log(LogName name);

    /** How many entries are stored, sealed or not. */
    long entries(LogName name);

    /** Puts signatures under a checkpoint that was published. */
    void cosign(LogName name, SignedCheckpoint published, List<NoteSignature> signatures);

    /** Keeps the two checkpoints, and publishes and attests nothing of it any more. */
    void stopForFork(LogName name, SignedCheckpoint own, SignedCheckpoint other);
}
