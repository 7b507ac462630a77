package io.daicho.conclusions.frame;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subcontractors of every tier: engaged, bound, consented to. */
public final class Subcontractors {
    private final List<EffectiveFact> facts;
    private final Consents consents;
    private final Map<OrganisationId, EffectiveFact> engagements = new LinkedHashMap<>();

    Subcontractors(List<EffectiveFact> facts, Consents consents) {
        this.facts = facts;
        this.consents = consents;
        for (EffectiveFact fact : facts) {
            if (fact.fact() instanceof SubcontractFact.Engaged engaged) {
                engagements.putIfAbsent(engaged.organisation(), fact);
            }
        }
    }

    /** Each subcontractor with the fact of its first engagement, in time. */
    public Map<OrganisationId, EffectiveFact> engagements() {
        return engagements;
    }

    /** Whether the organisation was ever engaged. */
    public boolean isSubcontractor(OrganisationId organisation) {
        return engagements.containsKey(organisation);
    }

    /** By which fact its work ended, if it was not engaged again since. */
    public Optional<EffectiveFact> end(OrganisationId organisation) {
        return facts.stream()
                .filter(fact -> (fact.fact() instanceof SubcontractFact.Engaged
                                || fact.fact() instanceof SubcontractFact.Ended)
                        && ((SubcontractFact) fact.fact()).organisation().equals(organisation))
                .reduce((earlier, later) -> later)
                .filter(last -> last.fact() instanceof SubcontractFact.Ended);
    }

    /** When the terms were flowed down to it, in time. */
    public List<EffectiveFact> flowDowns(OrganisationId organisation) {
        return facts.stream()
                .filter(fact -> fact.fact() instanceof SubcontractFact.TermsFlowedDown bound
                        && bound.organisation().equals(organisation))
                .toList();
    }

    /** The written consents to it, in time (article 10, note 2). */
    public List<EffectiveFact> writtenConsents(OrganisationId organisation) {
        return consents.given(
                ConsentSubject.Kind.SUBCONTRACTING,
                given ->
                        given.inWriting() && organisation.equals(given.subject().organisation()));
    }
}
