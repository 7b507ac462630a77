package io.daicho.service.filing;

import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** Any number of versions may be filed and any number of changes demanded. */
public final class FilingGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {}
}
