package io.daicho.service.verifying.report;

/** How a question was answered. */
public enum Outcome {
    /** Yes. */
    PROVED,
    /** No: there are faults. */
    FAILED,
    /** Nothing speaks against it, but something that would prove it is missing; a reason says what. */
    NOT_CHECKED
}
