package io.daicho.service.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads rows whose values may be of any type: a damaged page does not keep to the table's. */
final class Columns {
    private final ResultSet rows;
    private @Nullable String mistyped;

    Columns(ResultSet rows) {
        this.rows = rows;
    }

    EntryRow entry() throws SQLException {
        mistyped = null;
        return new EntryRow(
                number(1, "ordinal"),
                text(2, "contract"),
                number(3, "position"),
                text(4, "event_id"),
                text(5, "type"),
                text(6, "revision"),
                text(7, "aggregate_type"),
                text(8, "aggregate_id"),
                number(9, "sequence"),
                number(10, "recorded_at"),
                text(11, "payload"),
                text(12, "metadata"),
                mistyped);
    }

    private long number(int column, String name) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        mistyped = mistyped == null ? name : mistyped;
        return rows.getLong(column);
    }

    private String text(int column, String name) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof String text) {
            return text;
        }
        mistyped = mistyped == null ? name : mistyped;
        return String.valueOf(rows.getString(column));
    }
}
