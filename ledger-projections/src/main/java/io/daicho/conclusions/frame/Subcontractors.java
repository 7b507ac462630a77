package io.daicho.conclusions.frame;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.Name.By;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Every engagement of every subcontractor, in time: who is engaged again is judged again. */
    public List<Engagement> engagements() {
        return engagements(facts.all());
    }

    private static List<Engagement> engagements(List<EffectiveFact> among) {
        Map<OrganisationId, Integer> open = new HashMap<>();
        List<Engagement> engagements = new ArrayList<>();
        for (EffectiveFact fact : among) {
            if (fact.fact() instanceof SubcontractFact.Engaged engaged && !open.containsKey(engaged.organisation())) {
                open.put(engaged.organisation(), engagements.size());
                engagements.add(new Engagement(fact, null));
            } else if (fact.fact() instanceof SubcontractFact.Ended ended) {
                Integer place = open.remove(ended.organisation());
                if (place != null) {
                    engagements.set(place, new Engagement(engagements.get(place).engaged(), fact));
                }
            }
        }
        return engagements;
    }

    /** Each subcontractor with the fact of its first engagement, in time. */
    public Map<OrganisationId, EffectiveFact> firstEngagements() {
        Map<OrganisationId, EffectiveFact> first = new LinkedHashMap<>();
        engagements().forEach(engagement -> first.putIfAbsent(engagement.organisation(), engagement.engaged()));
        return first;
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

    /** By which fact its work may have ended by an instant, if it was not engaged again by then. */
    public Optional<EffectiveFact> end(OrganisationId organisation, Instant at) {
        List<EffectiveFact> until = facts.by(By.THING, organisation).stream()
                .filter(fact -> !fact.occurredAt().earliest().isAfter(at))
                .toList();
        return engagements(until).stream()
                .reduce((earlier, later) -> later)
                .flatMap(last -> Optional.ofNullable(last.ended()));
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
