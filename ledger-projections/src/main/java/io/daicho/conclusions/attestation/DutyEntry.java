package io.daicho.conclusions.attestation;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty.
 *
 * @param obligation its identifier
 * @param clause under which clause
 * @param kind what is owed
 * @param subject for what
 * @param debtor who owes it
 * @param status how it stands
 * @param openedAt since when
 * @param dueAt until when
 * @param dueBasis on whose word
 * @param openedBy through which facts
 */
public record DutyEntry(
        String obligation,
        String clause,
        Kind kind,
        SubjectEntry subject,
        OrganisationId debtor,
        Status status,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Basis dueBasis,
        List<FactId> openedBy) {
    /** An obligation, as it stands here. */
    public static DutyEntry of(Obligation obligation) {
        return new DutyEntry(
                obligation.id(),
                obligation.clause(),
                obligation.kind(),
                SubjectEntry.of(obligation.subject()),
                obligation.debtor(),
                obligation.status(),
                obligation.openedAt(),
                obligation.dueAt(),
                obligation.dueBasis(),
                obligation.openedBy());
    }

    /**
     * What a finding is about.
     *
     * @param type what kind of thing
     * @param id which one
     */
    public record SubjectEntry(Subject.Type type, String id) {
        static SubjectEntry of(Subject subject) {
            return new SubjectEntry(subject.type(), subject.id());
        }
    }
}
