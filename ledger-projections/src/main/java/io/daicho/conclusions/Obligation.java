package io.daicho.conclusions;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, as it stands at an instant.
 *
 * @param id the same in every replay, whatever is corrected later
 * @param clause the clause, by its number
 * @param kind what is owed
 * @param subject for what
 * @param debtor who owes it
 * @param creditor to whom
 * @param openedAt since when
 * @param openedBy through which facts
 * @param dueAt the last instant in time; absent: none is set
 * @param dueBasis on whose word
 * @param status how it stands
 * @param metAt when it was met, if it was
 * @param metBy through which facts
 */
public record Obligation(
        String id,
        String clause,
        Kind kind,
        Subject subject,
        OrganisationId debtor,
        OrganisationId creditor,
        Instant openedAt,
        List<FactId> openedBy,
        @Nullable Instant dueAt,
        @Nullable Basis dueBasis,
        Status status,
        @Nullable Instant metAt,
        List<FactId> metBy) {}
