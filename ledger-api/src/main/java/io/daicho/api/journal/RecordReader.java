package io.daicho.api.journal;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.Shown;
import java.time.ZoneOffset;
import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads records that are no facts, such as settings, as strictly as facts: unknown fields are errors, all errors say where. */
public final class RecordReader {
    private static final int MOST_OF_A_REASON = 300;

    private RecordReader() {}

    /**
     * Reads a record. The object is changed while reading.
     *
     * @param type which record; it has no details
     * @throws Refused if it cannot be read as one; the first particular of a fault in a field is its path
     */
    public static <T extends Record> T read(Class<T> type, ObjectNode object) {
        new ShapeCheck(ZoneOffset.UTC, RecordReader::noSalt, new ArrayList<>()).check(Shape.of(type), object, "");
        try {
            return FactJson.mapper().treeToValue(object, type);
        } catch (JacksonException badValue) {
            throw refused(badValue);
        }
    }

    private static String noSalt() {
        throw new IllegalStateException("a record that is no fact has a detail");
    }

    static Refused refused(JacksonException badValue) {
        String path = path(badValue);
        return path.isEmpty()
                ? new Refused(Refusal.CONTRADICTS_ITSELF, reason(badValue))
                : new Refused(Refusal.BAD_VALUE, path, reason(badValue));
    }

    private static String path(JacksonException badValue) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : badValue.getPath()) {
            if ("statement".equals(step.getPropertyName())) {
                continue;
            }
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** What our own types say is worth more than what the mapper makes of it. */
    private static String reason(JacksonException badValue) {
        Throwable cause = badValue.getCause();
        while (cause != null) {
            if (cause instanceof IllegalArgumentException && !(cause instanceof JacksonException)) {
                return Shown.shortened(String.valueOf(cause.getMessage()), MOST_OF_A_REASON);
            }
            cause = cause.getCause();
        }
        return firstLine(badValue);
    }

    static String firstLine(JacksonException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        String line =
                message.lines().findFirst().orElse("").replaceAll("`?io\\.daicho\\.[\\w.$]*\\.([A-Za-z]+)`?", "$1");
        return Shown.shortened(line, MOST_OF_A_REASON);
    }
}
