package io.daicho.conclusions.finding;

import io.daicho.api.id.FactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the life of a duty.
 *
 * @param at when, at the latest
 * @param earliest when, at the earliest: before {@code at} where only the day is known
 * @param to what it turned to
 * @param by through which facts; empty where the calendar did it
 * @param dueAt for a duty opened again, its new due time
 * @param dueBasis and on whose word
 */
public record Turn(
        Instant at,
        Instant earliest,
        To to,
        List<FactId> by,
        @Nullable Instant dueAt,
        @Nullable Basis dueBasis) {
    /** What a duty can turn to. */
    public enum To {
        /** It was met. */
        MET,
        /** The client released it. */
        WAIVED,
        /** Another duty took its place. */
        REPLACED,
        /** It is open again. */
        REOPENED,
        /** It can no longer be met. */
        VIOLATED,
        /** The facts do not tell. */
        INDETERMINATE
    }

    /** A turn without a new due time. */
    public static Turn to(To to, Instant at, List<FactId> by) {
        return new Turn(at, at, to, List.copyOf(by), null, null);
    }

    /** Met somewhere between two instants. */
    public static Turn met(Instant earliest, Instant at, List<FactId> by) {
        return new Turn(at, earliest, To.MET, List.copyOf(by), null, null);
    }

    /** The facts do not tell, by a deed somewhere between two instants. */
    public static Turn indeterminate(Instant earliest, Instant at, List<FactId> by) {
        return new Turn(at, earliest, To.INDETERMINATE, List.copyOf(by), null, null);
    }

    /** Whether it came certainly after a due time. */
    public boolean isCertainlyAfter(Instant due) {
        return earliest.isAfter(due);
    }

    /** Open again, with a new due time. */
    public static Turn reopened(Instant at, List<FactId> by, @Nullable Due due) {
        return new Turn(
                at, at, To.REOPENED, List.copyOf(by), due == null ? null : due.at(), due == null ? null : due.basis());
    }
}
