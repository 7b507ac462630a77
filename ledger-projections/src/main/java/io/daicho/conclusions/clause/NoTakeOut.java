package io.daicho.conclusions.clause;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;

/**
 * Article 6: nothing is taken outside without approval beforehand, nor stored in a cloud that was not notified under
 * article 5. Supplying or sending is not a take-out.
 */
public final class NoTakeOut implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Breaches breaches = new Breaches(copyCase, clause);
        for (EffectiveFact takeOut : copyCase.copy().facts(CustodyFact.TakenOutside.class)) {
            TakeOut trip = TakeOut.of(copyCase, takeOut);
            breaches.unless(
                    trip.approved(), Kind.TAKEN_OUT_WITHOUT_APPROVAL, copyCase.subject(), takeOut, trip.backAt());
            trip.lastApproval().ifPresent(approval -> overstay(copyCase, breaches, trip, approval));
        }
        Unfiled.of(
                        copyCase,
                        placement -> placement.medium() == Medium.CLOUD,
                        (form, placement) -> placement.service() != null && form.cloud(placement.service()) != null)
                .stream()
                .filter(Unfiled::isByPlacement)
                .forEach(unfiled -> breaches.unless(
                        unfiled.named(),
                        Kind.STORED_IN_UNFILED_CLOUD,
                        copyCase.subject(),
                        unfiled.since(),
                        unfiled.until()));
    }

    private static void overstay(CopyCase copyCase, Breaches breaches, TakeOut trip, EffectiveFact approval) {
        Instant last = copyCase.frame().consents().lastMoment(approval);
        Instant back = trip.backAt();
        if (trip.approved() == Answer.YES && last != null && (back == null || back.isAfter(last))) {
            breaches.continuing(
                    Kind.OUT_AFTER_APPROVAL_ENDED,
                    copyCase.subject(),
                    last,
                    back,
                    List.of(trip.takeOut().id(), approval.id()),
                    trip.takeOut().origin().value());
        }
    }
}
