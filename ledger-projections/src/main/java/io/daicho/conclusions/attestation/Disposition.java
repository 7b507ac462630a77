package io.daicho.conclusions.attestation;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 4: what became of a copy.
 *
 * @param copy which copy
 * @param outcome what became of it
 * @param withWarning whether its erasure was done with warning
 * @param at since when nothing of it is left, or since when it is lost or kept
 * @param by through which facts
 * @param returned how it was returned, if it was
 * @param kept the instruction to keep it, if there is one in force
 */
public record Disposition(
        CopyId copy,
        Outcome outcome,
        boolean withWarning,
        @Nullable Instant at,
        List<FactId> by,
        @Nullable ReturnEntry returned,
        @Nullable InstructionEntry kept) {
    /** What can become of a copy. */
    public enum Outcome {
        /** Returned, and the receiver acknowledged it. */
        RETURNED,
        /** Erased, as verified. */
        ERASED,
        /** Every copy of every key was destroyed, with effect. */
        KEY_DESTROYED,
        /** Its medium or paper was destroyed, as verified. */
        DESTROYED,
        /** Another measure in a cloud makes recovery infeasible. */
        MADE_UNRECOVERABLE,
        /** The client instructed that it be kept. */
        KEPT_UNDER_INSTRUCTION,
        /** Lost: not erased (reading 5). */
        LOST,
        /** Recovered from the subcontractor whose document it is. */
        RECOVERED,
        /** Handed on by the subcontractor whose document it is. */
        HANDED_ON,
        /** Something of it is left. */
        LIVE;

        /** Whether something of it is left in the hands that the document is about. */
        public boolean isLeft() {
            return this == LIVE || this == LOST || this == KEPT_UNDER_INSTRUCTION;
        }
    }
}
