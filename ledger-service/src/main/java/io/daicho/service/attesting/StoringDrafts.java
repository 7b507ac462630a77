package io.daicho.service.attesting;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalReader;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.service.attestation.AttestationGuard;
import io.daicho.service.attestation.AttestationJson;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.recording.Recording;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Drafts an attestation, stores the draft, and records that it was drafted; a refused one leaves nothing behind. */
@Component
public class StoringDrafts {
    private static final String ATTESTOR = "attestor";

    /** Stands in the line until the draft says who the contractor is. */
    private static final String NOBODY = "contractor-not-yet-known";

    /** What the ledger finds itself. */
    private static final List<String> FOUND = List.of("under", "asOf", "knownAt", "position", "document");

    private static final StoredDocument NOT_YET = new StoredDocument(new EvidenceId("not-yet"), "0".repeat(64));

    private final DraftingAttestations drafting;
    private final AttestationDocuments documents;
    private final JournalReader reader;
    private final Recording recording;
    private final RepeatedDeeds repeats;
    private final OnRecord onRecord;

    StoringDrafts(
            DraftingAttestations drafting,
            AttestationDocuments documents,
            JournalReader reader,
            Recording recording,
            RepeatedDeeds repeats,
            OnRecord onRecord) {
        this.drafting = drafting;
        this.documents = documents;
        this.reader = reader;
        this.recording = recording;
        this.repeats = repeats;
        this.onRecord = onRecord;
    }

    /**
     * Stores a draft.
     *
     * @param said what there is to say: the line of an {@code attestation.drafted} without what the ledger finds itself
     * @param asOf as of when; absent: now
     * @param knownAt as known at when; absent: now
     * @throws StandsInTheWay if something stands in the way that no exception names
     * @throws Refused if the line is refused
     */
    public AttestationReceipt store(
            ContractId contract, ObjectNode said, @Nullable String asOf, @Nullable String knownAt, Channel channel) {
        ObjectNode line = said.deepCopy();
        line.put("type", "attestation.drafted").put("contract", contract.value());
        AttestationFact.Drafted wanted = (AttestationFact.Drafted)
                reader.read(filled(line, null, NOT_YET)).fact();
        if (isRepeat(wanted, line)) {
            return new AttestationReceipt(wanted.attestation(), wanted.id(), true);
        }
        new AttestationGuard()
                .refuseUntrueBeginning(
                        wanted, onRecord.life(contract, wanted.thing()).effective(), onRecord);
        Draft draft = drafting.draft(contract, request(wanted), asOf, knownAt)
                .orElseThrow(() -> new Refused(Refusal.CONTRACT_UNKNOWN, contract));
        if (!draft.obstacles().isEmpty()) {
            throw new StandsInTheWay(draft.obstacles());
        }
        StoredDocument document = documents.put(
                line,
                Evidence.Kind.OTHER,
                "application/json",
                "attestation-" + wanted.attestation() + "-draft.json",
                AttestationJson.canonical(draft.document()),
                channel);
        recording.record(reader.read(filled(line, draft.document(), document)), channel);
        return new AttestationReceipt(wanted.attestation(), wanted.id(), false);
    }

    /** The line with what the ledger finds itself. */
    private static ObjectNode filled(ObjectNode line, @Nullable AttestationDocument draft, StoredDocument document) {
        for (String field : FOUND) {
            if (line.has(field)) {
                throw new Refused(
                        Refusal.UNKNOWN_FIELD,
                        field,
                        "attestation, attestor, drafter, manager, witness, "
                                + "exceptions, supersedes, fact, occurredAt, recordedBy, evidence, remark");
            }
        }
        ObjectNode filled = line.deepCopy();
        if (draft == null) {
            if (!line.has(ATTESTOR)) {
                filled.put(ATTESTOR, NOBODY);
            }
            filled.put("asOf", "2000-01-01T00:00:00.000Z").put("knownAt", "2000-01-01T00:00:00.000Z");
            filled.put("position", 0);
        } else {
            filled.put(ATTESTOR, draft.attestor().organisation().value());
            if (draft.attestor().under() != null) {
                filled.put(
                        "under",
                        Objects.requireNonNull(draft.attestor().under()).value());
            }
            filled.put("asOf", InstantText.of(draft.asOf())).put("knownAt", InstantText.of(draft.knownAt()));
            filled.put("position", draft.scope().completeUpTo());
        }
        filled.set("document", FactJson.mapper().valueToTree(document));
        return filled;
    }

    /** Whether it says again what is on record: all but what the ledger found itself is compared. */
    private boolean isRepeat(AttestationFact.Drafted wanted, ObjectNode line) {
        return repeats.isRepeat(
                wanted,
                before -> before instanceof AttestationFact.Drafted drafted ? asFound(line, drafted) : null,
                filled(line, null, NOT_YET));
    }

    private static ObjectNode asFound(ObjectNode line, AttestationFact.Drafted before) {
        ObjectNode found = FactJson.tree(before);
        ObjectNode again = line.deepCopy();
        for (String field : FOUND) {
            if (found.hasNonNull(field)) {
                again.set(field, found.get(field));
            }
        }
        if (!line.has(ATTESTOR)) {
            again.put(ATTESTOR, before.under() == null ? before.attestor().value() : NOBODY);
        }
        return again;
    }

    /** What is to be drafted. */
    static DraftRequest request(AttestationFact.Drafted wanted) {
        return new DraftRequest(
                wanted.attestation(),
                wanted.attestor().value().equals(NOBODY) ? null : wanted.attestor(),
                wanted.manager(),
                wanted.witness(),
                wanted.supersedes(),
                new HashSet<>(wanted.exceptions()));
    }
}
