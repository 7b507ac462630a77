package io.daicho.conclusions.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.InstructionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception.
 *
 * @param reason why it is one
 * @param copy which copy; absent where it is about none
 * @param service which cloud service; absent where it is about none
 * @param duty the duty that is open or can no longer be met
 * @param instruction under which instruction
 * @param nextDate when it is planned or due, until when the copy is kept, or when what a service keeps expires
 * @param ground what the facts say about it
 * @param facts through which facts
 */
public record ExceptionEntry(
        Reason reason,
        @Nullable CopyId copy,
        @Nullable String service,
        @Nullable DutyEntry duty,
        @Nullable InstructionId instruction,
        @Nullable OccurredAt nextDate,
        Said ground,
        List<FactId> facts) {
    /** The same with the duty that goes with it. */
    public ExceptionEntry with(DutyEntry open) {
        return new ExceptionEntry(reason, copy, service, open, instruction, nextDate, ground, facts);
    }

    /** The same with the date that was planned for it, where one was. */
    ExceptionEntry planned(@Nullable OccurredAt planned) {
        return planned == null
                ? this
                : new ExceptionEntry(reason, copy, service, duty, instruction, planned, ground, facts);
    }

    /** Why something is an exception. */
    public enum Reason {
        /** A duty to return, recover or erase is open, and whoever issues named it. */
        OPEN_DUTY,
        /** Such a duty can no longer be met. */
        VIOLATED_DUTY,
        /** Kept under an instruction of the client. */
        KEPT_UNDER_INSTRUCTION,
        /** The client released the copy. */
        RELEASED_BY_CLIENT,
        /** Erased, with something to note. */
        DONE_WITH_WARNING,
        /** An attempt at erasure failed. */
        FAILED,
        /** Nobody can tell whether an erasure worked, or nobody has looked yet. */
        NOT_VERIFIED,
        /** Lost. */
        LOST,
        /** A cloud service still keeps versions, replicas or backups. */
        REMNANTS_IN_SERVICE,
        /** A subcontractor's certificate was checked and is not in order. */
        CERTIFICATE_NOT_IN_ORDER
    }
}
