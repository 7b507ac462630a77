package io.daicho.service.store.file;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.database.SealingTurn;
import io.daicho.service.store.database.UnreadableStoreException;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Slot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of a database file: made while a process works on it, and brought up to the erasures that were made since. */
public final class SqliteCopy {
    private final Path file;

    /** A copy, or one to be made. */
    public SqliteCopy(Path file) {
        this.file = file;
    }

    /**
     * A detail in a copy.
     *
     * @param eventId whose detail it is: contract and fact, joined by a slash
     * @param field which
     * @param by the fact that erased it
     * @param content the name of its evidence file, if it had one
     * @param onRecord whether that fact is in the copy
     */
    public record Gone(
            String eventId,
            String field,
            String by,
            @Nullable String content,
            boolean onRecord) {}

    /** Makes it, of the state that the original has at one instant; others go on writing meanwhile. */
    public void make(Path original) {
        run(original, connection -> {
            try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, file.toString());
                return copy.execute();
            }
        });
    }

    /** The logs of which it says since when there is each. */
    public Set<String> logs() {
        return run(file, connection -> {
            Set<String> names = new HashSet<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT key FROM meta")) {
                while (rows.next()) {
                    if (rows.getString(1).startsWith(SealingTurn.SINCE)) {
                        names.add(rows.getString(1).substring(SealingTurn.SINCE.length()));
                    }
                }
            }
            return names;
        });
    }

    /** Forgets every log but these: one that was begun after the logs were copied is not missing beside it. */
    public void forgetLogsBut(Set<String> known) {
        Set<String> begunSince = new HashSet<>(logs());
        begunSince.removeAll(known);
        run(file, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM meta WHERE key = ?")) {
                for (String name : begunSince) {
                    delete.setString(1, SealingTurn.SINCE + name);
                    delete.executeUpdate();
                }
            }
            return begunSince.size();
        });
    }

    /** How many facts it has. */
    public long facts() {
        return run(file, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM entry")) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** The names of the evidence files that belong to it. */
    public Set<String> contents() {
        return run(file, connection -> {
            Set<String> names = new HashSet<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT content FROM detail WHERE content IS NOT NULL AND erased_by IS NULL")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    /** Erases in it what was erased since it was made: whatever has no key any more. */
    public List<Gone> erase(Keyring keys) {
        return run(file, connection -> {
            List<Gone> gone = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT event_id, field, slot, content FROM detail"
                            + " WHERE keyring = '" + keys.id() + "' AND erased_by IS NULL")) {
                while (rows.next()) {
                    Slot slot = keys.slot(rows.getLong(3));
                    if (slot.state() == Slot.State.DESTROYED) {
                        String contract =
                                rows.getString(1).substring(0, rows.getString(1).indexOf('/'));
                        gone.add(new Gone(
                                rows.getString(1),
                                rows.getString(2),
                                slot.erasedBy(),
                                rows.getString(4),
                                has(connection, contract + "/" + slot.erasedBy())));
                    }
                }
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE detail SET sealed = NULL, erased_by = ? WHERE event_id = ? AND field = ?")) {
                for (Gone each : gone) {
                    update.setString(1, each.by());
                    update.setString(2, each.eventId());
                    update.setString(3, each.field());
                    update.executeUpdate();
                }
            }
            return gone;
        });
    }

    /** How many details it has that these keys cannot open, although nobody erased them. */
    public long unreadable(@Nullable Keyring keys) {
        return run(file, connection -> {
            long unreadable = 0;
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("SELECT keyring, slot FROM detail WHERE erased_by IS NULL")) {
                while (rows.next()) {
                    boolean has = keys != null
                            && rows.getString(1).equals(keys.id())
                            && keys.slot(rows.getLong(2)).state() == Slot.State.KEY;
                    unreadable += has ? 0 : 1;
                }
            }
            return unreadable;
        });
    }

    private static boolean has(Connection connection, String eventId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM entry WHERE event_id = ?")) {
            query.setString(1, eventId);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static <T> T run(Path database, Database.Reading<T> work) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            Dialect.execute(connection, "PRAGMA busy_timeout = 10000");
            Dialect.execute(connection, "PRAGMA secure_delete = ON");
            return work.from(connection);
        } catch (SQLException failure) {
            throw new UnreadableStoreException(failure);
        }
    }
}
