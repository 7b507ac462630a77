package io.daicho.service.instruction;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class InstructionTest {
    private final Decision<Instruction> instruction = new Decision<>(Instruction.class);

    @Test
    void takesOverWhatTheClientInstructs() {
        instruction.given().accepts(fact("f-1", "2026-03-05").instructed("i-1"));
    }

    @Test
    void refusesASecondGiving() {
        instruction
                .given(fact("f-1", "2026-03-05").instructed("i-1"))
                .refuses(fact("f-2", "2026-03-06").instructed("i-1"), Refusal.THING_EXISTS);
    }

    @Test
    void takesOverComplianceAndRevocation() {
        instruction
                .given(
                        fact("f-1", "2026-03-05").instructed("i-1"),
                        fact("f-2", "2026-03-06").complied("i-1"))
                .accepts(fact("f-3", "2026-03-07").revoked("i-1"));
    }
}
