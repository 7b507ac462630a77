package io.daicho.service.store.database;

import io.daicho.api.journal.DetailText;
import io.daicho.service.store.detail.DetailInsert;
import io.daicho.service.store.detail.SealedDetail;
import io.daicho.service.store.keyring.Keyring;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Seals the plain texts of version 1 of the schema, within the transaction that brings version 2. */
final class SealingDetails {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Keyring keys;

    SealingDetails(Connection connection, Keyring keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** Moves all of them over; the keys are durable when it returns. Gives how many there were. */
    long run() throws SQLException {
        long moved = 0;
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT event_id, field, salt, body FROM detail_plain");
                PreparedStatement insert = DetailInsert.prepare(connection)) {
            query.setFetchSize(AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    DetailText text = new DetailText(
                            rows.getString(2), rows.getString(3), new String(rows.getBytes(4), StandardCharsets.UTF_8));
                    DetailInsert.add(insert, rows.getString(1), SealedDetail.of(rows.getString(1), text, null), keys);
                    if (++moved % AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        keys.store();
        Dialect.execute(connection, "DROP TABLE detail_plain");
        return moved;
    }
}
