package io.daicho.service.provider;

import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.List;

/** Terms may be assessed any number of times. */
public final class ProviderGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, List<Fact> before, OnRecord onRecord) {}
}
