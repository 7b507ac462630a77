package io.daicho.conclusions.clause;

import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/** Article 9: whoever handles confidential data is trained on the annex. */
public final class Education implements Rule {
    @Override
    public void concludeThing(ThingCase thingCase, String clause) {
        Handling.of(thingCase)
                .forEach(handling -> handling.requires(
                        thingCase, clause, PersonFact.Trained.class, Kind.TRAIN_STAFF, Kind.HANDLED_UNTRAINED));
    }
}
