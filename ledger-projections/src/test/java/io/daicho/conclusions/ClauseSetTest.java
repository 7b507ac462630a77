package io.daicho.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.clause.RuleBook;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClauseSetTest {
    private final ClauseSet clauses =
            ClauseSets.shipped().edition("jp-municipal-infosec-2025").orElseThrow();

    @Test
    void everyClauseHasARuleOrSaysWhyNot() {
        assertThat(clauses.clauses())
                .allSatisfy(clause -> assertThat(clause.rules().isEmpty())
                        .as(clause.number())
                        .isEqualTo(!clause.noDuty().isEmpty()));
    }

    @Test
    void everyRuleIsUsedAndKnown() {
        Set<String> used = new HashSet<>();
        clauses.clauses().forEach(clause -> used.addAll(clause.rules()));
        assertThat(used).isEqualTo(RuleBook.names());
        assertThat(new Rules(clauses)).isNotNull();
    }

    @Test
    void whatSurvivesIsWhatArticle19Names() {
        assertThat(clauses.clauses())
                .filteredOn(clause -> clause.survival() == Clause.Survival.SURVIVES)
                .extracting(Clause::number)
                .containsExactly("12", "13", "14-2", "14-3", "18");
    }
}
