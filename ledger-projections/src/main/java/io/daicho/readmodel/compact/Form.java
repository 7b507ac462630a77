package io.daicho.readmodel.compact;

/** How values of one type are written and read. */
interface Form {
    /** Writes a value that is there. */
    void write(Object value, Sink to);

    /** Reads what {@link #write} wrote. */
    Object read(Source from);
}
