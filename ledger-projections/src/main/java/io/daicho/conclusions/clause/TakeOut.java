package io.daicho.conclusions.clause;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.Consents;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time that a copy was outside.
 *
 * @param takeOut the fact by which it left
 * @param approved whether it was approved beforehand
 * @param lastApproval the approval on whose last day it must be back; empty if none sets one
 * @param backAt when it was back or nothing was left of it; absent: it is still out
 */
public record TakeOut(
        EffectiveFact takeOut,
        Answer approved,
        Optional<EffectiveFact> lastApproval,
        @Nullable Instant backAt) {

    /** The time outside that a take-out began. */
    public static TakeOut of(CopyCase copyCase, EffectiveFact takeOut) {
        List<EffectiveFact> approvals = approvals(copyCase, takeOut);
        Consents consents = copyCase.frame().consents();
        return new TakeOut(
                takeOut,
                consents.anyHeldAt(approvals, takeOut.occurredAt()),
                lastApproval(consents, approvals, takeOut.occurredAt()),
                back(copyCase, takeOut));
    }

    /** The approval whose last day is the last of all; one given before another ran out extends it. */
    private static Optional<EffectiveFact> lastApproval(
            Consents consents, List<EffectiveFact> approvals, OccurredAt deed) {
        Optional<EffectiveFact> last = Optional.empty();
        OccurredAt at = deed;
        while (true) {
            Optional<EffectiveFact> longest = longest(consents, approvals, at);
            if (longest.isEmpty() || longest.equals(last)) {
                return last; // withdrawn meanwhile, it had set that day all the same
            }
            Instant until = consents.lastMoment(longest.get());
            if (until == null) {
                return Optional.empty();
            }
            last = longest;
            at = OccurredAt.instant(until.minusMillis(1));
        }
    }

    /** Of the approvals that held, the one that holds longest; without a last day for ever. */
    private static Optional<EffectiveFact> longest(Consents consents, List<EffectiveFact> approvals, OccurredAt at) {
        return approvals.stream()
                .filter(approval -> consents.heldAt(approval, at) == Answer.YES)
                .max(Comparator.comparing(consents::lastMoment, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static List<EffectiveFact> approvals(CopyCase copyCase, EffectiveFact takeOut) {
        CustodyFact.TakenOutside taken = (CustodyFact.TakenOutside) takeOut.fact();
        var copy = copyCase.copy();
        return copyCase.frame()
                .consents()
                .givenAbout(
                        copy.copy(),
                        copy.beginning().dataSet(),
                        copy.holderAt(takeOut.at()),
                        ConsentSubject.Kind.TAKE_OUT,
                        given -> taken.approval() == null || taken.approval().equals(given.consent()));
    }

    private static @Nullable Instant back(CopyCase copyCase, EffectiveFact takeOut) {
        Instant gone = copyCase.discharge().map(discharge -> discharge.at()).orElse(null);
        return copyCase.copy().facts(CustodyFact.BroughtBack.class).stream()
                .filter(back -> back.canFollow(takeOut))
                .map(back -> back.at().isAfter(takeOut.at()) ? back.at() : takeOut.at())
                .findFirst()
                .filter(back -> gone == null || back.isBefore(gone))
                .orElse(gone);
    }
}
