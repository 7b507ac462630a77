package io.daicho.conclusions.clause;

import io.daicho.api.deliverable.DeliverableFact;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.Optional;

/** Article 8-2: a deliverable that AI had a part in is delivered with that disclosed. Disclosing it later ends the breach. */
public final class DiscloseAi implements Rule {
    @Override
    public void concludeThing(ThingCase thingCase, String clause) {
        for (EffectiveFact delivery : thingCase.facts(DeliverableFact.Delivered.class)) {
            if (!delivered(delivery).aiServices().isEmpty()) {
                conclude(thingCase, clause, delivery);
            }
        }
    }

    private static void conclude(ThingCase thingCase, String clause, EffectiveFact delivery) {
        boolean disclosed = delivered(delivery).aiDisclosed();
        Optional<EffectiveFact> disclosure =
                disclosed ? Optional.of(delivery) : thingCase.firstAfter(delivery, DeliverableFact.AiDisclosed.class);
        Draft draft = Draft.opened(clause, Kind.DISCLOSE_AI, thingCase.subject(), thingCase.terms(), delivery)
                .beforehand(new Due(delivery.at(), Basis.CONTRACT));
        disclosure.ifPresent(draft::met);
        draft.addTo(thingCase.findings());
        if (!disclosed) {
            new Breaches(thingCase, clause)
                    .continuing(
                            Kind.AI_NOT_DISCLOSED,
                            thingCase.subject(),
                            delivery,
                            disclosure.map(EffectiveFact::at).orElse(null));
        }
    }

    private static DeliverableFact.Delivered delivered(EffectiveFact delivery) {
        return (DeliverableFact.Delivered) delivery.fact();
    }
}
