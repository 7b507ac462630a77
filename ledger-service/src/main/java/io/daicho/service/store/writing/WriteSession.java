package io.daicho.service.store.writing;

import io.daicho.api.fact.Refused;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.detail.DetailInsert;
import io.daicho.service.store.detail.DetailRow;
import io.daicho.service.store.detail.SealedDetail;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.keyring.Keyring;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The connection that writes, with its statements. What is added is written by {@link #flush}. */
final class WriteSession implements AutoCloseable {
    private static final String SAVEPOINT = "unit";
    private static final int MOST_WAIT_SECONDS = 5;
    private static final String OF_CONTRACT = " WHERE event_id > ? AND event_id < ? AND erased_by IS NULL";

    private final Connection connection;
    private final Dialect dialect;
    private final Keyring keys;
    private final List<Erased> erased = new ArrayList<>();
    private final Map<String, Optional<String>> retirements = new HashMap<>();
    private int erasedBeforeSavepoint;
    private final PreparedStatement entry;
    private final PreparedStatement detail;
    private final PreparedStatement readDetails;
    private final PreparedStatement erase;
    private final PreparedStatement readDetailsOfAll;
    private final PreparedStatement eraseAll;
    private final PreparedStatement findRetirement;
    private final PreparedStatement snapshot;
    private final PreparedStatement head;
    private final PreparedStatement readHead;
    private final PreparedStatement findEvent;
    private final PreparedStatement findSequence;

    WriteSession(Connection connection, Dialect dialect, Keyring keys) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.keys = keys;
        this.entry = connection.prepareStatement("""
                INSERT INTO entry (contract, position, event_id, type, revision, aggregate_type, aggregate_id, sequence,
                    recorded_at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        this.detail = DetailInsert.prepare(connection);
        this.readDetails = DetailRow.ofEvent(connection);
        this.erase = connection.prepareStatement(
                "UPDATE detail SET sealed = NULL, erased_by = ? WHERE event_id = ? AND field = ?");
        this.readDetailsOfAll = connection.prepareStatement("SELECT keyring, slot, content FROM detail" + OF_CONTRACT);
        this.eraseAll = connection.prepareStatement("UPDATE detail SET sealed = NULL, erased_by = ?" + OF_CONTRACT);
        this.findRetirement = Retirements.prepare(connection);
        this.snapshot = connection.prepareStatement("""
                INSERT INTO snapshot (aggregate_id, aggregate_type, sequence, type, revision, taken_at, payload)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (aggregate_id) DO UPDATE SET
                    aggregate_type = excluded.aggregate_type, sequence = excluded.sequence, type = excluded.type,
                    revision = excluded.revision, taken_at = excluded.taken_at, payload = excluded.payload""");
        this.head = connection.prepareStatement("""
                INSERT INTO contract_head (contract, next_position, last_recorded_at) VALUES (?, ?, ?)
                ON CONFLICT (contract) DO UPDATE SET
                    next_position = excluded.next_position, last_recorded_at = excluded.last_recorded_at""");
        this.readHead = connection.prepareStatement(
                "SELECT next_position, last_recorded_at FROM contract_head WHERE contract = ?");
        this.findEvent = connection.prepareStatement("SELECT 1 FROM entry WHERE event_id = ?");
        this.findSequence = connection.prepareStatement("SELECT 1 FROM entry WHERE aggregate_id = ? AND sequence = ?");
    }

    void begin() throws SQLException {
        keys.forget();
        erased.clear();
        retirements.clear();
        dialect.begin(connection);
    }

    /** Begins a transaction; false if the connection is gone. */
    boolean canBegin() throws SQLException {
        try {
            begin();
            return true;
        } catch (SQLException failure) {
            if (connection.isValid(MOST_WAIT_SECONDS)) {
                throw failure;
            }
            return false;
        }
    }

    /**
     * Ends the transaction: keys are on disk before what they open.
     *
     * @throws Refused if the keyring cannot be written
     */
    void commit() throws SQLException {
        keys.store();
        dialect.commit(connection);
    }

    /** What the transaction that was committed erased. */
    List<Erased> erased() {
        return List.copyOf(erased);
    }

    void rollback() throws SQLException {
        dropAdded();
        dialect.rollback(connection);
    }

    void setSavepoint() throws SQLException {
        erasedBeforeSavepoint = erased.size();
        Dialect.execute(connection, "SAVEPOINT " + SAVEPOINT);
    }

    void releaseSavepoint() throws SQLException {
        Dialect.execute(connection, "RELEASE SAVEPOINT " + SAVEPOINT);
    }

    void rollbackToSavepoint() throws SQLException {
        dropAdded();
        retirements.clear();
        erased.subList(erasedBeforeSavepoint, erased.size()).clear();
        Dialect.execute(connection, "ROLLBACK TO SAVEPOINT " + SAVEPOINT);
    }

    void addEntry(Draft draft, Heads.Place place) throws SQLException {
        entry.setString(1, draft.contract());
        entry.setLong(2, place.position());
        entry.setString(3, draft.eventId());
        entry.setString(4, draft.type());
        entry.setString(5, draft.revision());
        entry.setString(6, draft.aggregateType());
        entry.setString(7, draft.aggregateId());
        entry.setLong(8, draft.sequence());
        entry.setLong(9, place.recordedAt());
        entry.setString(10, draft.payload());
        entry.setString(11, draft.metadata());
        entry.addBatch();
    }

    void addDetail(String eventId, SealedDetail sealed) throws SQLException {
        DetailInsert.add(detail, eventId, sealed, keys);
    }

    /** Erases details at once, those included that were added and not yet written; no fields: all. */
    void erase(String eventId, List<String> fields, String by) throws SQLException {
        flush();
        for (DetailRow row : DetailRow.of(readDetails, eventId)) {
            if (row.erasedBy() == null && (fields.isEmpty() || fields.contains(row.field()))) {
                erase.setString(1, by);
                erase.setString(2, eventId);
                erase.setString(3, row.field());
                erase.executeUpdate();
                erased.add(new Erased(row.keyring(), row.slot(), by, row.content()));
            }
        }
    }

    /** Erases every detail of a contract at once, those included that were added and not yet written. */
    void eraseAll(String contract, String by) throws SQLException {
        flush();
        retirements.remove(contract);
        String first = contract + "/";
        String beyond = contract + EventIds.AFTER_SLASH;
        readDetailsOfAll.setString(1, first);
        readDetailsOfAll.setString(2, beyond);
        try (ResultSet row = readDetailsOfAll.executeQuery()) {
            while (row.next()) {
                erased.add(new Erased(row.getString(1).intern(), row.getLong(2), by, row.getString(3)));
            }
        }
        eraseAll.setString(1, by);
        eraseAll.setString(2, first);
        eraseAll.setString(3, beyond);
        eraseAll.executeUpdate();
    }

    /** The id of the fact that retired a contract, if one did. */
    Optional<String> retirement(String contract) throws SQLException {
        Optional<String> known = retirements.get(contract);
        if (known == null) {
            known = Retirements.of(findRetirement, contract);
            retirements.put(contract, known);
        }
        return known;
    }

    void addSnapshot(Snapshot state) throws SQLException {
        snapshot.setString(1, state.aggregateId());
        snapshot.setString(2, state.aggregateType());
        snapshot.setLong(3, state.sequence());
        snapshot.setString(4, state.type());
        snapshot.setString(5, state.revision());
        snapshot.setLong(6, state.takenAt().toEpochMilli());
        snapshot.setString(7, state.payload());
        snapshot.addBatch();
    }

    void addHead(String contract, Heads.Head next) throws SQLException {
        head.setString(1, contract);
        head.setLong(2, next.nextPosition());
        head.setLong(3, next.lastRecordedAt());
        head.addBatch();
    }

    void flush() throws SQLException {
        for (PreparedStatement statement : List.of(entry, detail, snapshot, head)) {
            statement.executeBatch();
        }
    }

    private void dropAdded() throws SQLException {
        for (PreparedStatement statement : List.of(entry, detail, snapshot, head)) {
            statement.clearBatch();
        }
    }

    Heads.Head head(String contract) throws SQLException {
        readHead.setString(1, contract);
        try (ResultSet row = readHead.executeQuery()) {
            return row.next() ? new Heads.Head(row.getLong(1), row.getLong(2)) : new Heads.Head(0, Long.MIN_VALUE);
        }
    }

    boolean hasEvent(String eventId) throws SQLException {
        findEvent.setString(1, eventId);
        return finds(findEvent);
    }

    boolean hasSequence(String aggregateId, long sequence) throws SQLException {
        findSequence.setString(1, aggregateId);
        findSequence.setLong(2, sequence);
        return finds(findSequence);
    }

    private static boolean finds(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
