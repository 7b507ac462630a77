package io.daicho.service.device;

import io.daicho.api.device.AccountFact;
import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** A leak is reported only after it was suspected. A password may be shared, and changed, at any time. */
public final class AccountGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof AccountFact.LeakReported) {
            needsBefore(fact, before.all(AccountFact.LeakSuspected.class), "account.leak-suspected");
        }
    }
}
