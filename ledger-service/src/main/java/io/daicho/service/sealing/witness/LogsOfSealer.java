package io.daicho.service.sealing.witness;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogDirectory;
import java.util.List;

/**
 * The logs that this process seals.
 *
 * @param sealer who seals them
 * @param directory where they lie
 */
record LogsOfSealer(Sealer sealer, LogDirectory directory) implements WitnessedLogs {
    @Override
    public List<ContractId> contracts() {
        return directory.contracts();
    }

    @Override
    public ContractLog log(ContractId contract) {
        return sealer.log(contract);
    }

    @Override
    public long entries(ContractId contract) {
        return sealer.state(contract).entries();
    }

    @Override
    public void cosign(ContractId contract, SignedCheckpoint published, List<NoteSignature> signatures) {
        sealer.cosign(contract, published, signatures);
    }

    @Override
    public void stopForFork(ContractId contract, SignedCheckpoint own, SignedCheckpoint other) {
        sealer.stopForFork(contract, own, other);
    }
}
