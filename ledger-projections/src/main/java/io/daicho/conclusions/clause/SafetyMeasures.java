package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Article 3: a live copy has safety measures, whichever they are. For what comes about on the way article 4 says the same,
 * and stands in its place for as long as it is in force.
 */
public final class SafetyMeasures implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Breaches breaches = new Breaches(copyCase, clause);
        for (Unprotected unprotected : Unprotected.of(copyCase)) {
            if (!isUnderArticleFour(copyCase, unprotected.since().at())) {
                breaches.unless(
                        unprotected.prevented(),
                        Kind.UNPROTECTED,
                        copyCase.subject(),
                        unprotected.since(),
                        unprotected.until());
            }
        }
    }

    private static boolean isUnderArticleFour(CopyCase copyCase, Instant at) {
        return Unprotected.isIntermediate(copyCase)
                && copyCase.terms()
                        .numberOf("protect-intermediates")
                        .filter(four -> isInForce(copyCase.lapse(four), at))
                        .isPresent();
    }

    private static boolean isInForce(@Nullable Instant over, Instant at) {
        return over == null || at.isBefore(over);
    }
}
