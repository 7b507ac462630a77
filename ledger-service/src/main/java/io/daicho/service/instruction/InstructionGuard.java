package io.daicho.service.instruction;

import io.daicho.api.fact.Fact;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.List;

/** An instruction is given once; only a given one is complied with or revoked. */
public final class InstructionGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        List<InstructionFact.Given> given = before.all(InstructionFact.Given.class);
        if (fact instanceof InstructionFact.Given) {
            refuseSecond(given.stream().findFirst(), fact);
        } else {
            known(given.stream().findFirst(), fact);
            needsBefore(fact, given, "instruction.given");
        }
    }
}
