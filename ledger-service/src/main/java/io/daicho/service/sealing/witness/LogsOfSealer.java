package io.daicho.service.sealing.witness;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import java.util.List;

/**
 * The logs that this process seals.
 *
 * @param sealer who seals them
 * @param directory where they lie
 */
record LogsOfSealer(Sealer sealer, LogDirectory directory) implements WitnessedLogs {
    @Override
    public List<LogName> logs() {
        return directory.logs();
    }

    @Override
    public ContractLog log(LogName name) {
        return sealer.log(name);
    }

    @Override
    public long entries(LogName name) {
        return sealer.state(name).entries();
    }

    @Override
    public void cosign(LogName name, SignedCheckpoint published, List<NoteSignature> signatures) {
        sealer.cosign(name, published, signatures);
    }

    @Override
    public void stopForFork(LogName name, SignedCheckpoint own, SignedCheckpoint other) {
        sealer.stopForFork(name, own, other);
    }
}
