package io.daicho.conclusions.attestation;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over everything recorded: how far it goes, who approved what, which files and attestations there are. */
final class Chronicle {
    private final Drawn drawn;
    private final Map<Thing.Kind, List<RecordedFact>> beside = new EnumMap<>(Thing.Kind.class);
    private final List<RecordedFact> approvals = new ArrayList<>();
    private long lastPosition = -1;
    private @Nullable Instant lastRecordedAt;
    private boolean knowsOnlyToday;

    Chronicle(Drawn drawn) {
        this.drawn = drawn;
        drawn.asked().eachFact(this::take);
    }

    private void take(RecordedFact recorded) {
        lastPosition = recorded.position();
        lastRecordedAt = recorded.recordedAt();
        OccurredAt occurred = recorded.fact().occurredAt();
        knowsOnlyToday |= !occurred.earliest().isAfter(drawn.asOf()) && occurred.latest().isAfter(drawn.asOf());
        Thing.Kind kind = recorded.fact().thing().kind();
        if (kind == Thing.Kind.ATTESTATION || kind == Thing.Kind.EVIDENCE) {
            beside.computeIfAbsent(kind, one -> new ArrayList<>()).add(recorded);
        }
        if (History.of(recorded).isPresent()) {
            approvals.add(recorded);
        }
    }

    /** The last position known. */
    long lastPosition() {
        return lastPosition;
    }

    /** When the fact there was recorded; null for facts that were always known. */
    @Nullable
    Instant lastRecordedAt() {
        return Instant.MIN.equals(lastRecordedAt) ? null : lastRecordedAt;
    }

    /** Whether of a fact only the day is known, and that is not over. */
    boolean knowsOnlyToday() {
        return knowsOnlyToday;
    }

    /** 11. */
    List<HistoryEntry> history(CopyGroups copies) {
        return approvals.stream()
                .filter(recorded -> History.concerns(recorded.fact(), drawn, copies))
                .flatMap(recorded -> History.of(recorded).stream())
                .toList();
    }

    private List<EffectiveFact> counting(Thing.Kind kind) {
        return drawn.asked().counting(beside.getOrDefault(kind, List.of()));
    }

    /** 12: the evidence files, without the documents of attestations. */
    List<AttachmentsGroup.FileEntry> files(Cited cited) {
        Set<EvidenceId> documents = documents();
        return counting(Thing.Kind.EVIDENCE).stream()
                .map(EffectiveFact::fact)
                .filter(EvidenceFact.Filed.class::isInstance)
                .map(EvidenceFact.Filed.class::cast)
                .filter(filed -> !documents.contains(filed.evidenceFile()))
                .filter(filed -> drawn.isContractors() || filed.about().stream().anyMatch(cited::cites))
                .sorted(Comparator.comparing(filed -> filed.evidenceFile().value()))
                .map(this::file)
                .toList();
    }

    private AttachmentsGroup.FileEntry file(EvidenceFact.Filed filed) {
        Beside.Bytes bytes = drawn.beside().file(filed);
        return new AttachmentsGroup.FileEntry(
                filed.evidenceFile(),
                filed.kind(),
                filed.mediaType(),
                filed.bytes(),
                drawn.beside().text(filed, "name", filed.name()),
                filed.about(),
                bytes.state(),
                bytes.erasedBy(),
                bytes.sha256(),
                filed.content().sha256());
    }

    private Set<EvidenceId> documents() {
        Set<EvidenceId> documents = new HashSet<>();
        for (RecordedFact recorded : beside.getOrDefault(Thing.Kind.ATTESTATION, List.of())) {
            documents(recorded.fact()).map(StoredDocument::evidenceFile).forEach(documents::add);
        }
        return documents;
    }

    private static Stream<StoredDocument> documents(Fact fact) {
        if (fact instanceof AttestationFact.Drafted drafted) {
            return Stream.of(drafted.document());
        }
        return fact instanceof AttestationFact.Issued issued
                ? Stream.of(issued.document(), issued.printed()).filter(Objects::nonNull)
                : Stream.empty();
    }

    /** 9: the attestations of an organisation, in the order in which they were drafted. */
    List<SubcontractorEntry.OwnAttestation> attestations(OrganisationId organisation) {
        Map<AttestationId, List<EffectiveFact>> byId = new LinkedHashMap<>();
        for (EffectiveFact fact : counting(Thing.Kind.ATTESTATION)) {
            if (fact.fact() instanceof AttestationFact attested) {
                byId.computeIfAbsent(attested.attestation(), id -> new ArrayList<>())
                        .add(fact);
            }
        }
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(fact -> fact.fact() instanceof AttestationFact.Drafted drafted
                                && drafted.attestor().equals(organisation)))
                .map(entry -> own(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SubcontractorEntry.OwnAttestation own(AttestationId attestation, List<EffectiveFact> facts) {
        EffectiveFact issued = facts.stream()
                .filter(fact -> fact.fact() instanceof AttestationFact.Issued)
                .findFirst()
                .orElse(null);
        StoredDocument document = issued == null ? null : ((AttestationFact.Issued) issued.fact()).document();
        return new SubcontractorEntry.OwnAttestation(
                attestation,
                AttestationState.of(facts.stream().map(EffectiveFact::fact)),
                document == null ? null : document.evidenceFile(),
                document == null ? null : document.sha256(),
                issued == null ? null : Cited.of(issued.recorded()));
    }
}
