package io.daicho.service.people;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class TrainingGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isHeldOnceAndCheckedAsOftenAsNeeded() {
        journal.accepts(
                        fact("f-1", "2026-03-05").trainingHeld("t-1"),
                        fact("f-2", "2026-03-01").trainingChecked("t-1", "printer"),
                        fact("f-3", "2026-03-06").trainingChecked("t-1", "printer"))
                .refuses(fact("f-4", "2026-03-06").trainingHeld("t-1"), Refusal.THING_EXISTS, "training", "t-1", "f-1");
    }
}
