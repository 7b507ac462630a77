package io.daicho.service.store.detail;

import io.daicho.service.store.keyring.Keyring;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How a sealed detail becomes a row, and its key a slot. */
public final class DetailInsert {
    private DetailInsert() {}

    /** The statement; to be closed. */
    public static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO detail (event_id, field, keyring, slot, sealed, content) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** Adds a detail to the statement's batch, its key to the keyring. */
    public static void add(PreparedStatement insert, String eventId, SealedDetail detail, Keyring keys)
            throws SQLException {
        insert.setString(1, eventId);
        insert.setString(2, detail.field());
        insert.setString(3, keys.id());
        insert.setLong(4, keys.add(detail.slotName(), detail.key()));
        insert.setBytes(5, detail.sealed());
        insert.setString(6, detail.content());
        insert.addBatch();
    }
}
