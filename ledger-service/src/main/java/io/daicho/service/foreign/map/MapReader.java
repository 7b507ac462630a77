package io.daicho.service.foreign.map;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.RecordReader;
import io.daicho.service.foreign.UnreadableRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a map, strictly: what it does not know is an error, and every error says in which line. */
public final class MapReader {
    private static final Set<Refusal> OF_A_FIELD =
            Set.of(Refusal.UNKNOWN_FIELD, Refusal.MISSING_FIELD, Refusal.BAD_VALUE);

    private MapReader() {}

    /**
     * Reads a map.
     *
     * @throws IOException if the file cannot be read at all
     * @throws UnreadableRecord if it is no map
     */
    public static ForeignMap read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableRecord(file, null, "map-not-utf8");
        }
        try {
            JsonNode tree = FactJson.mapper().readTree(text);
            if (!(tree instanceof ObjectNode object)) {
                throw new UnreadableRecord(file, 1L, "map-no-object");
            }
            return RecordReader.read(ForeignMap.class, object);
        } catch (JacksonException notJson) {
            throw new UnreadableRecord(
                    file,
                    (long) Math.max(1, notJson.getLocation().getLineNr()),
                    "map-not-json",
                    String.valueOf(notJson.getOriginalMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        } catch (Refused refused) {
            throw fault(file, text, refused);
        }
    }

    private static UnreadableRecord fault(Path file, String text, Refused refused) {
        if (OF_A_FIELD.contains(refused.refusal())) {
            long line = FieldLines.of(text).line(refused.particulars().get(0));
            return new UnreadableRecord(
                    file, line, refused.refusal().code(), refused.particulars().toArray());
        }
        return new UnreadableRecord(
                file, null, "map-contradicts-itself", refused.particulars().get(0));
    }
}
