package io.daicho.conclusions.clause;

import io.daicho.api.conduct.ConductFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.Consents;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.List;

/**
 * Annex 8(3): ア no talk on the telephone where anybody comes and goes, イ none within earshot of outsiders; ウ no post about
 * the work without a consent of the client that held then.
 */
public final class Discretion implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        for (EffectiveFact fact : thing.facts(ConductFact.class)) {
            if (fact.fact() instanceof ConductFact.Talked talked) {
                Kind kind = talked.where() == ConductFact.Talked.Where.ON_THE_TELEPHONE_IN_PUBLIC
                        ? Kind.TALKED_IN_PUBLIC
                        : Kind.TALKED_WITHIN_EARSHOT;
                new Breaches(thing, clause).by(talked.by()).momentary(kind, thing.subject(), fact);
            } else if (fact.fact() instanceof ConductFact.Posted posted) {
                new Breaches(thing, clause)
                        .by(posted.by())
                        .unless(
                                consented(thing, posted),
                                Kind.POSTED_WITHOUT_CONSENT,
                                thing.subject(),
                                fact,
                                fact.at());
            }
        }
    }

    private static Answer consented(ThingCase thing, ConductFact.Posted posted) {
        Consents consents = thing.frame().consents();
        List<EffectiveFact> given = consents.given(
                ConsentSubject.Kind.SOCIAL_MEDIA_POST,
                consent -> posted.approval() == null || posted.approval().equals(consent.consent()));
        return consents.anyHeldAt(given, posted.occurredAt());
    }
}
