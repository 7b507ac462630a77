package io.daicho.service.damages;

import io.daicho.api.damages.DamagesFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.MeasureId;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.List;

/**
 * Damages are claimed once under one id, and only what was claimed is compensated or withdrawn. The client may order a
 * measure before it claims anything, each once; only an ordered one is done.
 */
public final class ClaimGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof DamagesFact.Claimed) {
            refuseSecond(before.first(DamagesFact.Claimed.class), fact);
        } else if (fact instanceof DamagesFact.MeasureOrdered ordered) {
            orders(ordered.measure(), before).stream().findFirst().ifPresent(first -> {
                throw new Refused(Refusal.THING_EXISTS, "measure", ordered.measure(), first.id());
            });
        } else if (fact instanceof DamagesFact.MeasureDone done) {
            needsBefore(fact, orders(done.measure(), before), "damages.measure-ordered " + done.measure());
        } else {
            begun(before.all(DamagesFact.Claimed.class), fact);
        }
    }

    private static List<DamagesFact.MeasureOrdered> orders(MeasureId measure, Effective before) {
        return before.all(DamagesFact.MeasureOrdered.class).stream()
                .filter(order -> order.measure().equals(measure))
                .toList();
    }
}
