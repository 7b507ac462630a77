package io.daicho.service.questions;

import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.FactJson;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as JSON, the same from the command line and over REST. */
public final class AnsweredJson {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

    private AnsweredJson() {}

    /** An answer as JSON. */
    public static ObjectNode of(Answered answered) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("number", answered.number());
        json.put("question", answered.name());
        json.put("contract", answered.contract());
        json.put("asOf", InstantText.of(answered.asOf()));
        json.put("knownAt", InstantText.of(answered.knownAt()));
        ObjectNode parameters = json.putObject("parameters");
        answered.parameters().forEach((parameter, value) -> parameters.put(parameter.code(), value));
        ArrayNode columns = json.putArray("columns");
        answered.columns().forEach(columns::add);
        ArrayNode rows = json.putArray("rows");
        for (List<@Nullable Object> row : answered.rows()) {
            ArrayNode cells = rows.addArray();
            row.forEach(value -> add(cells, value));
        }
        return json;
    }

    private static void add(ArrayNode cells, @Nullable Object value) {
        if (value == null) {
            cells.addNull();
        } else if (value instanceof Instant instant) {
            cells.add(InstantText.of(instant));
        } else if (value instanceof Long number) {
            cells.add(number);
        } else if (value instanceof Boolean truth) {
            cells.add(truth);
        } else if (value instanceof List<?> list) {
            ArrayNode array = cells.addArray();
            list.forEach(item -> array.add(String.valueOf(item)));
        } else {
            cells.add(value.toString());
        }
    }

    /** Reads what {@link #of} wrote. */
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
