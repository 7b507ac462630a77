package io.daicho.conclusions.clause;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.FactId;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/** Annex 9(2): after the first notice, tell the client promptly what more it wants to know; by its date where it set one. */
public final class FollowUp implements Rule {
    @Override
    public void concludeThing(ThingCase incident, String clause) {
        for (EffectiveFact demand : incident.facts(IncidentFact.FollowUpDemanded.class)) {
            OccurredAt set = ((IncidentFact.FollowUpDemanded) demand.fact()).dueAt();
            Draft draft = Draft.opened(clause, Kind.SEND_FOLLOW_UP, incident.subject(), incident.terms(), demand)
                    .due(set == null ? incident.terms().promptly(demand.at()) : new Due(set.latest(), Basis.CLIENT));
            incident.facts(IncidentFact.FollowUpSent.class).stream()
                    .filter(sent -> answers(sent, demand))
                    .findFirst()
                    .ifPresent(draft::met);
            draft.addTo(incident.findings());
        }
    }

    /** A follow-up that names no demand answers all that are open. */
    private static boolean answers(EffectiveFact sent, EffectiveFact demand) {
        FactId named = ((IncidentFact.FollowUpSent) sent.fact()).demand();
        return sent.canFollow(demand) && (named == null || demand.isCalled(named));
    }
}
