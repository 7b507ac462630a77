package io.daicho.conclusions.frame;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<EffectiveFact> effective = new ArrayList<>();
        counting(known.values()).forEach((origin, fact) -> {
            if (!fact.fact().occurredAt().earliest().isAfter(asOf)) {
                effective.add(new EffectiveFact(fact, origin));
            }
        });
        effective.sort(Comparator.comparing(
                        (EffectiveFact fact) -> fact.fact().occurredAt().earliest())
                .thenComparing(fact -> fact.fact().occurredAt().latest())
                .thenComparing(fact -> fact.fact().id().value()));
        return effective;
    }

    /**
     * What counts of each correction chain, by its first fact, of which identifiers are made. In the order of recording a
     * right fact counts in place of whatever counted before it, and a withdrawal brings back what counted before the fact
     * that it withdraws.
     */
    private static Map<FactId, RecordedFact> counting(Collection<RecordedFact> known) {
        Map<FactId, FactId> origins = new HashMap<>();
        Map<FactId, RecordedFact> before = new HashMap<>();
        Map<FactId, RecordedFact> counting = new HashMap<>();
        known.stream().sorted(Comparator.comparing(RecordedFact::position)).forEach(recorded -> {
            FactId id = recorded.fact().id();
            Correction corrects = recorded.fact().statement().corrects();
            FactId origin = corrects == null ? id : origins.getOrDefault(corrects.fact(), id);
            origins.put(id, origin);
            put(before, id, counting.get(origin));
            boolean withdraws = recorded.fact() instanceof CorrectionFact;
            put(counting, origin, withdraws && corrects != null ? before.get(corrects.fact()) : recorded);
        });
        counting.values().removeIf(fact -> fact.fact() instanceof CorrectionFact);
        return counting;
    }

    private static void put(Map<FactId, RecordedFact> map, FactId key, @Nullable RecordedFact fact) {
        if (fact == null) {
            map.remove(key);
        } else {
            map.put(key, fact);
        }
    }
}
