package io.daicho.conclusions.finding;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breach as a timeline.
 *
 * @param clause the clause, by its number
 * @param kind what was wrong
 * @param subject with what
 * @param at since when
 * @param endedAt until when; absent: it goes on
 * @param by through which facts
 * @param origin what tells it from others of its kind and subject
 * @param basis on whose word, where it lies in a due time
 * @param actor whose deed or omission it was
 */
public record Wrong(
        String clause,
        Kind kind,
        Subject subject,
        Instant at,
        @Nullable Instant endedAt,
        List<FactId> by,
        String origin,
        Basis basis,
        OrganisationId actor) {
    /** Keeps its own copy of the facts; what ended before it could begin ended with its beginning. */
    public Wrong {
        endedAt = endedAt != null && endedAt.isBefore(at) ? at : endedAt;
        by = List.copyOf(by);
    }
}
