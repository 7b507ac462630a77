package io.daicho.service.instruction;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class InstructionGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isGivenOnceAndBeforeAnythingComesOfIt() {
        journal.refuses(fact("f-1", "2026-03-05").complied("i-1"), Refusal.THING_UNKNOWN, "instruction", "i-1")
                .accepts(fact("f-1", "2026-03-05").instructed("i-1"))
                .refuses(fact("f-2", "2026-03-06").instructed("i-1"), Refusal.THING_EXISTS, "instruction", "i-1", "f-1")
                .refuses(fact("f-3", "2026-03-04").complied("i-1"), Refusal.PRECEDING_DEED_MISSING)
                .refuses(fact("f-3", "2026-03-04").revoked("i-1"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(
                        fact("f-3", "2026-03-05").complied("i-1"),
                        fact("f-4", "2026-03-09").revoked("i-1"));
    }
}
