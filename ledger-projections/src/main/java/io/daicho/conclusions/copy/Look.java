package io.daicho.conclusions.copy;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Verification;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;

/**
 * A look at an erasure, a destruction or another measure.
 *
 * @param look the fact that tells of it
 * @param erasure what was looked at
 */
public record Look(EffectiveFact look, EffectiveFact erasure) {
    /** Every look at one of the deeds on a copy, in time. */
    public static List<Look> of(CopyTimeline copy) {
        return copy.facts(CustodyFact.ErasureVerified.class).stream()
                .flatMap(look -> copy.facts().stream()
                        .filter(deed -> deed.isCalled(verified(look).erasure()))
                        .map(deed -> new Look(look, deed)))
                .toList();
    }

    /** Whether it cannot have been a look at that: it came before it. */
    public boolean isTooEarly() {
        return !look.canFollow(erasure);
    }

    /** What was seen. */
    Verification seen() {
        return verified(look).verification();
    }

    private static CustodyFact.ErasureVerified verified(EffectiveFact look) {
        return (CustodyFact.ErasureVerified) look.fact();
    }
}
