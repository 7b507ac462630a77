package io.daicho.conclusions.clause;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.OwedBack;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clauses in whose place the client may put another way of returning or erasing (the provisos of 12 and 13, the choice of
 * GDPR 28(3)(g)): their own rules conclude what is instructed under them.
 */
final class Provisos {
    private static final Set<String> RULES =
            Set.of("return-or-erase", "recover-from-subcontractors", "return-or-erase-at-end");

    private Provisos() {}

    static List<String> clauses(Terms terms) {
        return terms.clauses().stream()
                .filter(clause -> !Collections.disjoint(clause.rules(), RULES))
                .map(Clause::number)
                .toList();
    }

    static boolean isOf(Terms terms, String clause) {
        return clauses(terms).contains(clause);
    }

    /**
     * Adds a duty to make a copy disappear: met when nothing of it is left; what the client instructs to keep or releases under
     * these clauses is not owed under another either.
     */
    static void owed(
            CopyCase copyCase, String clause, Draft draft, Function<Instant, @Nullable Due> target, Instant at) {
        new OwedBack(copyCase, draft, target, at, null)
                .under(standingInPlaceOf(copyCase, clause))
                .metByDischarge()
                .add();
    }

    private static List<CopyOrder> standingInPlaceOf(CopyCase copyCase, String clause) {
        return Stream.concat(clauses(copyCase.terms()).stream(), Stream.of(clause))
                .distinct()
                .flatMap(under -> CopyOrder.of(copyCase, under).stream())
                .filter(order -> order.order() == Order.KEEP || order.isRelease())
                .sorted(Comparator.comparing(CopyOrder::from))
                .toList();
    }
}
