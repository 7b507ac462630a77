package io.daicho.service.foreign.map;

import io.daicho.api.journal.FactJson;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** In which line of a JSON text each field stands, by its path: {@code places[2].holder}. */
final class FieldLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private FieldLines() {}

    /** The lines of a text that is JSON. */
    static FieldLines of(String text) {
        FieldLines found = new FieldLines();
        try (JsonParser json = FactJson.mapper().createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String path = json.streamReadContext()
                        .pathAsPointer()
                        .toString()
                        .replaceAll("/(\\d+)(?=/|$)", "[$1]")
                        .replaceFirst("^/", "")
                        .replace('/', '.');
                found.lines.putIfAbsent(path, json.currentTokenLocation().getLineNr());
            }
        }
        return found;
    }

    /** The line of a field; of one that is not there, the line of what should have it. */
    long line(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('.'), 0))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
