package io.daicho.api.description;

/** In what a copy is counted. */
public enum Unit {
    /** Files. */
    FILES,
    /** Records, as the lines of a table. */
    RECORDS,
    /** Persons whom the data is about. */
    PERSONS,
    /** Bytes. */
    BYTES,
    /** Sheets of paper. */
    SHEETS,
    /** Media, bound volumes and the like. */
    PIECES
}
