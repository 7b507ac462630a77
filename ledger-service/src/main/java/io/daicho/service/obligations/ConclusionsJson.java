package io.daicho.service.obligations;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.journal.FactJson;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Conclusions as JSON, the same from the command line and over REST; absent values are {@code null}. */
public final class ConclusionsJson {
    private ConclusionsJson() {}

    /**
     * The conclusions as JSON.
     *
     * @param conclusions the conclusions
     * @param position the last position they are drawn from; absent: no fact was known
     */
    public static ObjectNode of(Conclusions conclusions, @Nullable Long position) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("contract", conclusions.contract().value());
        json.put("asOf", text(conclusions.asOf()));
        json.put("knownAt", text(conclusions.knownAt()));
        ArrayNode obligations = json.putArray("obligations");
        conclusions.obligations().forEach(obligation -> add(obligations.addObject(), obligation));
        ArrayNode breaches = json.putArray("breaches");
        conclusions.breaches().forEach(breach -> add(breaches.addObject(), breach));
        ArrayNode contradictions = json.putArray("contradictions");
        conclusions.contradictions().forEach(remark -> add(contradictions.addObject(), remark));
        ArrayNode warnings = json.putArray("warnings");
        conclusions.warnings().forEach(remark -> add(warnings.addObject(), remark));
        json.put("position", position);
        json.put("clauseSet", conclusions.clauseSet());
        return json;
    }

    /** Some obligations of a contract as JSON, without the rest. */
    public static ObjectNode of(Conclusions conclusions, List<Obligation> some) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("contract", conclusions.contract().value());
        json.put("asOf", text(conclusions.asOf()));
        ArrayNode obligations = json.putArray("obligations");
        some.forEach(obligation -> add(obligations.addObject(), obligation));
        return json;
    }

    private static void add(ObjectNode json, Obligation obligation) {
        json.put("id", obligation.id());
        json.put("clause", obligation.clause());
        json.put("kind", obligation.kind().name());
        subject(json, obligation.subject());
        json.put("debtor", obligation.debtor().value());
        json.put("creditor", obligation.creditor().value());
        json.put("openedAt", text(obligation.openedAt()));
        facts(json, "openedBy", obligation.openedBy());
        json.put("dueAt", text(obligation.dueAt()));
        json.put(
                "dueBasis",
                obligation.dueBasis() == null ? null : obligation.dueBasis().name());
        json.put("status", obligation.status().name());
        json.put("metAt", text(obligation.metAt()));
        facts(json, "metBy", obligation.metBy());
    }

    private static void add(ObjectNode json, Breach breach) {
        json.put("id", breach.id());
        json.put("clause", breach.clause());
        json.put("kind", breach.kind().name());
        subject(json, breach.subject());
        json.put("at", text(breach.at()));
        json.put("endedAt", text(breach.endedAt()));
        facts(json, "by", breach.by());
        json.put("basis", breach.basis().name());
        json.put("actor", breach.actor().value());
        json.put("reported", breach.reported());
    }

    private static void add(ObjectNode json, Remark remark) {
        json.put("id", remark.id());
        json.put("kind", remark.kind().name());
        json.put("clause", remark.clause());
        subject(json, remark.subject());
        json.put("at", text(remark.at()));
        facts(json, "by", remark.by());
        if (remark.count() != null) {
            json.put("count", remark.count());
        }
    }

    private static void subject(ObjectNode json, Subject subject) {
        json.putObject("subject").put("type", subject.type().code()).put("id", subject.id());
    }

    private static void facts(ObjectNode json, String field, List<FactId> facts) {
        ArrayNode array = json.putArray(field);
        facts.forEach(fact -> array.add(fact.value()));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : InstantText.of(instant);
    }

    /** Reads what {@link #of} wrote. */
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
