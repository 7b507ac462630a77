package io.daicho.conclusions.clause;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Protection.Measure;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Annex 2(2): an approved take-out is encrypted or needs a password to open. */
public final class ProtectTakeOut implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Breaches breaches = new Breaches(copyCase, clause);
        for (EffectiveFact takeOut : copyCase.copy().facts(CustodyFact.TakenOutside.class)) {
            TakeOut trip = TakeOut.of(copyCase, takeOut);
            if (trip.approved() == Answer.YES && !isProtected(copyCase, takeOut)) {
                breaches.continuing(
                        Kind.TAKEN_OUT_UNPROTECTED,
                        copyCase.subject(),
                        takeOut,
                        Earliest.of(trip.backAt(), protectedAfter(copyCase, takeOut)));
            }
        }
    }

    private static boolean isProtected(CopyCase copyCase, EffectiveFact takeOut) {
        return copyCase.copy()
                .protectionAt(takeOut.at())
                .filter(ProtectTakeOut::isEnough)
                .isPresent();
    }

    private static @Nullable Instant protectedAfter(CopyCase copyCase, EffectiveFact takeOut) {
        return copyCase.copy().protections().stream()
                .filter(span -> span.from().isAfter(takeOut.at()) && isEnough(span.value()))
                .map(Span::from)
                .findFirst()
                .orElse(null);
    }

    private static boolean isEnough(Protection protection) {
        return protection.measures().contains(Measure.ENCRYPTION)
                || protection.measures().contains(Measure.PASSWORD);
    }
}
