package io.daicho.service.foreign.folder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row: what happened to one file or folder. */
record WatcherRow(List<String> columns, List<String> cells) {
    static final List<String> COLUMNS = List.of("time", "action", "path", "newPath", "size", "user");
    static final List<String> NEEDED = List.of("time", "action", "path");

    /** A cell; null where the column is not there or the cell is empty. */
    @Nullable
    String cell(String column) {
        int at = columns.indexOf(column);
        String cell = at < 0 || at >= cells.size() ? "" : cells.get(at);
        return cell.isEmpty() ? null : cell;
    }

    /** All of it, in the same order whatever the order of the columns. */
    String[] content() {
        return COLUMNS.stream().map(column -> String.valueOf(cell(column))).toArray(String[]::new);
    }
}
