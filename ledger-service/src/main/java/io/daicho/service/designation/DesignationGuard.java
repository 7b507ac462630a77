package io.daicho.service.designation;

import io.daicho.api.designation.DesignationFact;
import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** A designation is made once and withdrawn once; what is designated anew has an id of its own. */
public final class DesignationGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof DesignationFact.Made) {
            refuseSecond(before.first(DesignationFact.Made.class), fact);
        } else {
            begun(before.all(DesignationFact.Made.class), fact);
            refuseBeside(before.first(DesignationFact.Withdrawn.class));
        }
    }
}
