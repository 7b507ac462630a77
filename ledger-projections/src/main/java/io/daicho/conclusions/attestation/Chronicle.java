package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.conclusions.frame.Effective;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over everything recorded: how far it goes, what is still to come, who approved what. */
final class Chronicle {
    private final Drawn drawn;
    private final Map<Thing.Kind, List<RecordedFact>> beside = new EnumMap<>(Thing.Kind.class);
    private final List<RecordedFact> approvals = new ArrayList<>();
    private long lastPosition = -1;
    private @Nullable Instant lastRecordedAt;
    private boolean knowsOnlyToday;
    private final Set<Thing> toCome = new HashSet<>();

    Chronicle(Drawn drawn) {
        this.drawn = drawn;
        drawn.asked().eachFact(this::take);
    }

    private void take(RecordedFact recorded) {
        lastPosition = recorded.position();
        lastRecordedAt = recorded.recordedAt();
        OccurredAt occurred = recorded.fact().occurredAt();
        knowsOnlyToday |=
                !occurred.earliest().isAfter(drawn.asOf()) && occurred.latest().isAfter(drawn.asOf());
        if (recorded.fact() instanceof CustodyFact.Beginning
                && occurred.earliest().isAfter(drawn.asOf())) {
            toCome.add(recorded.fact().thing());
        }
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

    /** Whether a copy is on record already that is still to come: the list would not be complete without it. */
    boolean knowsOfCopiesToCome() {
        return toCome.stream().anyMatch(this::isToCome);
    }

    private boolean isToCome(Thing copy) {
        return drawn.asked().source().thing(copy).stream()
                .flatMap(of ->
                        Effective.of(of.facts(), Instant.MAX, drawn.asked().knownAt()).stream())
                .filter(fact -> fact.fact().thing().equals(copy)
                        && fact.occurredAt().earliest().isAfter(drawn.asOf()))
                .anyMatch(fact -> fact.fact() instanceof CustodyFact.Beginning beginning
                        && (drawn.isContractors() || beginning.holder().equals(drawn.attestor())));
    }

    /** 11. */
    List<HistoryEntry> history(CopyGroups copies) {
        return approvals.stream()
                .filter(recorded -> History.concerns(recorded.fact(), drawn, copies))
                .flatMap(recorded -> History.of(recorded).stream())
                .toList();
    }

    /** What counts of the attestations or of the evidence files. */
    List<EffectiveFact> counting(Thing.Kind kind) {
        return drawn.asked().counting(recorded(kind));
    }

    /** All that was recorded of the attestations or of the evidence files. */
    List<RecordedFact> recorded(Thing.Kind kind) {
        return beside.getOrDefault(kind, List.of());
    }
}
