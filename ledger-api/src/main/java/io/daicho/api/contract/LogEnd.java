package io.daicho.api.contract;

/** Why nothing more may be published in a sealed log. */
public enum LogEnd {
    /** Two checkpoints of the log's own key contradict each other. */
    FORK,
    /** The store does not have what was sealed, or the log's files are not as they were written. */
    DIFFERENCE
}
