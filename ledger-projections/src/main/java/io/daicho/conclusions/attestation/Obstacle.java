package io.daicho.conclusions.attestation;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of an attestation.
 *
 * @param kind what it is
 * @param duty the duty that is open; absent where it is about none
 */
public record Obstacle(Kind kind, @Nullable DutyEntry duty) {
    /** What can stand in the way. */
    public enum Kind {
        /** 業務完了 is not on record. */
        COMPLETION_NOT_ON_RECORD,
        /** 業務終了 is not on record. */
        END_NOT_ON_RECORD,
        /** Neither 業務終了 nor the end of the subcontract is on record. */
        SUBCONTRACT_NOT_ENDED,
        /** A copy is on record already that began after the instant: the list of copies would not be complete. */
        COPY_STILL_TO_COME,
        /** A duty to return, recover or erase is open, and not named as an exception. */
        OPEN_DUTY
    }
}
