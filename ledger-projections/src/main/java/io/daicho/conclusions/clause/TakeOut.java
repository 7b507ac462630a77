package io.daicho.conclusions.clause;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.custody.CustodyFact;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time that a copy was outside.
 *
 * @param takeOut the fact by which it left
 * @param approved whether it was approved beforehand
 * @param approval the approval that held, or may have
 * @param backAt when it was back or nothing was left of it; absent: it is still out
 */
record TakeOut(
        EffectiveFact takeOut,
        Answer approved,
        Optional<EffectiveFact> approval,
        @Nullable Instant backAt) {

    static TakeOut of(CopyCase copyCase, EffectiveFact takeOut) {
        List<EffectiveFact> approvals = approvals(copyCase, takeOut);
        var consents = copyCase.frame().consents();
        return new TakeOut(
                takeOut,
                consents.anyHeldAt(approvals, takeOut.occurredAt()),
                consents.holding(approvals, takeOut.occurredAt()),
                back(copyCase, takeOut));
    }

    private static List<EffectiveFact> approvals(CopyCase copyCase, EffectiveFact takeOut) {
        CustodyFact.TakenOutside taken = (CustodyFact.TakenOutside) takeOut.fact();
        var copy = copyCase.copy();
        return copyCase.frame().consents().given(ConsentSubject.Kind.TAKE_OUT, given -> {
            CopyScope scope = given.subject().copies();
            boolean named = taken.approval() == null || taken.approval().equals(given.consent());
            return named
                    && (scope == null
                            || scope.covers(copy.copy(), copy.beginning().dataSet(), copy.holderAt(takeOut.at())));
        });
    }

    private static @Nullable Instant back(CopyCase copyCase, EffectiveFact takeOut) {
        Instant gone = copyCase.discharge().map(discharge -> discharge.at()).orElse(null);
        return copyCase.copy().facts(CustodyFact.BroughtBack.class).stream()
                .map(EffectiveFact::at)
                .filter(back -> !back.isBefore(takeOut.at()))
                .findFirst()
                .filter(back -> gone == null || back.isBefore(gone))
                .orElse(gone);
    }
}
