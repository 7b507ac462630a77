package io.daicho.conclusions.frame;

import io.daicho.api.contract.ContractFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a change of the contract-wide facts touches: the conclusions for which one of these names was asked.
 *
 * @param everything whether it touches every conclusion: the contract itself was registered, or registered otherwise
 * @param names the names of the facts that count no longer, that count now, or that count with another correction chain
 */
public record Touched(boolean everything, Set<Name> names) {
    /** What changed between what counted before and what counts now. */
    public static Touched between(Collection<EffectiveFact> before, Collection<EffectiveFact> after) {
        Map<Standing, EffectiveFact> changed = new HashMap<>();
        before.forEach(fact -> changed.put(Standing.of(fact), fact));
        for (EffectiveFact fact : after) {
            if (changed.remove(Standing.of(fact)) == null) {
                changed.put(Standing.of(fact), fact);
            }
        }
        Set<Name> names = new LinkedHashSet<>();
        changed.values().forEach(fact -> names.addAll(Names.of(fact.fact())));
        boolean registration =
                changed.values().stream().anyMatch(fact -> fact.fact() instanceof ContractFact.Registered);
        return new Touched(registration, names);
    }

    /** Positions are never given twice, so a fact and its chain are told from others by them. */
    private record Standing(long position, List<?> chain) {
        static Standing of(EffectiveFact fact) {
            return new Standing(fact.recorded().position(), fact.chain());
        }
    }
}
