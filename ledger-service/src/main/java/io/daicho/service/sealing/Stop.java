package io.daicho.service.sealing;

/**
 * Why nothing is published or attested any more. Recording goes on.
 *
 * @param why which kind of reason
 * @param detail what exactly, in English
 */
public record Stop(Why why, String detail) {
    /** The kinds of reasons. */
    public enum Why {
        /** The store has fewer entries than the log has leaves. */
        FEWER_ENTRIES,
        /** An entry in the store is not the one that was sealed. */
        OTHER_ENTRY,
        /** Positions are missing in the store. */
        MISSING_POSITION,
        /** The log's files are not as they were written. */
        BROKEN_LOG,
        /** Two checkpoints of our own key contradict each other. */
        FORK,
        /** The log of this ledger is not in this data directory. */
        NO_LOG,
        /** The key cannot be used. */
        NO_KEY,
        /** Another process seals this ledger. */
        ELSEWHERE
    }
}
