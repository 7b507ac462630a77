package io.daicho.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.clause.RuleBook;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseSetTest {
    static Stream<ClauseSet> editions() {
        ClauseSets shipped = ClauseSets.shipped();
        return shipped.editions().stream()
                .map(edition -> shipped.edition(edition).orElseThrow());
    }

    @Test
    void twoEditionsAreShipped() {
        assertThat(ClauseSets.shipped().editions())
                .containsExactlyInAnyOrder("jp-municipal-infosec-2025", "gdpr-28-2016");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyClauseHasARuleOrSaysWhyNot(ClauseSet clauses) {
        assertThat(clauses.clauses())
                .allSatisfy(clause -> assertThat(clause.rules().isEmpty())
                        .as(clause.number())
                        .isEqualTo(!clause.noDuty().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyClauseHasTitleAndWordsInBothLanguages(ClauseSet clauses) {
        assertThat(clauses.clauses())
                .allSatisfy(clause -> assertThat(Stream.of(clause.ja(), clause.en(), clause.words(), clause.wordsEn()))
                        .as(clause.number())
                        .noneMatch(String::isBlank))
                .allSatisfy(clause -> assertThat(clause.ja() + clause.words())
                        .as(clause.number())
                        .matches("(?s).*[\\p{IsHiragana}\\p{IsHan}].*"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void eachRuleStandsUnderOneClauseOfAnEdition(ClauseSet clauses) {
        assertThat(clauses.clauses().stream().flatMap(clause -> clause.rules().stream()))
                .doesNotHaveDuplicates();
        assertThat(new Rules(clauses)).isNotNull();
    }

    @Test
    void everyRuleIsUsedAndKnown() {
        Set<String> used = new HashSet<>();
        editions().flatMap(edition -> edition.clauses().stream()).forEach(clause -> used.addAll(clause.rules()));
        assertThat(used).isEqualTo(RuleBook.names());
    }

    @Test
    void whatSurvivesIsWhatArticle19Names() {
        assertThat(ClauseSets.shipped()
                        .edition("jp-municipal-infosec-2025")
                        .orElseThrow()
                        .clauses())
                .filteredOn(clause -> clause.survival() == Clause.Survival.SURVIVES)
                .extracting(Clause::number)
                .containsExactly("12", "13", "14-2", "14-3", "18");
    }

    @Test
    void noDutyOfAProcessorEndsWithThePeriod() {
        assertThat(ClauseSets.shipped().edition("gdpr-28-2016").orElseThrow().clauses())
                .extracting(Clause::survival)
                .containsOnly(Clause.Survival.SURVIVES);
    }
}
