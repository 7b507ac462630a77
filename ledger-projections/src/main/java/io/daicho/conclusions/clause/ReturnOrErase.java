package io.daicho.conclusions.clause;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Hands;
import io.daicho.conclusions.rule.InstructedDuty;
import io.daicho.conclusions.rule.OwedBack;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        List<HandsOpening> openings = openings(copyCase);
        for (HandsOpening opening : openings) {
            open(copyCase, clause, orders, opening);
        }
        for (CopyOrder order : orders) {
            Optional<Instant> from = order.order() == Order.KEEP
                    ? HandsOpening.firstFrom(copyCase, false, order.from())
                    : openings.stream().findFirst().map(HandsOpening::at);
            from.ifPresent(
                    at -> new InstructedDuty(copyCase, clause, order, copyCase.terms()::immediately).addFrom(at));
        }
    }

    /** One for each while in these hands; a stay at a subcontractor that article 13 never took over interrupts none. */
    private static List<HandsOpening> openings(CopyCase copyCase) {
        EffectiveFact completion = copyCase.terms().completion().orElse(null);
        if (completion == null) {
            return List.of();
        }
        List<HandsOpening> openings = new ArrayList<>();
        for (Hands side : copyCase.sides()) {
            HandsOpening last = openings.isEmpty() ? null : openings.get(openings.size() - 1);
            if (last != null && takenOver(copyCase, last.side()) == null) {
                openings.set(openings.size() - 1, last.goingOn(side));
            } else if (!side.atSubcontractor()) {
                HandsOpening.of(copyCase, side, completion).ifPresent(openings::add);
            }
        }
        return openings;
    }

    private static void open(CopyCase copyCase, String clause, List<CopyOrder> orders, HandsOpening opening) {
        Draft draft = Draft.opened(
                clause, Kind.RETURN_OR_ERASE, copyCase.subject(), copyCase.terms(), opening.at(), opening.by());
        Instant over = takenOver(copyCase, opening.side());
        new OwedBack(copyCase, draft, opening.at(), over)
                .under(orders)
                .metByDischarge()
                .replacedAfter(opening.side().until(), over)
                .add();
    }

    /** Since when article 13 stands in its place, after the copy left these hands; null if it does not. */
    private static @Nullable Instant takenOver(CopyCase copyCase, Hands side) {
        return copyCase.sides().stream()
                .filter(next -> next.since().equals(side.until()) && next.atSubcontractor())
                .findFirst()
                .flatMap(next -> RecoverFromSubcontractors.opening(copyCase, next))
                .map(HandsOpening::at)
                .orElse(null);
    }

    private static boolean isPrintoutLeftOut(CopyCase copyCase) {
        return copyCase.terms().switches().f10() == Switches.Printouts.NO
                && copyCase.copy().beginning() instanceof CustodyFact.CopyMade made
                && made.kind() == CopyKind.PRINTOUT;
    }
}
