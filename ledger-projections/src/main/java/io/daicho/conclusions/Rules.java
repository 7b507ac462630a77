package io.daicho.conclusions;

import io.daicho.conclusions.clause.RuleBook;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.rule.Case;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.ArrayList;
import java.util.List;

/** The rules of a clause set, each with the clause that it concludes. */
final class Rules {
    private record Bound(Rule rule, String clause) {}

    private final List<Bound> bound = new ArrayList<>();

    Rules(ClauseSet clauseSet) {
        for (Clause clause : clauseSet.clauses()) {
            for (String name : clause.rules()) {
                Rule rule = RuleBook.named(name);
                if (rule == null) {
                    throw new IllegalArgumentException("the clause " + clause.number() + " of " + clauseSet.edition()
                            + " names the rule " + name + ", which there is not; there are " + RuleBook.names());
                }
                bound.add(new Bound(rule, clause.number()));
            }
        }
    }

    void conclude(CopyCase copyCase) {
        bound.forEach(b -> b.rule().concludeCopy(copyCase, b.clause()));
        concludeFound(copyCase);
    }

    void conclude(ThingCase thingCase) {
        bound.forEach(b -> b.rule().concludeThing(thingCase, b.clause()));
        concludeFound(thingCase);
    }

    void conclude(ContractCase contractCase) {
        bound.forEach(b -> b.rule().concludeContract(contractCase, b.clause()));
        concludeFound(contractCase);
    }

    private void concludeFound(Case found) {
        bound.forEach(b -> b.rule().concludeFound(found, b.clause()));
    }
}
