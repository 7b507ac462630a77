package io.daicho.service.incident;

import io.daicho.api.fact.Fact;
import io.daicho.api.incident.IncidentFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/**
 * An incident may be recognised any number of times, by one organisation or several; the chain does nothing about it before
 * the first of them. A follow-up answers a demand on record, or none in particular. The client may have published before
 * anybody in the chain knew.
 */
public final class IncidentGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof IncidentFact.Recognised || fact instanceof IncidentFact.PublishedByClient) {
            return;
        }
        begun(before.all(IncidentFact.Recognised.class), fact);
        if (fact instanceof IncidentFact.FollowUpSent sent && sent.demand() != null) {
            needsBefore(
                    fact,
                    before.all(IncidentFact.FollowUpDemanded.class).stream()
                            .filter(demanded -> before.meanTheSame(sent.demand(), demanded.id()))
                            .toList(),
                    "incident.follow-up-demanded " + sent.demand());
        }
    }
}
