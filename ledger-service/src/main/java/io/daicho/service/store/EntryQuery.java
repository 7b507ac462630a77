package io.daicho.service.store;

import io.daicho.api.id.ContractId;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.entry.StoredEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A question for entries, put as the end of a SELECT; its parameters are texts and whole numbers. */
record EntryQuery(String condition, List<Object> parameters) implements Database.Reading<List<StoredEntry>> {
    private static final String SELECT = """
            SELECT ordinal, contract, position, event_id, type, revision, aggregate_type, aggregate_id, sequence,
                recorded_at, payload, metadata FROM entry\s""";

    EntryQuery(String condition, Object... parameters) {
        this(condition, List.of(parameters));
    }

    @Override
    public List<StoredEntry> from(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT + condition)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            List<StoredEntry> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        }
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong(1),
                new ContractId(row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                Instant.ofEpochMilli(row.getLong(10)),
                row.getString(11),
                row.getString(12));
    }
}
