package io.daicho.conclusions.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Another regime from the same facts by the same engine: every row of the page on the processor. */
class GdprExampleTest {
    private static final ClauseSet CLAUSES =
            ClauseSets.shipped().edition("gdpr-28-2016").orElseThrow();

    static Stream<JsonNode> dates() {
        Path table = ExampleJournal.FOLDER.resolve("gdpr-processor.expected.json");
        return StreamSupport.stream(
                FactJson.mapper().readTree(table.toFile()).get("dates").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void concludesWhatWasWorkedOutByHand(JsonNode date) {
        Conclusions concluded = Conclude.conclude(
                new ContractId("newsletter-2026"),
                FactsInMemory.of(ExampleJournal.read(ExampleJournal.FOLDER.resolve("gdpr-processor.jsonl"))),
                CLAUSES,
                Instant.parse(date.get("asOf").stringValue()),
                Instant.parse(date.get("knownAt").stringValue()));

        assertThat(ExpectedRows.rows(concluded.obligations().stream().map(ExpectedRows::row)))
                .as("obligations")
                .isEqualTo(ExpectedRows.rows(
                        ExpectedRows.stream(date, "obligations").map(ExpectedRows::obligation)));
        assertThat(ExpectedRows.rows(concluded.breaches().stream().map(ExpectedRows::row)))
                .as("breaches")
                .isEqualTo(ExpectedRows.rows(ExpectedRows.stream(date, "breaches").map(ExpectedRows::breach)));
        assertThat(ExpectedRows.rows(concluded.contradictions().stream().map(ExpectedRows::row)))
                .as("contradictions")
                .isEqualTo(ExpectedRows.rows(
                        ExpectedRows.stream(date, "contradictions").map(ExpectedRows::remark)));
        assertThat(ExpectedRows.rows(concluded.warnings().stream().map(ExpectedRows::row)))
                .as("warnings")
                .isEqualTo(ExpectedRows.rows(ExpectedRows.stream(date, "warnings").map(ExpectedRows::remark)));
    }
}
