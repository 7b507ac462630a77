package io.daicho.service.attesting;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalReader;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Disposition;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.service.attestation.AttestationGuard;
import io.daicho.service.attestation.AttestationJson;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.recording.Recording;
import io.daicho.service.stamping.Stamping;
import io.daicho.service.store.FactStore;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Issues what was drafted and checked: the same content, secured by its thirteenth group, signed, printed, and stored once.
 * What came to stand in the way since the draft is in the way still.
 */
@Component
public class IssuingAttestations {
    private final DraftingAttestations drafting;
    private final AttestationRegister register;
    private final AttestationDocuments documents;
    private final Securing securing;
    private final JournalReader reader;
    private final Recording recording;
    private final FactStore facts;
    private final OnRecord onRecord;
    private final DocumentSigner signer;
    private final Printer printer;
    private final Stopped stopped;
    private final Stamping stamping;
    private final Clock clock;

    IssuingAttestations(
            DraftingAttestations drafting,
            AttestationRegister register,
            AttestationDocuments documents,
            Securing securing,
            JournalReader reader,
            Recording recording,
            FactStore facts,
            OnRecord onRecord,
            DocumentSigner signer,
            Printer printer,
            Stopped stopped,
            Stamping stamping,
            Clock clock) {
        this.drafting = drafting;
        this.register = register;
        this.documents = documents;
        this.securing = securing;
        this.reader = reader;
        this.recording = recording;
        this.facts = facts;
        this.onRecord = onRecord;
        this.signer = signer;
        this.printer = printer;
        this.stopped = stopped;
        this.stamping = stamping;
        this.clock = clock;
    }

    /**
     * Issues an attestation.
     *
     * @param said the line of an {@code attestation.issued} without its documents
     * @throws StandsInTheWay if something came to stand in the way since the draft
     * @throws AttestingStopped if nothing may be attested now
     * @throws Refused if the line is refused
     * @throws EvidenceFiles.Unreadable if the draft cannot be read any more
     */
    public AttestationReceipt issue(ContractId contract, ObjectNode said, Channel channel)
            throws EvidenceFiles.Unreadable, IOException {
        for (String found : new String[] {"document", "printed"}) {
            if (said.has(found)) {
                throw new Refused(
                        Refusal.UNKNOWN_FIELD,
                        found,
                        "attestation, issuer, fact, occurredAt, recordedBy, evidence, remark");
            }
        }
        ObjectNode line = said.deepCopy();
        line.put("type", "attestation.issued").put("contract", contract.value());
        ObjectNode probe = line.deepCopy();
        probe.putObject("document").put("evidenceFile", "not-yet").put("sha256", "0".repeat(64));
        AttestationFact.Issued wanted =
                (AttestationFact.Issued) reader.read(probe.deepCopy()).fact();
        AttestationRow row = register.needed(contract, wanted.attestation());
        if (isRepeat(wanted)) {
            return new AttestationReceipt(wanted.attestation(), wanted.id(), true);
        }
        probe.set("document", FactJson.mapper().valueToTree(row.drafted().document()));
        new AttestationGuard()
                .refuseUntrue(reader.read(probe).fact(), onRecord.life(contract, wanted.thing()), onRecord);
        return issue(contract, line, row.drafted(), channel);
    }

    private boolean isRepeat(AttestationFact.Issued wanted) {
        return facts.find(wanted.contract(), wanted.id())
                .map(entry -> entry.fact() instanceof AttestationFact.Issued before
                        && before.attestation().equals(wanted.attestation())
                        && before.issuer().equals(wanted.issuer()))
                .orElse(false);
    }

    /** An exception that was met since the draft names nothing any more, and is no hindrance. */
    private void refuseNow(ContractId contract, AttestationFact.Drafted drafted, AttestationDocument draft) {
        stopped.because(contract).ifPresent(because -> {
            throw new AttestingStopped(because);
        });
        DraftRequest request = StoringDrafts.request(drafted);
        DraftRequest bare =
                new DraftRequest(request.attestation(), request.attestor(), null, null, null, new HashSet<>());
        Draft now = drafting.draft(contract, bare, null, null).orElseThrow();
        var obstacles = now.obstacles().stream()
                .filter(obstacle -> obstacle.duty() == null
                        || !drafted.exceptions().contains(obstacle.duty().obligation()))
                .toList();
        if (!obstacles.isEmpty()) {
            throw new StandsInTheWay(obstacles);
        }
        if (!holdsStill(draft, now.document())) {
            throw new IllegalArgumentException("The draft of " + drafted.attestation() + " is of "
                    + InstantText.of(draft.asOf()) + ", and something else is on record of its copies now, or something"
                    + " in it was erased: draft another in its place, have that checked, and issue it");
        }
    }

    /** Whether the copies are the same, and what a draft says became of them is still on record; what was open may be met. */
    private static boolean holdsStill(AttestationDocument draft, AttestationDocument now) {
        List<Disposition> ended = draft.dispositions().stream()
                .filter(each -> each.outcome() != Disposition.Outcome.LIVE)
                .toList();
        return draft.scope().copies() == now.scope().copies()
                && new HashSet<>(now.scope().list()).containsAll(draft.scope().list())
                && new HashSet<>(now.dispositions()).containsAll(ended)
                && new HashSet<>(now.methods()).containsAll(draft.methods())
                && new HashSet<>(now.verifications()).containsAll(draft.verifications());
    }

    private AttestationReceipt issue(
            ContractId contract, ObjectNode line, AttestationFact.Drafted drafted, Channel channel)
            throws EvidenceFiles.Unreadable, IOException {
        AttestationDocument draft = AttestationJson.read(documents.read(contract, drafted.document()));
        refuseNow(contract, drafted, draft);
        AttestationDocument document = securing.secured(draft, signer.signature(draft));
        Instant now = clock.instant();
        byte[] file = signer.signed(document, now);
        byte[] pdf = signer.signedOnPaper(document, printer.pdf(document), now);
        String name = "attestation-" + drafted.attestation();
        StoredDocument stored =
                documents.put(line, Evidence.Kind.CERTIFICATE, "application/json", name + ".json", file, channel);
        StoredDocument printed =
                documents.put(line, Evidence.Kind.CERTIFICATE, "application/pdf", name + ".pdf", pdf, channel);
        line.set("document", FactJson.mapper().valueToTree(stored));
        line.set("printed", FactJson.mapper().valueToTree(printed));
        var read = reader.read(line);
        refuseNow(contract, drafted, draft); // signing and printing take seconds, in which others record
        recording.record(read, channel);
        stamping.want(contract, file);
        stamping.want(contract, pdf);
        return new AttestationReceipt(drafted.attestation(), read.fact().id(), false);
    }
}
