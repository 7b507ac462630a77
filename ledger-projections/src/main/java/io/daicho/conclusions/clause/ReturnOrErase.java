package io.daicho.conclusions.clause;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CustodyFact;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Hands;
import io.daicho.conclusions.rule.OwedBack;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;

/**
 * Article 12: at 業務完了, immediately, for each live copy in the contractor's hands (or with anybody else who is no
 * subcontractor), and for each that comes to hand afterwards: return or erase it; where the client instructs otherwise, as
 * instructed.
 */
public final class ReturnOrErase implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        if (isPrintoutLeftOut(copyCase)) {
            return;
        }
        List<CopyOrder> orders = CopyOrder.of(copyCase, clause);
        Instant firstOpening = null;
        if (copyCase.terms().completion().isPresent()) {
            EffectiveFact completion = copyCase.terms().completion().get();
            for (Hands side : copyCase.sides()) {
                if (!side.atSubcontractor()
                        && HandsOpening.of(copyCase, side, completion).isPresent()) {
                    HandsOpening opening =
                            HandsOpening.of(copyCase, side, completion).get();
                    firstOpening = firstOpening == null ? opening.at() : firstOpening;
                    open(copyCase, clause, orders, opening);
                }
            }
        }
        for (CopyOrder order : orders) {
            if (order.order() == io.daicho.api.instruction.Order.KEEP) {
                order.addDuty(copyCase, clause, order.from());
            } else if (firstOpening != null) {
                order.addDuty(copyCase, clause, firstOpening);
            }
        }
    }

    private static void open(CopyCase copyCase, String clause, List<CopyOrder> orders, HandsOpening opening) {
        Draft draft = Draft.opened(
                clause, Kind.RETURN_OR_ERASE, copyCase.subject(), copyCase.terms(), opening.at(), opening.by());
        Instant recovery = copyCase.terms().end().map(EffectiveFact::at).orElse(null);
        EffectiveFact leaving = opening.side().until();
        new OwedBack(copyCase, draft, opening.at(), leaving == null || recovery == null ? null : leaving.at())
                .under(orders)
                .metByDischarge()
                .replacedWhenLeft(leaving, recovery)
                .add();
    }

    private static boolean isPrintoutLeftOut(CopyCase copyCase) {
        return copyCase.terms().switches().f10() == Switches.Printouts.NO
                && copyCase.copy().beginning() instanceof CustodyFact.CopyMade made
                && made.kind() == CopyKind.PRINTOUT;
    }
}
