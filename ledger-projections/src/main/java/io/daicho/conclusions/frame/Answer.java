package io.daicho.conclusions.frame;

import io.daicho.api.fact.OccurredAt;

/** An answer that the facts may not give: where only days are known and the hour decides. */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** The facts do not tell. */
    INDETERMINATE;

    /** Yes or no. */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /** Whether one thing was before another, or at the same instant: あらかじめ. */
    public static Answer beforehand(OccurredAt first, OccurredAt second) {
        if (!first.latest().isAfter(second.earliest())) {
            return YES;
        }
        return second.isBefore(first) ? NO : INDETERMINATE;
    }

    /** Both. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : INDETERMINATE;
    }

    /** Either. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** The opposite. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case INDETERMINATE -> INDETERMINATE;
        };
    }
}
