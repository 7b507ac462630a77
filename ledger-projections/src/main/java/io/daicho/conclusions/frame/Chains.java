package io.daicho.conclusions.frame;

import io.daicho.api.id.FactId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** By what ids facts are called: their own, and those of the facts in whose place they stand. */
public final class Chains {
    private final Map<FactId, List<FactId>> corrected = new HashMap<>();

    private Chains() {}

    /** The chains of these facts. */
    public static Chains of(Collection<EffectiveFact> facts) {
        Chains chains = new Chains();
        facts.stream()
                .filter(fact -> fact.chain().size() > 1)
                .forEach(fact -> chains.corrected.put(fact.id(), fact.chain()));
        return chains;
    }

    /** The chains of these facts and of those. */
    Chains and(Chains others) {
        Chains all = new Chains();
        all.corrected.putAll(corrected);
        all.corrected.putAll(others.corrected);
        return all;
    }

    /** Every id by which a fact is called. */
    Stream<FactId> names(FactId fact) {
        return corrected.getOrDefault(fact, List.of(fact)).stream();
    }
}
