package io.daicho.conclusions.clause;

import io.daicho.api.inspection.InspectionFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.List;

/**
 * Article 15: whoever the client inspects submits to it, or has the client accept a substitute. Refused, it can no longer be
 * met. A finding alone obliges to nothing: that comes with an instruction (17).
 */
public final class AdmitInspection implements Rule {
    @Override
    public void concludeThing(ThingCase inspection, String clause) {
        inspection.first(InspectionFact.Notified.class).ifPresent(notice -> {
            InspectionFact.Notified notified = (InspectionFact.Notified) notice.fact();
            Draft draft = Draft.opened(clause, Kind.ADMIT_INSPECTION, inspection.subject(), inspection.terms(), notice)
                    .owedBy(notified.of());
            inspection.facts().stream()
                    .filter(fact -> fact.canFollow(notice) && answers(fact))
                    .min(EffectiveFact.IN_TIME)
                    .ifPresent(answer -> settle(draft, answer));
            draft.addTo(inspection.findings());
            inspection.facts(InspectionFact.Refused.class).stream()
                    .filter(refusal -> refusal.canFollow(notice))
                    .forEach(refusal -> new Breaches(inspection, clause)
                            .by(notified.of())
                            .momentary(Kind.INSPECTION_REFUSED, inspection.subject(), refusal));
        });
    }

    private static boolean answers(EffectiveFact fact) {
        return fact.fact() instanceof InspectionFact.Held
                || fact.fact() instanceof InspectionFact.SubstituteAccepted
                || fact.fact() instanceof InspectionFact.Refused;
    }

    private static void settle(Draft draft, EffectiveFact answer) {
        if (answer.fact() instanceof InspectionFact.Refused) {
            draft.turn(Turn.to(Turn.To.VIOLATED, answer.at(), List.of(answer.id())));
        } else {
            draft.met(answer);
        }
    }
}
