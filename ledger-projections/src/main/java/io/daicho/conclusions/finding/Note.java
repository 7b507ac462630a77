package io.daicho.conclusions.finding;

import io.daicho.api.id.FactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction or a warning as a timeline.
 *
 * @param kind what it says
 * @param clause the clause it touches, if one
 * @param subject about what
 * @param at since when
 * @param until until when; absent: it goes on
 * @param by through which facts
 * @param count how many copies it is about, where it counts them
 */
public record Note(
        Kind kind,
        @Nullable String clause,
        Subject subject,
        Instant at,
        @Nullable Instant until,
        List<FactId> by,
        @Nullable Long count) {
    /** Keeps its own copy of the facts. */
    public Note {
        by = List.copyOf(by);
    }
}
