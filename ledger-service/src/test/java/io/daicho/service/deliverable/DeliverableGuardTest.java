package io.daicho.service.deliverable;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class DeliverableGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isDeliveredOnce() {
        journal.accepts(fact("f-1", "2026-03-05").delivered("v-1", "Chat"))
                .refuses(fact("f-2", "2026-03-06").delivered("v-1"), Refusal.THING_EXISTS, "deliverable", "v-1", "f-1");
    }

    @Test
    void isDisclosedOnlyOnceItWasDelivered() {
        journal.refuses(fact("f-1", "2026-03-05").aiDisclosed("v-1"), Refusal.THING_UNKNOWN, "deliverable", "v-1")
                .accepts(fact("f-1", "2026-03-05").delivered("v-1", "Chat"))
                .refuses(fact("f-2", "2026-03-04").aiDisclosed("v-1"), Refusal.BEFORE_ITS_BEGINNING, "v-1")
                .accepts(fact("f-2", "2026-03-05").aiDisclosed("v-1"));
    }
}
