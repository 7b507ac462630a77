package io.daicho.service.consultation;

import io.daicho.api.consultation.ConsultationFact;
import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** A consultation is opened once, and only an opened one is settled. */
public final class ConsultationGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof ConsultationFact.Opened) {
            refuseSecond(before.first(ConsultationFact.Opened.class), fact);
        } else {
            begun(before.all(ConsultationFact.Opened.class), fact);
        }
    }
}
