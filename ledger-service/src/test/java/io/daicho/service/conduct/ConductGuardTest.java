package io.daicho.service.conduct;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class ConductGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void eachOccurrenceHasAnIdOfItsOwn() {
        journal.accepts(
                        fact("f-1", "2026-03-01").talked("x-1"),
                        fact("f-2", "2026-03-01").posted("x-2", "consent-nobody-gave"))
                .refuses(fact("f-3", "2026-03-02").posted("x-1", null), Refusal.THING_EXISTS, "conduct", "x-1", "f-1")
                .refuses(fact("f-3", "2026-03-02").talked("x-2"), Refusal.THING_EXISTS, "x-2", "f-2");
    }
}
