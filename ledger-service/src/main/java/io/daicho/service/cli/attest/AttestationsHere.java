package io.daicho.service.cli.attest;

import io.daicho.api.fact.Channel;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.service.attesting.AttestationAnswers;
import io.daicho.service.attesting.AttestationRegister;
import io.daicho.service.attesting.Attesting;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.OpenLedger;
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
        return AttestationAnswers.of(ledger.get(Attesting.class).preview(contract, body));
    }

    @Override
    public JsonNode record(String deed, ObjectNode said) {
        ObjectNode body = said.deepCopy();
        ContractId contract = new ContractId(body.remove("contract").stringValue());
        try {
            return AttestationAnswers.of(ledger.get(Attesting.class).record(contract, deed, body, Channel.IMPORT));
        } catch (EvidenceFiles.Unreadable unreadable) {
            throw FoundWanting.saying(String.valueOf(unreadable.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public JsonNode list(ContractId contract) {
        return AttestationAnswers.of(ledger.get(AttestationRegister.class).list(contract));
    }

    @Override
    public InputStream open(ContractId contract, String attestation, String part) {
        try {
            return ledger.get(Attesting.class).open(contract, new AttestationId(attestation), part);
        } catch (EvidenceFiles.Unreadable unreadable) {
            throw FoundWanting.saying(String.valueOf(unreadable.getMessage()));
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
