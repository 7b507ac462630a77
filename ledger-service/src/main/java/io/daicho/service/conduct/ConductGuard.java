package io.daicho.service.conduct;

import io.daicho.api.conduct.ConductFact;
import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** Each occurrence has an id of its own. */
public final class ConductGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        refuseSecond(before.first(ConductFact.class), fact);
    }
}
