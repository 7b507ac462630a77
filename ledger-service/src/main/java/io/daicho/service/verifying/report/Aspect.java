package io.daicho.service.verifying.report;

/** The questions that a verification answers, each by itself. */
public enum Aspect {
    /** Nothing was changed: what is stored is what was sealed. */
    INTEGRITY,
    /** Nothing is missing up to the checkpoint, and what exists continues what existed. */
    COMPLETENESS,
    /** The obligations, concluded again here, are those that are stored or claimed. */
    CONCLUSIONS,
    /** It was there by then, on the word of others than the ledger. */
    TIME
}
