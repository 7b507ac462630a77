package io.daicho.conclusions.clause;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Hands;
import io.daicho.conclusions.rule.InstructedDuty;
import io.daicho.conclusions.rule.OwedBack;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Article 13: at 業務終了, immediately, for each copy that a subcontractor holds then or later: recover it or have it
 * erased; where the client instructs otherwise, as instructed. The subcontractor's bare word meets nothing. A recovered
 * copy is again in the contractor's hands, and article 12 opens on it.
 */
public final class RecoverFromSubcontractors implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        List<CopyOrder> orders = CopyOrder.of(copyCase, clause);
        List<HandsOpening> openings = copyCase.sides().stream()
                .flatMap(side -> opening(copyCase, side).stream())
                .toList();
        for (HandsOpening opening : openings) {
            open(copyCase, clause, orders, opening);
        }
        for (CopyOrder order : orders) {
            owedFrom(copyCase, order, openings)
                    .ifPresent(at ->
                            new InstructedDuty(copyCase, clause, order, copyCase.terms()::immediately).addFrom(at));
        }
    }

    /** How it opens on a copy in these hands; empty if it does not. */
    static Optional<HandsOpening> opening(CopyCase copyCase, Hands side) {
        return copyCase.terms()
                .end()
                .filter(end -> side.atSubcontractor())
                .flatMap(end -> HandsOpening.of(copyCase, side, end))
                .filter(opening -> isOwedBack(copyCase, opening.at()));
    }

    private static Optional<Instant> owedFrom(CopyCase copyCase, CopyOrder order, List<HandsOpening> openings) {
        if (order.order() == Order.KEEP) {
            return HandsOpening.firstFrom(copyCase, true, order.from());
        }
        return isWithoutApproval(copyCase, order.from())
                ? Optional.of(order.from())
                : openings.stream().findFirst().map(HandsOpening::at);
    }

    private static void open(CopyCase copyCase, String clause, List<CopyOrder> orders, HandsOpening opening) {
        Draft draft = Draft.opened(
                clause, Kind.RECOVER_OR_HAVE_ERASED, copyCase.subject(), copyCase.terms(), opening.at(), opening.by());
        EffectiveFact leaving = opening.side().until();
        Instant over = leaving == null ? null : leaving.at();
        OwedBack owed =
                new OwedBack(copyCase, draft, opening.at(), over).under(orders).metByDischarge();
        if (over == null
                || copyCase.copy().holderAt(over).equals(copyCase.terms().contractor())) {
            owed.metWhenLeft(leaving).add();
        } else {
            owed.replacedAfter(leaving, over).add();
        }
    }

    /** F5: a copy provided without approval is owed back all the same. */
    private static boolean isOwedBack(CopyCase copyCase, Instant at) {
        return copyCase.terms().switches().f5() == Switches.UnapprovedSupply.YES || !isUnapproved(copyCase, at);
    }

    /** F5: provided without approval, it is owed back earlier if so instructed. */
    private static boolean isWithoutApproval(CopyCase copyCase, Instant at) {
        return copyCase.terms().switches().f5() == Switches.UnapprovedSupply.YES
                && copyCase.isAtSubcontractor(at)
                && isUnapproved(copyCase, at);
    }

    /** Whether the tier that has the copy at an instant had got it without approval. */
    private static boolean isUnapproved(CopyCase copyCase, Instant at) {
        return copyCase.copy().holders().stream()
                .filter(holder -> holder.holdsAt(at))
                .anyMatch(holder -> copyCase.consented(holder.value(), holder.since()) == Answer.NO);
    }
}
