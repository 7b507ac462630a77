package io.daicho.conclusions.frame;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.incident.ContactFact;
import io.daicho.conclusions.frame.Name.By;
import java.util.List;

/** The contact structures for incidents (annex 9), organisation by organisation. */
public final class Contacts {
    private final Shelf facts;

    Contacts(Shelf facts) {
        this.facts = facts;
    }

    /** Whether an organisation had set one by a deed. */
    public Answer anyOf(OrganisationId organisation, OccurredAt deed) {
        return of(organisation).stream()
                .map(set -> Answer.beforehand(set.occurredAt(), deed))
                .reduce(Answer.NO, Answer::or);
    }

    /** The versions of an organisation's structure, in time. */
    public List<EffectiveFact> of(OrganisationId organisation) {
        return facts.by(By.THING, organisation, ContactFact.StructureSet.class);
    }
}
