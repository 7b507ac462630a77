package io.daicho.conclusions.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.RecordedFact;
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
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A journal, what was worked out for it by hand at one date, and what the program concludes at that date. */
final class ConcludedByHand {
    private final JsonNode date;
    private final Conclusions concluded;
    private final BreachNames names;

    private ConcludedByHand(List<RecordedFact> journal, JsonNode date) {
        this.date = date;
        this.concluded = Conclude.conclude(
                journal.get(0).fact().contract(),
                FactsInMemory.of(journal),
                edition(journal),
                Instant.parse(date.get("asOf").stringValue()),
                Instant.parse(date.get("knownAt").stringValue()));
        this.names = new BreachNames(journal, concluded.breaches());
    }

    /** The edition that the contract was registered with. */
    private static ClauseSet edition(List<RecordedFact> journal) {
        return journal.stream()
                .map(RecordedFact::fact)
                .filter(ContractFact.Registered.class::isInstance)
                .map(fact -> ((ContractFact.Registered) fact).clauseSet())
                .findFirst()
                .flatMap(ClauseSets.shipped()::edition)
                .orElseThrow();
    }

    /** Each date of a table, with its journal. */
    static Stream<ConcludedByHand> dates(Path journal, Path table) {
        List<RecordedFact> facts = ExampleJournal.read(journal);
        return StreamSupport.stream(
                        FactJson.mapper().readTree(table.toFile()).get("dates").spliterator(), false)
                .map(date -> new ConcludedByHand(facts, date));
    }

    void agreesOn(Predicate<String> clauses) {
        agree(
                "obligations",
                concluded.obligations().stream()
                        .filter(o -> clauses.test(o.clause()))
                        .map(this::row),
                this::obligation);
        agree(
                "breaches",
                concluded.breaches().stream()
                        .filter(b -> clauses.test(b.clause()))
                        .map(this::row),
                this::breach);
        agree("contradictions", concluded.contradictions().stream().map(this::row), this::remark);
        agree(
                "warnings",
                concluded.warnings().stream()
                        .filter(r -> r.clause() == null || clauses.test(r.clause()))
                        .map(this::row),
                this::remark);
    }

    private void agree(String list, Stream<String> concludedRows, Function<JsonNode, String> byHand) {
        assertThat(rows(concludedRows))
                .as(list + " " + this)
                .isEqualTo(rows(StreamSupport.stream(date.get(list).spliterator(), false)
                        .map(byHand)));
    }

    private static String rows(Stream<String> rows) {
        return String.join("\n", new TreeSet<>(rows.toList()));
    }

    private String row(Obligation o) {
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

    private String obligation(JsonNode o) {
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

    private String row(Breach b) {
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

    private String breach(JsonNode b) {
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

    private String row(Remark r) {
        return r.kind().name() + " " + subject(r.subject());
    }

    private String remark(JsonNode r) {
        return text(r, "kind") + " " + subject(r);
    }

    private String subject(Subject subject) {
        return subject.type().code() + ":" + names.of(subject);
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

    /** Names the date in the report of a test. */
    @Override
    public String toString() {
        return "as of " + concluded.asOf() + ", known at " + concluded.knownAt();
    }
}
