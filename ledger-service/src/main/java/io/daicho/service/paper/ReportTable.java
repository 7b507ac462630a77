package io.daicho.service.paper;

import java.util.List;

/**
 * A table of a report. Its rows are read anew for each document that is made of it, one after another, and not held.
 *
 * @param caption what it is
 * @param note a sentence below its caption; may be empty
 * @param columns the heads of its columns
 * @param rows one text a column in each
 */
public record ReportTable(String caption, String note, List<String> columns, Iterable<List<String>> rows) {
    /** Keeps its own list of the columns. */
    public ReportTable {
        columns = List.copyOf(columns);
    }

    /** The rows are not shown: there may be many. */
    @Override
    public String toString() {
        return "ReportTable[" + caption + "]";
    }
}
