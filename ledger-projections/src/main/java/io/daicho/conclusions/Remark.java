package io.daicho.conclusions;

import io.daicho.api.id.FactId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction or a warning.
 *
 * @param id the same in every replay
 * @param kind what it says
 * @param clause the clause it touches, if one
 * @param subject about what
 * @param at since when
 * @param by through which facts
 * @param count how many copies it is about, where it counts them
 */
public record Remark(
        String id,
        Kind kind,
        @Nullable String clause,
        Subject subject,
        Instant at,
        List<FactId> by,
        @Nullable Long count) {}
