package io.daicho.conclusions.clause;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Protection.Measure;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Discharge;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Annex 2(1): media and papers that nobody uses are locked away. Seen unlocked, it is a breach until they are locked away, lie
 * elsewhere or are gone; seen so again meanwhile, it is the same one.
 */
public final class LockAway implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Breaches breaches = new Breaches(copyCase, clause);
        @Nullable Instant over = Instant.MIN;
        for (EffectiveFact unlocked : copyCase.copy().facts(CustodyFact.LeftUnlocked.class)) {
            if (over != null && !unlocked.at().isBefore(over)) {
                over = until(copyCase, unlocked);
                breaches.continuing(Kind.LEFT_UNLOCKED, copyCase.subject(), unlocked, over);
            }
        }
    }

    private static @Nullable Instant until(CopyCase copyCase, EffectiveFact unlocked) {
        Instant locked = copyCase.copy().facts().stream()
                .filter(LockAway::locksAway)
                .filter(fact -> fact.canFollow(unlocked) && !fact.at().isBefore(unlocked.at()))
                .map(EffectiveFact::at)
                .findFirst()
                .orElse(null);
        Instant moved = copyCase.copy().stays().stream()
                .filter(stay -> stay.holdsAt(unlocked.at()))
                .findFirst()
                .map(Span::to)
                .orElse(null);
        return Earliest.of(
                locked, moved, copyCase.discharge().map(Discharge::at).orElse(null));
    }

    private static boolean locksAway(EffectiveFact fact) {
        return fact.fact() instanceof CustodyFact.LockedAway
                || (fact.fact() instanceof CustodyFact.Protected changed
                        && changed.protection().measures().contains(Measure.LOCKED_STORAGE));
    }
}
