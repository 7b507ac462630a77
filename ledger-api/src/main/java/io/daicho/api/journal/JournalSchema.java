package io.daicho.api.journal;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.custody.Country;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.id.OpaqueId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a journal line, read off the facts themselves. It knows fields, types and forms; whether
 * a day exists, parts fit each other or a contract is registered, only {@link JournalReader} says. Where the reader takes
 * a null for an absent field, the schema does not.
 */
public final class JournalSchema {
    /** The identifier of the schema. */
    public static final String ID = "urn:daicho:journal-line:1";

    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private JournalSchema() {}

    /** The schema. */
    public static ObjectNode tree() {
        return new JournalSchema().schema();
    }

    /** The schema as a text that people can read. */
    public static String text() {
        return text(tree());
    }

    /**
     * The schema of a record that is no fact, as a text that people can read.
     *
     * @param id the identifier of the schema
     */
    public static String text(Class<? extends Record> type, String id, String title) {
        JournalSchema made = new JournalSchema();
        Shape shape = Shape.of(type);
        ObjectNode schema = node();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.setAll(made.object(shape, required(shape)));
        ObjectNode defs = schema.putObject("$defs");
        made.definitions.forEach(defs::set);
        return text(schema);
    }

    private static String text(ObjectNode schema) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return FactJson.mapper().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode schema = node();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "A line of a journal: one fact");
        schema.put("type", "object");
        ArrayNode types = schema.putObject("properties").putObject("type").putArray("enum");
        schema.putArray("required").add("type");
        ArrayNode alternatives = schema.putArray("oneOf");
        FactCatalogue.all().forEach((name, type) -> {
            types.add(name);
            alternatives.add(reference(name));
            definitions.put(name, fact(name, type));
        });
        ObjectNode defs = schema.putObject("$defs");
        definitions.forEach(defs::set);
        return schema;
    }

    private ObjectNode fact(String name, Class<? extends Fact> type) {
        Shape shape = Shape.of(type);
        List<String> required = new ArrayList<>(required(shape));
        required.add(0, "type");
        if (type == CorrectionFact.Withdrawn.class) {
            required.remove("thing");
            required.add("corrects");
        }
        ObjectNode fact = object(shape, required);
        ObjectNode properties = (ObjectNode) fact.get("properties");
        properties.putObject("type").put("const", name);
        properties.putObject("recordedAt").put("type", "string").put("format", "date-time");
        return fact;
    }

    private ObjectNode object(Shape shape, List<String> required) {
        ObjectNode object = node().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        for (Shape.Field field : shape.fields().values()) {
            ObjectNode value = value(field);
            properties.set(
                    field.name(), field.list() ? node().put("type", "array").set("items", value) : value);
        }
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
        return object.put("additionalProperties", false);
    }

    private static List<String> required(Shape shape) {
        return shape.fields().values().stream()
                .filter(Shape.Field::required)
                .map(Shape.Field::name)
                .toList();
    }

    private ObjectNode value(Shape.Field field) {
        Class<?> type = field.type();
        if (field.isNested()) {
            String name = type.getSimpleName();
            if (!definitions.containsKey(name)) {
                Shape shape = Shape.of(type);
                definitions.put(name, object(shape, required(shape)));
            }
            return reference(name);
        }
        if (type.isEnum()) {
            ObjectNode code = node();
            Leaf.names(type).forEach(code.putArray("enum")::add);
            return code;
        }
        if (field.isTruth()) {
            return node().put("type", "boolean");
        }
        if (field.isNumber()) {
            return node().put("type", "integer").put("minimum", 0).put("maximum", (1L << 53) - 1);
        }
        if (field.plain() == Plain.Kind.DIGEST) {
            return shared("digest", text(Pattern.compile("[0-9a-f]{64}")));
        }
        if (field.plain() == Plain.Kind.ROOT) {
            return shared("root", text(Pattern.compile("[A-Za-z0-9+/]{43}=")));
        }
        return field.isId() ? shared("identifier", text(OpaqueId.FORM)) : leaf(type);
    }

    private ObjectNode leaf(Class<?> type) {
        if (type == Detail.class) {
            return shared("detail", detail());
        }
        if (type == String.class) {
            return shared("name", text(Pattern.compile("\\S(.*\\S)?")).put("maxLength", PlainText.MOST));
        }
        if (type == OccurredAt.class) {
            return shared("time", text(Leaf.TIME));
        }
        if (type == LocalDate.class) {
            return shared("day", text(Leaf.DAY).put("format", "date"));
        }
        if (type == Duration.class) {
            return shared("duration", text(Leaf.DURATION));
        }
        if (type == ZoneId.class) {
            return shared("timeZone", text(Pattern.compile("[A-Za-z0-9+:/_-]+")));
        }
        if (type == DetailField.class) {
            return shared("detailField", text(DetailField.FORM));
        }
        if (type == Country.class) {
            return shared("country", text(Pattern.compile("[A-Z]{2}")));
        }
        throw new IllegalStateException("a field of a fact has the type " + type + ", which has no schema yet");
    }

    private static ObjectNode detail() {
        ObjectNode detail = node().put("description", "prose, at most 16384 bytes of UTF-8; its digest, where erased");
        ArrayNode either = detail.putArray("oneOf");
        either.addObject()
                .put("type", "string")
                .put("maxLength", Detail.MOST_BYTES)
                .put("pattern", "^[^" + Unseen.CLASS + "]*$");
        ObjectNode gone = either.addObject().put("type", "object");
        ObjectNode properties = gone.putObject("properties");
        properties.putObject(ShapeCheck.DIGEST).put("type", "string").put("pattern", "^[0-9a-f]{64}$");
        properties.putObject(ShapeCheck.ERASED).put("type", "boolean");
        gone.putArray("required").add(ShapeCheck.DIGEST).add(ShapeCheck.ERASED);
        gone.put("additionalProperties", false);
        return detail;
    }

    private ObjectNode shared(String name, ObjectNode definition) {
        definitions.put(name, definition);
        return reference(name);
    }

    private static ObjectNode text(Pattern form) {
        return node().put("type", "string").put("pattern", "^(?:" + form + ")$");
    }

    private static ObjectNode reference(String name) {
        return node().put("$ref", DEFINITIONS + name);
    }

    private static ObjectNode node() {
        return FactJson.mapper().createObjectNode();
    }
}
