package io.daicho.service.cli.evidence;

import io.daicho.service.words.Dates;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One fact as a table: each field by its word, each code as a word, times in the contract's time zone. */
final class FactText {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final Words words;
    private final ZoneId zone;
    private final Dates dates;

    FactText(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        this.dates = new Dates(zone, words);
    }

    /** The lines to print, of a fact as it is answered. */
    List<String> lines(JsonNode answer) {
        TextTable table = new TextTable(List.of(words.say("fact.field"), words.say("fact.value")));
        table.add(List.of(words.field("position"), answer.get("position").toString()));
        table.add(List.of(
                words.field("recordedAt"),
                dates.full(Instant.parse(answer.get("recordedAt").stringValue()))));
        rows("", answer.get("line")).forEach(table::add);
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(words.say("page.timeZone", zone));
        for (JsonNode note : answer.get("erased")) {
            lines.add(label(note.get("field").stringValue()) + ": " + ErasureText.of(note, words, dates));
        }
        for (JsonNode note : answer.get("unreadable")) {
            lines.add(label(note.get("field").stringValue()) + ": "
                    + words.say("fault." + note.get("fault").stringValue()));
        }
        return lines;
    }

    private List<List<String>> rows(String path, JsonNode object) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!(path.isEmpty() && field.getKey().equals("recordedAt"))) {
                add(rows, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue());
            }
        }
        return rows;
    }

    private void add(List<List<String>> rows, String path, JsonNode value) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(rows, path + "[" + i + "]", value.get(i));
            }
        } else if (value.isObject()) {
            if (!value.has("erased")) {
                rows.addAll(rows(path, value));
            }
        } else {
            rows.add(List.of(label(path), value(path, value)));
        }
    }

    /** {@code evidence[1].kind}: each step by its word, those of a list by their number. */
    private String label(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            steps.add(
                    bracket < 0
                            ? words.field(step)
                            : words.field(step.substring(0, bracket)) + " "
                                    + (Integer.parseInt(step.substring(bracket + 1, step.indexOf(']'))) + 1));
        }
        return String.join(" · ", steps);
    }

    private String value(String path, JsonNode value) {
        if (value.isBoolean()) {
            return words.say(value.booleanValue() ? "ask.yes" : "ask.no");
        }
        String text = value.asString();
        String field = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        return switch (field) {
            case "type" -> words.hasFact(text) ? words.ofFact(text) : text;
            case "country", "countries" -> words.country(text);
            case "clauses" -> words.clauseName(text);
            default -> CODE.matcher(text).matches() ? words.codeOfField(text) : dates.fullStored(text);
        };
    }
}
