package io.daicho.service.inspection;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.FindingNumber;
import io.daicho.api.inspection.InspectionFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.List;

/**
 * An inspection may be put off by another notice, always at the same organisation, and may come without any; none is held
 * before all notices of it. One that was refused may be held later, but one that was held is not refused afterwards. What is
 * remedied was found.
 */
public final class InspectionGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof InspectionFact.Notified notified) {
            before.first(InspectionFact.Notified.class).ifPresent(first -> refuseElsewhere(notified, first));
        } else if (fact instanceof InspectionFact.Held) {
            refuseBeforeNotice(fact, before.all(InspectionFact.Notified.class));
            refuseBeside(before.all(InspectionFact.Refused.class).stream()
                    .filter(refusal -> fact.occurredAt().isBefore(refusal.occurredAt()))
                    .findFirst());
        } else if (fact instanceof InspectionFact.Refused) {
            refuseBeforeNotice(fact, before.all(InspectionFact.Notified.class));
            refuseBeside(before.all(InspectionFact.Held.class).stream()
                    .filter(held -> held.occurredAt().isBefore(fact.occurredAt()))
                    .findFirst());
        } else if (fact instanceof InspectionFact.FindingMade made) {
            findings(made.finding(), before).stream().findFirst().ifPresent(first -> {
                throw new Refused(Refusal.THING_EXISTS, "finding", made.finding(), first.id());
            });
        } else if (fact instanceof InspectionFact.FindingRemedied remedied) {
            needsBefore(fact, findings(remedied.finding(), before), "inspection.finding-made " + remedied.finding());
        }
    }

    private static void refuseElsewhere(InspectionFact.Notified notified, InspectionFact.Notified first) {
        if (!notified.of().equals(first.of())) {
            throw new Refused(
                    Refusal.DIFFERS_FROM_REQUEST, "inspection", notified.inspection(), first.of(), notified.of());
        }
    }

    private static void refuseBeforeNotice(Fact fact, List<InspectionFact.Notified> notices) {
        if (!notices.isEmpty()) {
            begun(notices, fact);
        }
    }

    private static List<InspectionFact.FindingMade> findings(FindingNumber number, Effective before) {
        return before.all(InspectionFact.FindingMade.class).stream()
                .filter(made -> made.finding().equals(number))
                .toList();
    }
}
