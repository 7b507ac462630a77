package io.daicho.conclusions.clause;

import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.frame.Terms;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
}
