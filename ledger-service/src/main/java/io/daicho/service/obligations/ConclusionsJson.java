package io.daicho.service.obligations;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Conclusions as JSON, the same from the command line and over REST; absent values are {@code null}. */
public final class ConclusionsJson {
    private ConclusionsJson() {}

    /**
     * Writes the conclusions as a JSON object, one after the other: none is held as JSON.
     *
     * @param conclusions the conclusions
     * @param position the last position they are drawn from; absent: no fact was known
     * @param json where to
     */
    public static void write(Conclusions conclusions, @Nullable Long position, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("contract", conclusions.contract().value());
        text(json, "asOf", conclusions.asOf());
        text(json, "knownAt", conclusions.knownAt());
        array(json, "obligations", conclusions.obligations(), ConclusionsJson::write);
        array(json, "breaches", conclusions.breaches(), ConclusionsJson::write);
        array(json, "contradictions", conclusions.contradictions(), ConclusionsJson::write);
        array(json, "warnings", conclusions.warnings(), ConclusionsJson::write);
        if (position == null) {
            json.writeNullProperty("position");
        } else {
            json.writeNumberProperty("position", position);
        }
        json.writeStringProperty("clauseSet", conclusions.clauseSet());
        json.writeEndObject();
    }

    /** The conclusions as JSON in one line. */
    public static String of(Conclusions conclusions, @Nullable Long position) {
        return JsonText.of(json -> write(conclusions, position, json));
    }

    /** Writes some obligations of a contract as a JSON object, without the rest. */
    public static void write(Conclusions conclusions, List<Obligation> some, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("contract", conclusions.contract().value());
        text(json, "asOf", conclusions.asOf());
        array(json, "obligations", some, ConclusionsJson::write);
        json.writeEndObject();
    }

    /** Writes an obligation. */
    public static void write(JsonGenerator json, Obligation obligation) {
        json.writeStartObject();
        json.writeStringProperty("id", obligation.id());
        json.writeStringProperty("clause", obligation.clause());
        json.writeStringProperty("kind", obligation.kind().name());
        subject(json, obligation.subject());
        json.writeStringProperty("debtor", obligation.debtor().value());
        json.writeStringProperty("creditor", obligation.creditor().value());
        text(json, "openedAt", obligation.openedAt());
        facts(json, "openedBy", obligation.openedBy());
        text(json, "dueAt", obligation.dueAt());
        text(
                json,
                "dueBasis",
                obligation.dueBasis() == null ? null : obligation.dueBasis().name());
        json.writeStringProperty("status", obligation.status().name());
        text(json, "metAt", obligation.metAt());
        facts(json, "metBy", obligation.metBy());
        json.writeEndObject();
    }

    /** Writes a breach. */
    public static void write(JsonGenerator json, Breach breach) {
        json.writeStartObject();
        json.writeStringProperty("id", breach.id());
        json.writeStringProperty("clause", breach.clause());
        json.writeStringProperty("kind", breach.kind().name());
        subject(json, breach.subject());
        text(json, "at", breach.at());
        text(json, "endedAt", breach.endedAt());
        facts(json, "by", breach.by());
        json.writeStringProperty("basis", breach.basis().name());
        json.writeStringProperty("actor", breach.actor().value());
        json.writeBooleanProperty("reported", breach.reported());
        json.writeEndObject();
    }

    /** Writes a contradiction or a warning. */
    public static void write(JsonGenerator json, Remark remark) {
        json.writeStartObject();
        json.writeStringProperty("id", remark.id());
        json.writeStringProperty("kind", remark.kind().name());
        text(json, "clause", remark.clause());
        subject(json, remark.subject());
        text(json, "at", remark.at());
        facts(json, "by", remark.by());
        if (remark.count() != null) {
            json.writeNumberProperty("count", remark.count());
        }
        json.writeEndObject();
    }

    private static <T> void array(JsonGenerator json, String field, List<T> all, BiConsumer<JsonGenerator, T> write) {
        json.writeArrayPropertyStart(field);
        all.forEach(one -> write.accept(json, one));
        json.writeEndArray();
    }

    private static void subject(JsonGenerator json, Subject subject) {
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("type", subject.type().code());
        json.writeStringProperty("id", subject.id());
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, String field, List<FactId> facts) {
        array(json, field, facts, (array, fact) -> array.writeString(fact.value()));
    }

    private static void text(JsonGenerator json, String field, @Nullable Instant instant) {
        text(json, field, instant == null ? null : InstantText.of(instant));
    }

    private static void text(JsonGenerator json, String field, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(field);
        } else {
            json.writeStringProperty(field, text);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Answer read(ObjectNode json) {
        return new Answer(
                new Conclusions(
                        new ContractId(json.get("contract").stringValue()),
                        Instant.parse(json.get("asOf").stringValue()),
                        Instant.parse(json.get("knownAt").stringValue()),
                        json.get("clauseSet").stringValue(),
                        list(json, "obligations", ConclusionsJson::obligation),
                        list(json, "breaches", ConclusionsJson::breach),
                        list(json, "contradictions", ConclusionsJson::remark),
                        list(json, "warnings", ConclusionsJson::remark)),
                json.path("position").isNumber() ? json.get("position").longValue() : null);
    }

    private static Obligation obligation(JsonNode json) {
        String basis = string(json, "dueBasis");
        return new Obligation(
                json.get("id").stringValue(),
                json.get("clause").stringValue(),
                Kind.valueOf(json.get("kind").stringValue()),
                subject(json),
                new OrganisationId(json.get("debtor").stringValue()),
                new OrganisationId(json.get("creditor").stringValue()),
                Instant.parse(json.get("openedAt").stringValue()),
                facts(json, "openedBy"),
                instant(json, "dueAt"),
                basis == null ? null : Basis.valueOf(basis),
                Status.valueOf(json.get("status").stringValue()),
                instant(json, "metAt"),
                facts(json, "metBy"));
    }

    private static Breach breach(JsonNode json) {
        return new Breach(
                json.get("id").stringValue(),
                json.get("clause").stringValue(),
                Kind.valueOf(json.get("kind").stringValue()),
                subject(json),
                Instant.parse(json.get("at").stringValue()),
                instant(json, "endedAt"),
                facts(json, "by"),
                Basis.valueOf(json.get("basis").stringValue()),
                new OrganisationId(json.get("actor").stringValue()),
                json.get("reported").booleanValue());
    }

    private static Remark remark(JsonNode json) {
        return new Remark(
                json.get("id").stringValue(),
                Kind.valueOf(json.get("kind").stringValue()),
                string(json, "clause"),
                subject(json),
                Instant.parse(json.get("at").stringValue()),
                facts(json, "by"),
                json.path("count").isNumber() ? json.get("count").longValue() : null);
    }

    private static <T> List<T> list(JsonNode json, String field, Function<JsonNode, T> read) {
        return json.get(field).valueStream().map(read).toList();
    }

    private static List<FactId> facts(JsonNode json, String field) {
        return list(json, field, fact -> new FactId(fact.stringValue()));
    }

    private static Subject subject(JsonNode json) {
        JsonNode subject = json.get("subject");
        return new Subject(
                Subject.Type.valueOf(subject.get("type").stringValue().toUpperCase(Locale.ROOT)),
                subject.get("id").stringValue());
    }

    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static @Nullable Instant instant(JsonNode json, String field) {
        String text = string(json, field);
        return text == null ? null : Instant.parse(text);
    }
}
