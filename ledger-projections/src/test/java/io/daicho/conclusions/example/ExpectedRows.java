package io.daicho.conclusions.example;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.finding.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rows as text, of what was concluded and of what was worked out by hand, so that they can be compared. */
final class ExpectedRows {
    private ExpectedRows() {}

    static Stream<JsonNode> stream(JsonNode date, String list) {
        return StreamSupport.stream(date.get(list).spliterator(), false);
    }

    static String rows(Stream<String> rows) {
        return String.join("\n", new TreeSet<>(rows.toList()));
    }

    static String row(Obligation o) {
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

    static String obligation(JsonNode o) {
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

    static String row(Breach b) {
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

    static String breach(JsonNode b) {
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

    static String row(Remark r) {
        return r.kind().name() + " " + subject(r.subject());
    }

    static String remark(JsonNode r) {
        return text(r, "kind") + " " + subject(r);
    }

    static String subject(Subject subject) {
        return subject.type().code() + ":" + subject.id();
    }

    static String subject(JsonNode row) {
        return text(row.get("subject"), "type") + ":" + text(row.get("subject"), "id");
    }

    static String text(@Nullable Instant instant) {
        return instant == null ? "null" : InstantText.of(instant);
    }

    static String text(JsonNode row, String field) {
        return row.path(field).isString() ? row.path(field).stringValue() : "null";
    }

    static String facts(List<FactId> facts) {
        return facts.stream().map(FactId::value).sorted().toList().toString();
    }

    static String facts(JsonNode row, String field) {
        return StreamSupport.stream(row.path(field).spliterator(), false)
                .map(fact -> Objects.requireNonNull(fact.stringValue()))
                .sorted()
                .toList()
                .toString();
    }
}
