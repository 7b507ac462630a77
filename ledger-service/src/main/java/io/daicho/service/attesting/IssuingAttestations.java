package io.daicho.service.attesting;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.conclusions.attestation.DutyEntry;
import io.daicho.conclusions.attestation.Obstacle;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Issues what was drafted and checked: the same content, secured by its thirteenth group, signed, printed, and stored once.
 * What came to stand in the way since the draft is in the way still, and a draft that would be another now is not issued. It
 * is judged on everything that is on record before it: the store refuses it where something came in between.
 */
@Component
public class IssuingAttestations {
    private static final int MOST_TRIES = 5;
    private static final String DOCUMENT = "document";
    private static final String PRINTED = "printed";

    private final DraftingAttestations drafting;
    private final AttestationRegister register;
    private final AttestationDocuments documents;
    private final Securing securing;
    private final JournalReader reader;
    private final Recording recording;
    private final FactStore facts;
    private final OnRecord onRecord;
    private final RepeatedDeeds repeats;
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
            RepeatedDeeds repeats,
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
        this.repeats = repeats;
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
     * @throws StandsInTheWay if something came to stand in the way since the draft, or the draft would be another now
     * @throws AttestingStopped if nothing may be attested now
     * @throws Refused if the line is refused
     * @throws EvidenceFiles.Unreadable if the draft cannot be read any more
     */
    public AttestationReceipt issue(ContractId contract, ObjectNode said, Channel channel)
            throws EvidenceFiles.Unreadable, IOException {
        for (String found : new String[] {DOCUMENT, PRINTED}) {
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
        probe.putObject(DOCUMENT).put("evidenceFile", "not-yet").put("sha256", "0".repeat(64));
        AttestationFact.Issued wanted =
                (AttestationFact.Issued) reader.read(probe.deepCopy()).fact();
        AttestationRow row = register.needed(contract, wanted.attestation());
        if (repeats.isRepeat(wanted, before -> asFound(line, before), probe)) {
            return new AttestationReceipt(wanted.attestation(), wanted.id(), true);
        }
        probe.set(DOCUMENT, FactJson.mapper().valueToTree(row.drafted().document()));
        new AttestationGuard()
                .refuseUntrue(reader.read(probe).fact(), onRecord.life(contract, wanted.thing()), onRecord);
        return issue(contract, line, row.drafted(), channel);
    }

    /** The line with the documents that are on record; null where it is no issue that is. */
    private static @Nullable ObjectNode asFound(ObjectNode line, Fact before) {
        if (!(before instanceof AttestationFact.Issued)) {
            return null;
        }
        ObjectNode found = FactJson.tree(before);
        ObjectNode again = line.deepCopy();
        again.set(DOCUMENT, found.get(DOCUMENT));
        if (found.hasNonNull(PRINTED)) {
            again.set(PRINTED, found.get(PRINTED));
        }
        return again;
    }

    private AttestationReceipt issue(
            ContractId contract, ObjectNode line, AttestationFact.Drafted drafted, Channel channel)
            throws EvidenceFiles.Unreadable, IOException {
        AttestationDocument draft = AttestationJson.read(documents.read(contract, drafted.document()));
        refuseNow(contract, drafted, draft, Set.of());
        AttestationDocument document = securing.secured(draft, signer.signature(draft));
        Instant now = clock.instant();
        byte[] file = signer.signed(document, now);
        byte[] pdf = signer.signedOnPaper(document, printer.pdf(document), now);
        refuseNow(contract, drafted, draft, Set.of()); // signing and printing take seconds, in which others record
        String name = "attestation-" + drafted.attestation();
        StoredDocument stored =
                documents.put(line, Evidence.Kind.CERTIFICATE, "application/json", name + ".json", file, channel);
        StoredDocument printed =
                documents.put(line, Evidence.Kind.CERTIFICATE, "application/pdf", name + ".pdf", pdf, channel);
        line.set(DOCUMENT, FactJson.mapper().valueToTree(stored));
        line.set(PRINTED, FactJson.mapper().valueToTree(printed));
        JournalLine read = reader.read(line);
        Set<EvidenceId> own = Set.of(stored.evidenceFile(), printed.evidenceFile());
        recordJudged(read, channel, () -> refuseNow(contract, drafted, draft, own));
        stamping.want(contract, file);
        stamping.want(contract, pdf);
        return new AttestationReceipt(drafted.attestation(), read.fact().id(), false);
    }

    /** Whatever is recorded of the contract between the judging and the recording has it judged anew. */
    private void recordJudged(JournalLine line, Channel channel, Runnable judging) {
        for (int tries = MOST_TRIES; tries > 0; tries--) {
            long head = facts.head(line.fact().contract());
            judging.run();
            if (recording.recordJudged(line, channel, head)) {
                return;
            }
        }
        throw new Refused(
                Refusal.STORE_UNAVAILABLE,
                "others keep recording of " + line.fact().contract() + " meanwhile");
    }

    private void refuseNow(
            ContractId contract, AttestationFact.Drafted drafted, AttestationDocument draft, Set<EvidenceId> own) {
        DraftRequest wanted = StoringDrafts.request(drafted);
        Draft bare = now(contract, wanted, Set.of());
        Set<String> stillOpen = bare.obstacles().stream()
                .map(Obstacle::duty)
                .filter(Objects::nonNull)
                .map(DutyEntry::obligation)
                .filter(wanted.exceptions()::contains)
                .collect(Collectors.toSet());
        Draft now = stillOpen.isEmpty() ? bare : now(contract, wanted, stillOpen);
        if (!now.obstacles().isEmpty()) {
            throw new StandsInTheWay(now.obstacles());
        }
        List<String> groups = SinceTheDraft.differing(draft, now.document(), own);
        if (!groups.isEmpty()) {
            throw new StaleDraft(draft, groups);
        }
        stopped.because(contract).ifPresent(because -> {
            throw new AttestingStopped(because);
        });
    }

    /** What would be drafted now; an exception that was met since cannot be named any more. */
    private Draft now(ContractId contract, DraftRequest wanted, Set<String> exceptions) {
        DraftRequest request = new DraftRequest(
                wanted.attestation(),
                wanted.attestor(),
                wanted.manager(),
                wanted.witness(),
                wanted.supersedes(),
                exceptions);
        return drafting.draft(contract, request, null, null).orElseThrow();
    }
}
