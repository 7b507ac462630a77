package io.daicho.service.people;

import io.daicho.api.fact.Fact;
import io.daicho.api.people.TrainingFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** A training is held once. How staff is trained elsewhere may be checked any number of times. */
public final class TrainingGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof TrainingFact.Held) {
            refuseSecond(before.first(TrainingFact.Held.class), fact);
        }
    }
}
