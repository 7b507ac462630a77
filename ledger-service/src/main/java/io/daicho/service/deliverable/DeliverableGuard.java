package io.daicho.service.deliverable;

import io.daicho.api.deliverable.DeliverableFact;
import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** A deliverable is delivered once; a disclosure afterwards is one of what was delivered. */
public final class DeliverableGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof DeliverableFact.Delivered) {
            refuseSecond(before.first(DeliverableFact.Delivered.class), fact);
        } else {
            begun(before.all(DeliverableFact.Delivered.class), fact);
        }
    }
}
