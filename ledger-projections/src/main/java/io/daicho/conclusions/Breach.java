package io.daicho.conclusions;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something done or left undone against a clause. Stays listed; a continuing one says when it ended.
 *
 * @param id the same in every replay
 * @param clause the clause, by its number
 * @param kind what was wrong
 * @param subject with what
 * @param at since when
 * @param endedAt until when; absent: it goes on
 * @param by through which facts
 * @param basis on whose word, where it lies in a due time
 * @param actor whose deed it was: the contractor's, or a subcontractor's that counts as the contractor's (11)
 * @param reported whether the client was told of it (14-2)
 */
public record Breach(
        String id,
        String clause,
        Kind kind,
        Subject subject,
        Instant at,
        @Nullable Instant endedAt,
        List<FactId> by,
        Basis basis,
        OrganisationId actor,
        boolean reported) {}
