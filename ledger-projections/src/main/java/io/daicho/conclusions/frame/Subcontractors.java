package io.daicho.conclusions.frame;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.Name.By;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subcontractors of every tier: engaged, bound, consented to. */
public final class Subcontractors {
    private final Shelf facts;
    private final Consents consents;

    Subcontractors(Shelf facts, Consents consents) {
        this.facts = facts;
        this.consents = consents;
    }

    /** Each subcontractor with the fact of its first engagement, in time. */
    public Map<OrganisationId, EffectiveFact> engagements() {
        Map<OrganisationId, EffectiveFact> engagements = new LinkedHashMap<>();
        for (EffectiveFact fact : facts.all()) {
            if (fact.fact() instanceof SubcontractFact.Engaged engaged) {
                engagements.putIfAbsent(engaged.organisation(), fact);
            }
        }
        return engagements;
    }

    /** The fact of an organisation's first engagement. */
    public Optional<EffectiveFact> engagement(OrganisationId organisation) {
        return facts.by(By.THING, organisation, SubcontractFact.Engaged.class).stream()
                .findFirst();
    }

    /** Whether the organisation was ever engaged. */
    public boolean isSubcontractor(OrganisationId organisation) {
        return engagement(organisation).isPresent();
    }

    /** By which fact its work ended, if it was not engaged again since. */
    public Optional<EffectiveFact> end(OrganisationId organisation) {
        return facts.by(By.THING, organisation).stream()
                .filter(fact ->
                        fact.fact() instanceof SubcontractFact.Engaged || fact.fact() instanceof SubcontractFact.Ended)
                .reduce((earlier, later) -> later)
                .filter(last -> last.fact() instanceof SubcontractFact.Ended);
    }

    /** When the terms were flowed down to it, in time. */
    public List<EffectiveFact> flowDowns(OrganisationId organisation) {
        return facts.by(By.THING, organisation, SubcontractFact.TermsFlowedDown.class);
    }

    /** The written consents to it, in time (article 10, note 2). */
    public List<EffectiveFact> writtenConsents(OrganisationId organisation) {
        return consents.givenTo(organisation, ConsentSubject.Kind.SUBCONTRACTING, given -> given.inWriting());
    }
}
