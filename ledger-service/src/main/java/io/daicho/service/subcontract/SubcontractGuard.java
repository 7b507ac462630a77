package io.daicho.service.subcontract;

import io.daicho.api.fact.Fact;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.List;

/**
 * A subcontractor is engaged once, and again only after its work ended; only an engaged one ends. The terms may flow down
 * before the engagement: that is how it should be.
 */
public final class SubcontractGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        List<SubcontractFact.Engaged> engaged = before.all(SubcontractFact.Engaged.class);
        List<SubcontractFact.Ended> ended = before.all(SubcontractFact.Ended.class);
        if (fact instanceof SubcontractFact.Engaged && engaged.size() > ended.size()) {
            refuseSecond(engaged.stream().reduce((earlier, later) -> later), fact);
        } else if (fact instanceof SubcontractFact.Ended) {
            known(engaged.stream().findFirst(), fact);
            needsBefore(fact, engaged, "subcontract.engaged");
        }
    }
}
