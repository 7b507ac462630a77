package io.daicho.service.verifying.report;

import java.util.List;

/**
 * A sentence of a report, from {@code words.properties}.
 *
 * @param key its key after {@code verify.}
 * @param particulars what stands in its places
 */
public record Note(String key, List<Object> particulars) {
    /** A note with a copy of its particulars. */
    public Note {
        particulars = List.copyOf(particulars);
    }

    /** One with these particulars. */
    public static Note of(String key, Object... particulars) {
        return new Note(key, List.of(particulars));
    }
}
