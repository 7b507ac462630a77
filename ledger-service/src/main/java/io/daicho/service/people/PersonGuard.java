package io.daicho.service.people;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.TrainingId;
import io.daicho.api.people.PersonFact;
import io.daicho.api.people.TrainingFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/**
 * A person is put on record once. Everything else may be told of a person who is not: whoever tells of a training need not
 * register anybody first. Only who began to handle the data ends it, and nobody attended a training before it was held.
 */
public final class PersonGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof PersonFact.Registered) {
            refuseSecond(before.first(PersonFact.Registered.class), fact);
        } else if (fact instanceof PersonFact.EndedHandling) {
            needsBefore(fact, before.all(PersonFact.BeganHandling.class), "person.began-handling");
        } else if (fact instanceof PersonFact.Trained trained && trained.training() != null) {
            refuseBeforeItWasHeld(fact, trained.training(), onRecord);
        }
    }

    /** A training that is not on record may have been held at any time. */
    private static void refuseBeforeItWasHeld(Fact trained, TrainingId training, OnRecord onRecord) {
        onRecord.life(trained.contract(), new Thing(Thing.Kind.TRAINING, training.value()))
                .effective()
                .first(TrainingFact.Held.class)
                .filter(held -> trained.occurredAt().isBefore(held.occurredAt()))
                .ifPresent(held -> {
                    throw new Refused(
                            Refusal.BEFORE_ITS_BEGINNING,
                            "training",
                            training,
                            held.occurredAt(),
                            trained.occurredAt());
                });
    }
}
