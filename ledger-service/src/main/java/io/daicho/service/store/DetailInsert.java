package io.daicho.service.store;

import io.daicho.service.store.keyring.Keyring;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How a sealed detail becomes a row, and its key a slot. */
final class DetailInsert {
    private DetailInsert() {}

    static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO detail (event_id, field, keyring, slot, sealed, content) VALUES (?, ?, ?, ?, ?, ?)");
    }

    static void add(PreparedStatement insert, String eventId, SealedDetail detail, Keyring keys) throws SQLException {
        insert.setString(1, eventId);
        insert.setString(2, detail.field());
        insert.setString(3, keys.id());
        insert.setLong(4, keys.add(detail.slotName(), detail.key()));
        insert.setBytes(5, detail.sealed());
        insert.setString(6, detail.content());
        insert.addBatch();
    }
}
