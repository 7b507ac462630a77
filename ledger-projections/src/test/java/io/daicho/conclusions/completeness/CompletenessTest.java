package io.daicho.conclusions.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole contract: every numbered item of the text, every clause, every rule, every reading. */
class CompletenessTest {
    static List<Item> items() {
        return Lists.items();
    }

    @Test
    void everyItemOfTheTextIsOnTheListInItsWordsAndOrder() {
        Optional<ContractText> text = ContractText.beside();
        assumeThat(text)
                .as("the text is not beside the project (%s): only the list by itself is checked", ContractText.FILE)
                .isPresent();
        assertThat(Complaints.about(Lists.items(), text.orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemIsConcludedOrSaysWhyNotAndIsOpenedMetBreachedAndOutlivedByATest(Item item) {
        assertThat(Complaints.about(item, Story.CLAUSES)).isEmpty();
    }

    @Test
    void everyClauseAndEveryRuleStandsForAnItem() {
        Set<String> clauses = new HashSet<>();
        Set<String> rules = new HashSet<>();
        Lists.items().forEach(item -> {
            clauses.add(item.clause());
            rules.addAll(item.rules());
        });
        assertThat(clauses)
                .containsAll(
                        Story.CLAUSES.clauses().stream().map(Clause::number).toList());
        assertThat(rules)
                .isEqualTo(Story.CLAUSES.clauses().stream()
                        .flatMap(clause -> clause.rules().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyReadingIsTestedInEachOfItsValues() {
        Stream<String> switched = Arrays.stream(Switches.class.getRecordComponents())
                .flatMap(reading -> Arrays.stream(values(reading)).map(value -> name(reading) + " " + value));
        assertThat(Lists.readings().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(switched, Stream.of("F7 of the clause set", "F7 of the contract", "F7 none"))
                                .toList());
        assertThat(Lists.readings().values())
                .allSatisfy(tests -> assertThat(tests).isNotEmpty().allMatch(NamedTest::exists));
    }

    private static Object[] values(RecordComponent reading) {
        return reading.getType().getEnumConstants();
    }

    private static String name(RecordComponent reading) {
        return reading.getName().toUpperCase(Locale.ROOT);
    }
}
