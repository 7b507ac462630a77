package io.daicho.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.testing.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table of clauses stands in the edition, and ends or survives as the row says. */
class EveryRowOfThePageTest {
    private static final ClauseSet CLAUSES = Story.CLAUSES;

    record Row(String name, List<String> numbers, Clause.Survival survival) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            Clause.Survival survival = switch (cells[2]) {
                case "S" -> Clause.Survival.SURVIVES;
                case "-" -> Clause.Survival.ENDS;
                default -> Clause.Survival.valueOf(cells[2]);
            };
            return new Row(cells[0], List.of(cells[1].split(" ", -1)), survival);
        }
    }

    static Stream<Row> rows() {
        try (InputStream file = EveryRowOfThePageTest.class.getResourceAsStream("/clauses-of-the-page.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void standsInTheEditionAndEndsOrSurvivesAsItSays(Row row) {
        assertThat(row.numbers()).isNotEmpty().allSatisfy(number -> {
            assertThat(CLAUSES.has(number)).as(number).isTrue();
            assertThat(CLAUSES.clause(number).survival()).as(number).isEqualTo(row.survival());
        });
    }

    @Test
    void standsForNothingThatIsNotOnThePage() {
        assertThat(rows().flatMap(row -> row.numbers().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        CLAUSES.clauses().stream().map(Clause::number).toList());
    }
}
