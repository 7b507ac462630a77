package io.daicho.conclusions.finding;

/** How an obligation stands at the instant of reading. */
public enum Status {
    /** Owed, and not yet due or without a due time. */
    OPEN,
    /** Owed, and its due time has passed. */
    OVERDUE,
    /** Met in time. */
    FULFILLED,
    /** Met after its due time. */
    FULFILLED_LATE,
    /** The client released it. */
    WAIVED,
    /** Another duty stands in its place: by an instruction, or because the copy moved on. */
    REPLACED,
    /** Can no longer be met. */
    VIOLATED,
    /** Ended by article 19. */
    LAPSED,
    /** The facts do not tell. */
    INDETERMINATE;

    /** Whether something is still to be done or to be found out. */
    public boolean isUnsettled() {
        return this == OPEN || this == OVERDUE || this == INDETERMINATE;
    }
}
