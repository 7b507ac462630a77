package io.daicho.service.consultation;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class ConsultationGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isOpenedOnceAndThenSettled() {
        journal.refuses(
                        fact("f-1", "2026-03-05").consultationSettled("t-1"),
                        Refusal.THING_UNKNOWN,
                        "consultation",
                        "t-1")
                .accepts(fact("f-1", "2026-03-05").consultationOpened("t-1"))
                .refuses(
                        fact("f-2", "2026-03-06").consultationOpened("t-1"),
                        Refusal.THING_EXISTS,
                        "consultation",
                        "t-1",
                        "f-1")
                .refuses(fact("f-2", "2026-03-04").consultationSettled("t-1"), Refusal.BEFORE_ITS_BEGINNING, "t-1")
                .accepts(fact("f-2", "2026-03-05").consultationSettled("t-1"));
    }
}
