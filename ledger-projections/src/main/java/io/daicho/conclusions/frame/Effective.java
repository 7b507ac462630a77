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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<FactId, RecordedFact> known = new LinkedHashMap<>();
        boolean corrected = false;
        for (RecordedFact fact : recorded) {
            if (!fact.recordedAt().isAfter(knownAt)) {
                known.put(fact.fact().id(), fact);
                corrected |= fact.fact().statement().corrects() != null || fact.fact() instanceof CorrectionFact;
            }
        }
        List<EffectiveFact> counting = new ArrayList<>(known.size());
        if (corrected) {
            chains(known.values()).forEach(chain -> chain.counting().ifPresent(counting::add));
        } else {
            known.forEach((id, fact) -> counting.add(new EffectiveFact(fact, List.of(id))));
        }
        counting.removeIf(fact -> fact.occurredAt().earliest().isAfter(asOf));
        counting.sort(EffectiveFact.AS_CLAIMED);
        return counting;
    }

    private static Collection<Chain> chains(Collection<RecordedFact> known) {
        Map<FactId, Chain> chains = new HashMap<>();
        List<Chain> all = new ArrayList<>();
        known.stream().sorted(Comparator.comparing(RecordedFact::position)).forEach(fact -> {
            Correction corrects = fact.fact().statement().corrects();
            Chain chain = corrects == null ? null : chains.get(corrects.fact());
            if (chain == null) {
                chain = new Chain();
                all.add(chain);
            }
            chain.add(fact, corrects);
            chains.put(fact.fact().id(), chain);
        });
        return all;
    }

    /**
     * A correction chain, in the order of recording: a right fact counts in place of whatever counted before it, and a
     * withdrawal brings back what counted before the fact that it withdraws.
     */
    private static final class Chain {
        private final List<FactId> facts = new ArrayList<>();
        private final Map<FactId, Optional<RecordedFact>> before = new HashMap<>();
        private Optional<RecordedFact> counting = Optional.empty();

        void add(RecordedFact fact, @Nullable Correction corrects) {
            facts.add(fact.fact().id());
            before.put(fact.fact().id(), counting);
            if (!(fact.fact() instanceof CorrectionFact)) {
                counting = Optional.of(fact);
            } else if (corrects != null) {
                counting = before.getOrDefault(corrects.fact(), Optional.empty());
            }
        }

        Optional<EffectiveFact> counting() {
            return counting.map(fact -> new EffectiveFact(fact, facts));
        }
    }
}
