package io.daicho.service.cli;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.service.sealing.Receipts;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.store.FactStore;
import java.util.List;
import java.util.Optional;

/** In a data directory. */
final class SealedLogsHere implements SealedLogs {
    private final OpenLedger ledger;

    SealedLogsHere(OpenLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<ContractId> contracts() {
        return ledger.get(FactStore.class).contracts();
    }

    @Override
    public Optional<byte[]> receipt(ContractId contract, String fact) {
        ledger.get(Sealer.class).catchUp();
        return ledger.get(Receipts.class)
                .of(contract, new FactId(fact))
                .orElseThrow(() ->
                        new FoundWanting("The fact " + fact + " is not on record in this contract. Check the id."))
                .proof()
                .map(EntryProof::bytes);
    }

    @Override
    public int rotate() {
        return ledger.get(Sealer.class).rotate();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
