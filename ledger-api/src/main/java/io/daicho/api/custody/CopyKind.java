package io.daicho.api.custody;

/** How a copy came from its parent. Each is a copy with duties of its own (reading 4). */
public enum CopyKind {
    /** The same again. */
    COPY,
    /** Processed into something else that still holds confidential data. */
    DERIVED,
    /** Made on the way and not meant to stay (article 4). */
    INTERMEDIATE,
    /** On paper (annex 8(2)). */
    PRINTOUT,
    /** Kept against loss. */
    BACKUP
}
