package io.daicho.conclusions.clause;

import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Instructions;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.InstructedDuty;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;

/**
 * Article 17: follow what the client instructs. An instruction about copies is shown on each of them; any other by being
 * complied with. Those under another clause stand under that one and survive with it.
 */
public final class FollowInstructions implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        Instructions instructions = contractCase.frame().instructions();
        for (EffectiveFact fact : instructions.general()) {
            InstructionFact.Given given = Instructions.given(fact);
            Draft draft = Draft.opened(
                    instructions.clause(given),
                    Kind.FOLLOW_INSTRUCTION,
                    Subject.of(given.instruction()),
                    contractCase.terms(),
                    fact);
            if (given.dueAt() != null) {
                draft.due(new Due(given.dueAt().latest(), Basis.CLIENT));
            }
            draft.metOrReleased(
                            instructions.compliance(given.instruction()).filter(done -> done.canFollow(fact)),
                            instructions.revocation(given.instruction()))
                    .addTo(contractCase.findings());
        }
    }

    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        for (String under : CopyOrder.clauses(copyCase)) {
            if (Provisos.isOf(copyCase.terms(), under)) {
                continue; // the provisos of 12 and 13 conclude those
            }
            for (CopyOrder order : CopyOrder.of(copyCase, under)) {
                // the text has no word for when, so no house target either
                new InstructedDuty(copyCase, under, order, at -> null).addFrom(opening(copyCase, order));
            }
        }
    }

    private static Instant opening(CopyCase copyCase, CopyOrder order) {
        return order.order() == Order.KEEP ? copyCase.copy().began().at() : order.from();
    }
}
