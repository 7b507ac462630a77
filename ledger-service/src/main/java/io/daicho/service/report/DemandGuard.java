package io.daicho.service.report;

import io.daicho.api.fact.Fact;
import io.daicho.api.report.ReportFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** A report is demanded once under one id; only what was demanded is submitted or no longer wanted. */
public final class DemandGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof ReportFact.Demanded) {
            refuseSecond(before.first(ReportFact.Demanded.class), fact);
        } else {
            begun(before.all(ReportFact.Demanded.class), fact);
        }
    }
}
