package io.daicho.service.cli.attest;

import io.daicho.api.fact.Channel;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.service.access.AccessLog;
import io.daicho.service.attesting.AttestationAnswers;
import io.daicho.service.attesting.AttestationRegister;
import io.daicho.service.attesting.Attesting;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Named;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Times;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.recording.JournalExport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In a data directory. */
public final class AttestationsHere implements Attestations {
    private final OpenLedger ledger;

    AttestationsHere(OpenLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<ContractId> contracts() {
        return ledger.get(JournalExport.class).contracts();
    }

    @Override
    public JsonNode preview(ContractId contract, ObjectNode said) {
        ObjectNode body = said.deepCopy();
        body.remove("contract");
        note(contract, AccessLog.What.VIEWED, "preview");
        return AttestationAnswers.of(
                Times.read(() -> ledger.get(Attesting.class).preview(contract, body)));
    }

    @Override
    public JsonNode record(String deed, ObjectNode said) {
        ObjectNode body = said.deepCopy();
        ContractId contract = new ContractId(body.remove("contract").stringValue());
        try {
            return AttestationAnswers.of(ledger.get(Attesting.class).record(contract, deed, body, Channel.IMPORT));
        } catch (EvidenceFiles.Unreadable unreadable) {
            throw FoundWanting.saying(String.valueOf(unreadable.getMessage()));
        } catch (IllegalArgumentException wrong) {
            throw Times.told(wrong);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public JsonNode list(ContractId contract) {
        note(contract, AccessLog.What.VIEWED, "attestations");
        return AttestationAnswers.of(ledger.get(AttestationRegister.class).list(contract));
    }

    @Override
    public InputStream open(ContractId contract, String attestation, String part) {
        AttestationId known = Named.of(AttestationId::new, attestation, "attestation.none");
        note(contract, AccessLog.What.EXPORTED, "attestation " + known + " " + part);
        try {
            return ledger.get(Attesting.class).open(contract, known, part);
        } catch (EvidenceFiles.Unreadable unreadable) {
            throw FoundWanting.saying(String.valueOf(unreadable.getMessage()));
        }
    }

    private void note(ContractId contract, AccessLog.What what, String call) {
        ledger.get(AccessLog.class).note(contract, AccessLog.By.COMMAND_LINE, what, call);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
