package io.daicho.conclusions.frame;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that count: those known by an instant, without what was corrected or withdrawn, that had happened by another.
 * A correction that is itself withdrawn counts for nothing, and what it had corrected is there again.
 */
public final class Effective {
    private Effective() {}

    /**
     * The facts that count, in an order that does not depend on the order of their arrival.
     *
     * @param recorded the facts of some things, with all corrections of them
     * @param asOf what had certainly not happened by then is left out
     * @param knownAt what was recorded after it is left out
     */
    public static List<EffectiveFact> of(Collection<RecordedFact> recorded, Instant asOf, Instant knownAt) {
        Map<FactId, RecordedFact> known = new HashMap<>();
        for (RecordedFact fact : recorded) {
            if (!fact.recordedAt().isAfter(knownAt)) {
                known.put(fact.fact().id(), fact);
            }
        }
        Set<FactId> superseded = superseded(known);
        List<EffectiveFact> effective = new ArrayList<>();
        for (RecordedFact fact : known.values()) {
            if (!superseded.contains(fact.fact().id())
                    && !(fact.fact() instanceof CorrectionFact)
                    && !fact.fact().occurredAt().earliest().isAfter(asOf)) {
                effective.add(new EffectiveFact(fact, origin(fact.fact(), known)));
            }
        }
        effective.sort(Comparator.comparing(
                        (EffectiveFact fact) -> fact.fact().occurredAt().earliest())
                .thenComparing(fact -> fact.fact().occurredAt().latest())
                .thenComparing(fact -> fact.fact().id().value()));
        return effective;
    }

    private static Set<FactId> superseded(Map<FactId, RecordedFact> known) {
        Map<FactId, List<Fact>> corrections = new HashMap<>();
        for (RecordedFact fact : known.values()) {
            Correction corrects = fact.fact().statement().corrects();
            if (corrects != null) {
                corrections
                        .computeIfAbsent(corrects.fact(), id -> new ArrayList<>())
                        .add(fact.fact());
            }
        }
        Set<FactId> superseded = new HashSet<>();
        for (FactId corrected : corrections.keySet()) {
            if (isSuperseded(corrected, corrections, Set.of())) {
                superseded.add(corrected);
            }
        }
        return superseded;
    }

    /** By a correction that stands. One that was itself replaced does: the other one stands in its place (reading 8). */
    private static boolean isSuperseded(FactId fact, Map<FactId, List<Fact>> corrections, Set<FactId> path) {
        return corrections.getOrDefault(fact, List.of()).stream()
                .anyMatch(correction -> !isWithdrawn(correction.id(), corrections, and(path, fact)));
    }

    private static boolean isWithdrawn(FactId fact, Map<FactId, List<Fact>> corrections, Set<FactId> path) {
        return !path.contains(fact)
                && corrections.getOrDefault(fact, List.of()).stream()
                        .anyMatch(correction -> correction instanceof CorrectionFact
                                && !isSuperseded(correction.id(), corrections, and(path, fact)));
    }

    private static Set<FactId> and(Set<FactId> path, FactId fact) {
        Set<FactId> longer = new HashSet<>(path);
        longer.add(fact);
        return longer;
    }

    /** The first fact of the correction chain: what an identifier is made of, so that a correction does not change it. */
    private static FactId origin(Fact fact, Map<FactId, RecordedFact> known) {
        Fact first = fact;
        Set<FactId> path = new HashSet<>();
        while (path.add(first.id())) {
            Correction corrects = first.statement().corrects();
            @Nullable RecordedFact earlier = corrects == null ? null : known.get(corrects.fact());
            if (earlier == null || earlier.fact() instanceof CorrectionFact) {
                break;
            }
            first = earlier.fact();
        }
        return first.id();
    }
}
