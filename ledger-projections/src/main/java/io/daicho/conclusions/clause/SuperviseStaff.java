package io.daicho.conclusions.clause;

import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/** Annex 8: whoever handles confidential data is instructed on leaks and losses, and supervised. */
public final class SuperviseStaff implements Rule {
    @Override
    public void concludeThing(ThingCase thingCase, String clause) {
        Handling.of(thingCase)
                .forEach(handling -> handling.requires(
                        thingCase,
                        clause,
                        PersonFact.Instructed.class,
                        Kind.INSTRUCT_STAFF,
                        Kind.HANDLED_UNINSTRUCTED));
    }
}
