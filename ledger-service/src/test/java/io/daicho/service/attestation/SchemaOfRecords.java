package io.daicho.service.attestation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.journal.FactJson;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema (2020-12) of records that are written with every field, null where nothing is on record. */
final class SchemaOfRecords {
    private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaOfRecords() {}

    static String text(Class<?> root, String id, String title) {
        SchemaOfRecords schema = new SchemaOfRecords();
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id)
                .put("title", title);
        json.setAll(schema.record(root));
        ObjectNode definitions = json.putObject("$defs");
        schema.definitions.forEach(definitions::set);
        return json.toPrettyString() + "\n";
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("type", "object").put("additionalProperties", false);
        ArrayNode required = json.putArray("required");
        ObjectNode properties = json.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            required.add(component.getName());
            properties.set(component.getName(), orNull(component.getAnnotatedType()));
        }
        return json;
    }

    private ObjectNode orNull(AnnotatedType annotated) {
        ObjectNode value = value(annotated);
        if (!annotated.isAnnotationPresent(Nullable.class)) {
            return value;
        }
        ObjectNode either = FactJson.mapper().createObjectNode();
        either.putArray("anyOf").add(value).addObject().put("type", "null");
        return either;
    }

    private ObjectNode value(AnnotatedType annotated) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        if (annotated instanceof AnnotatedParameterizedType list) {
            json.put("type", "array").set("items", value(list.getAnnotatedActualTypeArguments()[0]));
            return json;
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == boolean.class) {
            return json.put("type", "boolean");
        } else if (type == long.class || type == int.class || Number.class.isAssignableFrom(type)) {
            return json.put("type", "integer");
        } else if (type.isEnum()) {
            ArrayNode values = json.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                values.add(((Enum<?>) constant).name());
            }
            return json;
        } else if (type == Instant.class) {
            return json.put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}Z$");
        } else if (type == LocalDate.class) {
            return json.put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (type == OccurredAt.class || !type.isRecord() || isSingleValue(type)) {
            return json.put("type", "string");
        }
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(
                    name, FactJson.mapper().createObjectNode()); // so that a record that holds itself comes to an end
            definitions.put(name, record(type));
        }
        return json.put("$ref", "#/$defs/" + name);
    }

    private static boolean isSingleValue(Class<?> type) {
        return type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
