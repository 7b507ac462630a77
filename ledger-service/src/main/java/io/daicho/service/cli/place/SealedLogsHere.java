package io.daicho.service.cli.place;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.service.access.AccessLog;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Named;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.sealing.Receipts;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.signing.DocumentKeys;
import io.daicho.service.stamping.Stamping;
import io.daicho.service.stamping.StampsJson;
import io.daicho.service.store.FactStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** In a data directory. */
public final class SealedLogsHere implements SealedLogs {
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
        FactId known = Named.of(FactId::new, fact, "fact.none");
        ledger.get(AccessLog.class)
                .note(contract, AccessLog.By.COMMAND_LINE, AccessLog.What.VIEWED, "receipt " + known);
        ledger.get(Sealer.class).catchUp();
        return found(contract, fact).proof().map(EntryProof::bytes);
    }

    @Override
    public byte[] entry(ContractId contract, String fact) {
        return found(contract, fact).entry().entry().bytes();
    }

    private Receipts.Receipt found(ContractId contract, String fact) {
        return ledger.get(Receipts.class)
                .of(contract, Named.of(FactId::new, fact, "fact.none"))
                .orElseThrow(() -> new FoundWanting("fact.none", fact));
    }

    @Override
    public int rotate() {
        return ledger.get(Sealer.class).rotate();
    }

    @Override
    public JsonNode stamp(ContractId contract) {
        ledger.get(Sealer.class).catchUp();
        return StampsJson.of(ledger.get(Stamping.class).stampNow(contract));
    }

    @Override
    public String documentCertificate() {
        return new String(ledger.get(DocumentKeys.class).key().pem(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
