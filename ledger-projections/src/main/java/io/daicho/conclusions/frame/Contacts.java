package io.daicho.conclusions.frame;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.incident.ContactFact;
import java.util.List;

/** The contact structures for incidents (annex 9), organisation by organisation. */
public final class Contacts {
    private final List<EffectiveFact> facts;

    Contacts(List<EffectiveFact> facts) {
        this.facts = facts;
    }

    /** The versions of an organisation's structure, in time. */
    public List<EffectiveFact> of(OrganisationId organisation) {
        return facts.stream()
                .filter(fact -> fact.fact() instanceof ContactFact.StructureSet set
                        && set.organisation().equals(organisation))
                .toList();
    }
}
