package io.daicho.conclusions.clause;

import io.daicho.api.inspection.InspectionFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.Optional;

/**
 * Article 15: whoever the client inspects submits to it, or has the client accept a substitute. To refuse is a breach until
 * then. A finding alone obliges to nothing: that comes with an instruction (17).
 */
public final class SubmitToInspection implements Rule {
    @Override
    public void concludeThing(ThingCase inspection, String clause) {
        inspection.first(InspectionFact.Notified.class).ifPresent(notice -> {
            InspectionFact.Notified notified = (InspectionFact.Notified) notice.fact();
            Draft draft = Draft.opened(
                            clause, Kind.SUBMIT_TO_INSPECTION, inspection.subject(), inspection.terms(), notice)
                    .owedBy(notified.of());
            done(inspection, notice).ifPresent(draft::met);
            draft.addTo(inspection.findings());
            for (EffectiveFact refusal : inspection.facts(InspectionFact.Refused.class)) {
                if (!refusal.canFollow(notice)) {
                    continue;
                }
                new Breaches(inspection, clause)
                        .by(notified.of())
                        .continuing(
                                Kind.INSPECTION_REFUSED,
                                inspection.subject(),
                                refusal,
                                done(inspection, refusal).map(EffectiveFact::at).orElse(null));
            }
        });
    }

    private static Optional<EffectiveFact> done(ThingCase inspection, EffectiveFact after) {
        return inspection.facts().stream()
                .filter(fact -> fact.fact() instanceof InspectionFact.Held
                        || fact.fact() instanceof InspectionFact.SubstituteAccepted)
                .filter(fact -> fact.canFollow(after))
                .findFirst();
    }
}
