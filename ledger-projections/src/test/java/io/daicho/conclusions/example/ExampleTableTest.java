package io.daicho.conclusions.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Subject;
import io.daicho.readmodel.clauses.ClauseSets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
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

        assertThat(rows(concluded.obligations().stream()
                        .filter(o -> WORKED_OUT.contains(o.clause()))
                        .map(ExampleTableTest::row)))
                .as("obligations")
                .isEqualTo(rows(stream(date, "obligations").map(ExampleTableTest::obligation)));
        assertThat(rows(concluded.breaches().stream()
                        .filter(b -> WORKED_OUT.contains(b.clause()))
                        .map(ExampleTableTest::row)))
                .as("breaches")
                .isEqualTo(rows(stream(date, "breaches").map(ExampleTableTest::breach)));
        assertThat(rows(concluded.contradictions().stream().map(ExampleTableTest::row)))
                .as("contradictions")
                .isEqualTo(rows(stream(date, "contradictions").map(ExampleTableTest::remark)));
        assertThat(rows(concluded.warnings().stream()
                        .filter(r -> r.clause() == null || WORKED_OUT.contains(r.clause()))
                        .map(ExampleTableTest::row)))
                .as("warnings")
                .isEqualTo(rows(stream(date, "warnings").map(ExampleTableTest::remark)));
    }

    private static Stream<JsonNode> stream(JsonNode date, String list) {
        return StreamSupport.stream(date.get(list).spliterator(), false);
    }

    private static String rows(Stream<String> rows) {
        return String.join("\n", new TreeSet<>(rows.toList()));
    }

    private static String row(Obligation o) {
        return String.join(
                " ",
                o.clause(),
                o.kind().name(),
                subject(o.subject()),
                o.debtor().value(),
                o.creditor().value(),
                "opened",
                text(o.openedAt()),
                facts(o.openedBy()),
                "due",
                text(o.dueAt()),
                String.valueOf(o.dueBasis()),
                o.status().name(),
                text(o.metAt()),
                facts(o.metBy()));
    }

    private static String obligation(JsonNode o) {
        return String.join(
                " ",
                text(o, "clause"),
                text(o, "kind"),
                subject(o),
                text(o, "debtor"),
                text(o, "creditor"),
                "opened",
                text(o, "openedAt"),
                facts(o, "openedBy"),
                "due",
                text(o, "dueAt"),
                text(o, "dueBasis"),
                text(o, "status"),
                text(o, "metAt"),
                facts(o, "metBy"));
    }

    private static String row(Breach b) {
        return String.join(
                " ",
                b.clause(),
                b.kind().name(),
                subject(b.subject()),
                text(b.at()),
                text(b.endedAt()),
                b.basis().name(),
                facts(b.by()));
    }

    private static String breach(JsonNode b) {
        return String.join(
                " ",
                text(b, "clause"),
                text(b, "kind"),
                subject(b),
                text(b, "at"),
                text(b, "endedAt"),
                text(b, "basis"),
                facts(b, "by"));
    }

    private static String row(Remark r) {
        return r.kind().name() + " " + subject(r.subject());
    }

    private static String remark(JsonNode r) {
        return text(r, "kind") + " " + subject(r);
    }

    private static String subject(Subject subject) {
        return subject.type().code() + ":" + subject.id();
    }

    private static String subject(JsonNode row) {
        return text(row.get("subject"), "type") + ":" + text(row.get("subject"), "id");
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "null" : InstantText.of(instant);
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isString() ? row.path(field).stringValue() : "null";
    }

    private static String facts(List<FactId> facts) {
        return facts.stream().map(FactId::value).sorted().toList().toString();
    }

    private static String facts(JsonNode row, String field) {
        return StreamSupport.stream(row.path(field).spliterator(), false)
                .map(fact -> Objects.requireNonNull(fact.stringValue()))
                .sorted()
                .toList()
                .toString();
    }
}
