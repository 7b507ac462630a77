package io.daicho.service.testing;

import io.daicho.api.custody.CopyScope;
import io.daicho.api.id.InstructionId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;

/** What the client instructs. */
interface InstructionDeeds extends Deeds {
    default InstructionFact.Given instructed(String instruction) {
        return new InstructionFact.Given(
                statement(), new InstructionId(instruction), null, CopyScope.ALL, Order.ERASE, null, null, null, null);
    }

    default InstructionFact.Complied complied(String instruction) {
        return new InstructionFact.Complied(statement(), new InstructionId(instruction));
    }

    default InstructionFact.Revoked revoked(String instruction) {
        return new InstructionFact.Revoked(statement(), new InstructionId(instruction));
    }
}
