package io.daicho.api.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A fact as JSON and back: flat, without nulls and empty lists; unknown fields are errors. */
public final class FactJson {
    private static final String STATEMENT = "statement";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .changeDefaultPropertyInclusion(
                    include -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
            .build();

    /** For what {@link #nested} wrote: a mapper writes no field twice. */
    private static final ObjectReader OWN = MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private FactJson() {}

    /** The mapper for value types of the ledger's language, for whoever writes answers with them. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The fact as a flat JSON object, without its type. */
    public static ObjectNode tree(Fact fact) {
        ObjectNode tree = MAPPER.valueToTree(fact);
        ObjectNode statement = (ObjectNode) tree.remove(STATEMENT);
        return statement.setAll(tree);
    }

    /** The canonical form (RFC 8785) of the fact as a flat JSON object: the payload as it is stored. */
    public static String canonical(Fact fact) {
        return CanonicalJson.of(tree(fact).toString());
    }

    /**
     * Reads a fact from a flat JSON object, as {@link #tree} makes it.
     *
     * @param type which type of fact it is
     * @param flat the object
     * @throws tools.jackson.core.JacksonException if it is not such a fact
     */
    public static <F extends Fact> F read(Class<F> type, ObjectNode flat) {
        ObjectNode deed = MAPPER.createObjectNode();
        ObjectNode statement = deed.putObject(STATEMENT);
        var statementFields = Shape.of(Statement.class).fields();
        for (var property : flat.properties()) {
            (statementFields.containsKey(property.getKey()) ? statement : deed)
                    .set(property.getKey(), property.getValue());
        }
        return MAPPER.treeToValue(deed, type);
    }

    /** The fact as the mapper writes it, with its statement nested: a form of our own tables, quick to read back. */
    public static String nested(Fact fact) {
        return MAPPER.writeValueAsString(fact);
    }

    /** Reads what {@link #nested} wrote. */
    public static Fact readNested(String name, String json) {
        Class<? extends Fact> type = FactCatalogue.type(name);
        if (type == null) {
            throw new IllegalArgumentException("no type of fact is stored as " + name);
        }
        return OWN.forType(type).readValue(json);
    }

    /**
     * Reads a stored payload.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON, or not such a fact
     * @throws IllegalArgumentException if there is no such type, or the payload is no JSON object
     */
    public static Fact readStored(String name, String payload) {
        Class<? extends Fact> type = FactCatalogue.type(name);
        if (type == null) {
            throw new IllegalArgumentException("no type of fact is stored as " + name);
        }
        if (!(MAPPER.readTree(payload) instanceof ObjectNode flat)) {
            throw new IllegalArgumentException("the payload is no JSON object");
        }
        return read(type, flat);
    }
}
