package io.daicho.service.cli.place;

import io.daicho.api.fact.Channel;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.access.AccessLog;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Named;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Times;
import io.daicho.service.files.Checked;
import io.daicho.service.files.Checking;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.files.EvidenceJson;
import io.daicho.service.files.EvidenceRow;
import io.daicho.service.files.FactAnswers;
import io.daicho.service.files.FilingEvidence;
import io.daicho.service.files.Finding;
import io.daicho.service.obligations.Answering;
import io.daicho.service.recording.JournalExport;
import io.daicho.service.recording.Recording;
import io.daicho.service.retirement.Retiring;
import io.daicho.service.sealing.LogJson;
import io.daicho.service.sealing.Reconciling;
import io.daicho.service.sealing.Sealer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In a data directory. */
public final class BesideTheChainHere implements BesideTheChain {
    private final OpenLedger ledger;

    BesideTheChainHere(OpenLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<ContractId> contracts() {
        return ledger.get(JournalExport.class).contracts();
    }

    @Override
    public ZoneId zone(ContractId contract) {
        return ledger.get(Answering.class)
                .contract(contract)
                .map(ContractRow::timeZone)
                .orElse(ZoneOffset.UTC);
    }

    @Override
    public JsonNode file(ObjectNode line, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return EvidenceJson.of(ledger.get(FilingEvidence.class).file(line, content, Channel.IMPORT));
        }
    }

    @Override
    public JsonNode evidence(ContractId contract) {
        note(contract, AccessLog.What.VIEWED, "evidence");
        return EvidenceJson.of(ledger.get(EvidenceFiles.class).list(contract));
    }

    @Override
    public InputStream open(ContractId contract, String evidenceFile) {
        EvidenceFiles files = ledger.get(EvidenceFiles.class);
        EvidenceRow row = files.find(contract, Named.of(EvidenceId::new, evidenceFile, "evidence.none"))
                .orElseThrow(() -> new FoundWanting("evidence.none", evidenceFile));
        note(contract, AccessLog.What.EXPORTED, "evidence " + evidenceFile);
        try {
            return files.open(row);
        } catch (EvidenceFiles.Unreadable unreadable) {
            throw FoundWanting.saying(String.valueOf(unreadable.getMessage()));
        }
    }

    @Override
    public JsonNode fact(ContractId contract, String fact) {
        FactId known = Named.of(FactId::new, fact, "fact.none");
        note(contract, AccessLog.What.VIEWED, "fact " + known);
        return ledger.get(FactAnswers.class).of(contract, known).orElseThrow(() -> new FoundWanting("fact.none", fact));
    }

    @Override
    public JsonNode retirement(ContractId contract, String at) {
        note(contract, AccessLog.What.VIEWED, "retirement");
        return Times.read(() -> ledger.get(Retiring.class).outlook(contract, at))
                .orElseThrow(() -> new FoundWanting("contract.none", contract));
    }

    @Override
    public JsonNode log(ContractId contract) {
        ledger.get(Sealer.class).catchUp();
        return LogJson.of(ledger.get(Sealer.class), contract);
    }

    @Override
    public JsonNode record(ObjectNode line) {
        JournalLine read = ledger.get(JournalReader.class).read(line);
        Recording.Outcome outcome = ledger.get(Recording.class).record(read, Channel.IMPORT);
        ObjectNode receipt = FactJson.mapper().createObjectNode();
        return receipt.put("fact", read.fact().id().value()).put("repeated", outcome.isRepeat());
    }

    @Override
    public JsonNode check(ProgressListener progress) {
        List<Finding> findings = new ArrayList<>();
        Checked checked = ledger.get(Checking.class).run(findings::add, progress);
        ledger.get(Sealer.class).catchUp();
        ObjectNode answer = EvidenceJson.of(checked, findings);
        answer.set("logs", LogJson.of(ledger.get(Reconciling.class).all()));
        return answer;
    }

    private void note(ContractId contract, AccessLog.What what, String call) {
        ledger.get(AccessLog.class).note(contract, AccessLog.By.COMMAND_LINE, what, call);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
