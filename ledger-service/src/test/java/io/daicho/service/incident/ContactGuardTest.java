package io.daicho.service.incident;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class ContactGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isSetAndSetAnew() {
        journal.accepts(
                fact("f-1", "2026-03-05").structureSet("insurer"),
                fact("f-2", "2026-03-01").structureSet("insurer"));
    }
}
