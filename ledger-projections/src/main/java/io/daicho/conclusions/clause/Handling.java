package io.daicho.conclusions.clause;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A while that a person handled confidential data.
 *
 * @param began the fact by which it began
 * @param ended the fact by which it ended; empty: it goes on
 */
record Handling(EffectiveFact began, Optional<EffectiveFact> ended) {
    /** All such whiles of a person. */
    static List<Handling> of(ThingCase person) {
        return person.facts(PersonFact.BeganHandling.class).stream()
                .map(began -> new Handling(began, person.firstAfter(began, PersonFact.EndedHandling.class)))
                .toList();
    }

    /**
     * What people who handle data must have had: it is due when they begin; without it they handle against the clause, until
     * they have had it or handle no more.
     *
     * @param had the facts that show it
     */
    void requires(ThingCase person, String clause, Class<? extends PersonFact> had, Kind duty, Kind breach) {
        Precondition precondition = Precondition.any(person.facts(had), began);
        Optional<EffectiveFact> met = precondition.met(began);
        precondition.duty(person, clause, person.subject(), began, duty, met).addTo(person.findings());
        if (precondition.there() == Answer.NO) {
            new Breaches(person, clause)
                    .by(actor(person))
                    .continuing(breach, person.subject(), began, Earliest.of(at(met), at(ended)));
        }
    }

    private static @Nullable Instant at(Optional<EffectiveFact> fact) {
        return fact.map(EffectiveFact::at).orElse(null);
    }

    /** For whom the person handles the data: a subcontractor, or else the contractor. */
    OrganisationId actor(ThingCase person) {
        OrganisationId organisation = ((PersonFact.BeganHandling) began.fact()).organisation();
        return person.frame().subcontractors().isSubcontractor(organisation)
                ? organisation
                : person.terms().contractor();
    }
}
