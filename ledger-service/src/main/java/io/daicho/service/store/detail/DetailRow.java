package io.daicho.service.store.detail;

import io.daicho.service.store.keyring.BrokenSeal;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Seal;
import io.daicho.service.store.keyring.Slot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of what lies beside the chain. */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares as a whole
public record DetailRow(
        String eventId,
        String field,
        String keyring,
        long slot,
        byte @Nullable [] sealed,
        @Nullable String content,
        @Nullable String erasedBy) {
    /** The columns, in the order that {@link #of(ResultSet)} reads them. */
    public static final String SELECT =
            "SELECT event_id, field, keyring, slot, sealed, content, erased_by FROM detail ";

    /** Rows of one event, in the order of their fields. */
    public static PreparedStatement ofEvent(Connection connection) throws SQLException {
        return connection.prepareStatement(SELECT + "WHERE event_id = ? ORDER BY field");
    }

    /** Rows that a query finds for an event. */
    public static List<DetailRow> of(PreparedStatement query, String eventId) throws SQLException {
        query.setString(1, eventId);
        List<DetailRow> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(of(rows));
            }
        }
        return found;
    }

    /** The row at which a result stands. */
    public static DetailRow of(ResultSet row) throws SQLException {
        return new DetailRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getBytes(5),
                row.getString(6),
                row.getString(7));
    }

    /** What is in it. */
    public KeptDetail open(Keyring keys) {
        if (erasedBy != null) {
            return KeptDetail.erased(field, erasedBy);
        }
        if (!keyring.equals(keys.id())) {
            return KeptDetail.faulty(field, KeptDetail.Fault.KEY_ELSEWHERE);
        }
        Slot found = keys.slot(slot);
        return switch (found.state()) {
            case MISSING -> KeptDetail.faulty(field, KeptDetail.Fault.KEY_MISSING);
            case DAMAGED -> KeptDetail.faulty(field, KeptDetail.Fault.KEY_CHANGED);
            case DESTROYED -> KeptDetail.erased(field, found.erasedBy());
            case KEY -> open(found);
        };
    }

    private KeptDetail open(Slot found) {
        if (!found.isFor(Seal.sha256(SealedDetail.name(eventId, field)))) {
            return KeptDetail.faulty(field, KeptDetail.Fault.KEY_CHANGED);
        }
        if (sealed == null) {
            return KeptDetail.faulty(field, KeptDetail.Fault.MISSING);
        }
        try {
            return KeptDetail.of(SealedDetail.open(eventId, field, found.key(), sealed));
        } catch (BrokenSeal changed) {
            return KeptDetail.faulty(field, KeptDetail.Fault.CHANGED);
        }
    }
}
