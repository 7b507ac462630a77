package io.daicho.api.instruction;

/** What the client instructs to do with the copies in scope. */
public enum Order {
    /** Return it. */
    RETURN,
    /** Erase it. */
    ERASE,
    /** Destroy every copy of its key (F6). */
    DESTROY_KEY,
    /** Destroy the medium or the paper. */
    DESTROY,
    /** Keep it. */
    KEEP,
    /** Nothing more is owed for it. */
    RELEASE,
    /** Something that is not about single copies, as its text says. */
    OTHER
}
