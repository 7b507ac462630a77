package io.daicho.service.evidence;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.FactId;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** An evidence file is filed once, about facts that are on record. */
public final class EvidenceGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        refuseSecond(before.first(EvidenceFact.Filed.class), fact);
        if (fact instanceof EvidenceFact.Filed filed) {
            for (FactId about : filed.about()) {
                if (onRecord.thing(fact.contract(), about) == null) {
                    throw new Refused(Refusal.FACT_UNKNOWN, about, "about");
                }
            }
        }
    }
}
