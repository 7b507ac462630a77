package io.daicho.conclusions.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** On the clauses that the tables were worked out for; they say so at their head. */
class ExampleTableTest {
    private static final Set<String> WORKED_OUT = Set.of(
            "4", "5", "6", "7", "10", "12", "13", "17", "19", "A2(2)", "A3(1)", "A3(2)", "A3(3)", "A8(2)", "note-1",
            "note-3");

    private static final ClauseSet CLAUSES =
            ClauseSets.shipped().edition("jp-municipal-infosec-2025").orElseThrow();

    static Stream<JsonNode> dates() {
        JsonNode table = FactJson.mapper()
                .readTree(ExampleJournal.FOLDER
                        .resolve("road-liability.expected.json")
                        .toFile());
        return StreamSupport.stream(table.get("dates").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void concludesWhatWasWorkedOutByHand(JsonNode date) {
        Conclusions concluded = Conclude.conclude(
                new ContractId("road-liability-r7"),
                FactsInMemory.of(ExampleJournal.read()),
                CLAUSES,
                Instant.parse(date.get("asOf").stringValue()),
                Instant.parse(date.get("knownAt").stringValue()));

        assertThat(ExpectedRows.rows(concluded.obligations().stream()
                        .filter(o -> WORKED_OUT.contains(o.clause()))
                        .map(ExpectedRows::row)))
                .as("obligations")
                .isEqualTo(ExpectedRows.rows(ExpectedRows.stream(date, "obligations").map(ExpectedRows::obligation)));
        assertThat(ExpectedRows.rows(concluded.breaches().stream()
                        .filter(b -> WORKED_OUT.contains(b.clause()))
                        .map(ExpectedRows::row)))
                .as("breaches")
                .isEqualTo(ExpectedRows.rows(ExpectedRows.stream(date, "breaches").map(ExpectedRows::breach)));
        assertThat(ExpectedRows.rows(concluded.contradictions().stream().map(ExpectedRows::row)))
                .as("contradictions")
                .isEqualTo(ExpectedRows.rows(ExpectedRows.stream(date, "contradictions").map(ExpectedRows::remark)));
        assertThat(ExpectedRows.rows(concluded.warnings().stream()
                        .filter(r -> r.clause() == null || WORKED_OUT.contains(r.clause()))
                        .map(ExpectedRows::row)))
                .as("warnings")
                .isEqualTo(ExpectedRows.rows(ExpectedRows.stream(date, "warnings").map(ExpectedRows::remark)));
    }
}
