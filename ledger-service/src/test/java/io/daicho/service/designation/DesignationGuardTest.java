package io.daicho.service.designation;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class DesignationGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isMadeOnceUnderOneId() {
        journal.accepts(fact("f-1", "2026-03-05").deskDesignated("desk"))
                .refuses(
                        fact("f-2", "2026-03-06").storageDesignated("desk", "Box"),
                        Refusal.THING_EXISTS,
                        "designation",
                        "desk",
                        "f-1");
    }

    @Test
    void isWithdrawnOnceAndOnlyAfterItWasMade() {
        journal.refuses(
                        fact("f-1", "2026-03-05").designationWithdrawn("desk"),
                        Refusal.THING_UNKNOWN,
                        "designation",
                        "desk")
                .accepts(fact("f-1", "2026-03-05").deskDesignated("desk"))
                .refuses(fact("f-2", "2026-03-04").designationWithdrawn("desk"), Refusal.BEFORE_ITS_BEGINNING)
                .accepts(fact("f-2", "2026-03-05").designationWithdrawn("desk"))
                .refuses(
                        fact("f-3", "2026-03-07").designationWithdrawn("desk"),
                        Refusal.ALREADY_HAPPENED,
                        "designation.withdrawn",
                        "f-2");
    }
}
