package io.daicho.service.questions;

import io.daicho.api.fact.InstantText;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Answers as JSON, the same from the command line and over REST. */
public final class AnsweredJson {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

    private AnsweredJson() {}

    /** Writes an answer as a JSON object, row after row. */
    public static void write(Answered answered, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("number", answered.number());
        json.writeStringProperty("question", answered.name());
        json.writeStringProperty("contract", answered.contract());
        json.writeStringProperty("asOf", InstantText.of(answered.asOf()));
        json.writeStringProperty("knownAt", InstantText.of(answered.knownAt()));
        json.writeObjectPropertyStart("parameters");
        answered.parameters().forEach((parameter, value) -> json.writeStringProperty(parameter.code(), value));
        json.writeEndObject();
        json.writeArrayPropertyStart("columns");
        answered.columns().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (List<@Nullable Object> row : answered.rows()) {
            json.writeStartArray();
            row.forEach(value -> write(value, json));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Instant instant) {
            json.writeString(InstantText.of(instant));
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> json.writeString(String.valueOf(item)));
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Answered read(JsonNode json) {
        Map<Parameter, String> parameters = new EnumMap<>(Parameter.class);
        Arrays.stream(Parameter.values())
                .filter(parameter -> json.get("parameters").has(parameter.code()))
                .forEach(parameter -> parameters.put(
                        parameter, json.get("parameters").get(parameter.code()).stringValue()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode row : json.get("rows")) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(value(cell)));
            rows.add(cells);
        }
        return new Answered(
                json.get("number").intValue(),
                json.get("question").stringValue(),
                json.get("contract").stringValue(),
                Instant.parse(json.get("asOf").stringValue()),
                Instant.parse(json.get("knownAt").stringValue()),
                parameters,
                json.get("columns").valueStream().map(JsonNode::stringValue).toList(),
                rows);
    }

    private static @Nullable Object value(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        } else if (cell.isNumber()) {
            return cell.longValue();
        } else if (cell.isBoolean()) {
            return cell.booleanValue();
        } else if (cell.isArray()) {
            return cell.valueStream().map(JsonNode::stringValue).toList();
        }
        String text = cell.stringValue();
        return INSTANT.matcher(text).matches() ? Instant.parse(text) : text;
    }
}
