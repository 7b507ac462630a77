package io.daicho.conclusions.clause;

import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.Optional;

/**
 * Annex 7(1): the contractor confirms that its own staff who handle the data are properly trained, and trains further where
 * that fell short. The text has no word for when, so neither has a due time. For a subcontractor's staff there is annex 7(3).
 */
public final class ConfirmTraining implements Rule {
    @Override
    public void concludeThing(ThingCase thingCase, String clause) {
        for (Handling handling : Handling.of(thingCase)) {
            if (handling.actor(thingCase).equals(thingCase.terms().contractor())) {
                add(
                        thingCase,
                        clause,
                        Kind.CONFIRM_TRAINING,
                        handling.began(),
                        thingCase.first(PersonFact.TrainingConfirmed.class));
            }
        }
        for (EffectiveFact shortfall : thingCase.facts(PersonFact.TrainingFellShort.class)) {
            add(
                    thingCase,
                    clause,
                    Kind.TRAIN_FURTHER,
                    shortfall,
                    thingCase.firstAfter(shortfall, PersonFact.Trained.class));
        }
    }

    private static void add(
            ThingCase thingCase, String clause, Kind kind, EffectiveFact opening, Optional<EffectiveFact> met) {
        Draft draft = Draft.opened(clause, kind, thingCase.subject(), thingCase.terms(), opening);
        met.ifPresent(draft::met);
        draft.addTo(thingCase.findings());
    }
}
