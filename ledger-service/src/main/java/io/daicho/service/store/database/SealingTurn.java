package io.daicho.service.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The turn to seal, which one process at a time has: on SQLite whoever has the data directory, on PostgreSQL whoever holds a
 * lock there, until its connection ends. The database also remembers which log is its own, so that no other is begun in its
 * stead. For one thread.
 */
public final class SealingTurn implements AutoCloseable {
    /** Where the store remembers which log is its own. */
    public static final String KEY = "log";

    /** What stands before the name of a log where the store remembers since when there is that one. */
    public static final String SINCE = "since:";

    private static final int MOST_WAIT_SECONDS = 5;

    private final Database database;
    private @Nullable Connection holding;

    /** The turn in a database. */
    public SealingTurn(Database database) {
        this.database = database;
    }

    /** Takes it, or keeps it; false where another process has it. */
    public boolean take() {
        try {
            if (holding != null && holding.isValid(MOST_WAIT_SECONDS)) {
                return true;
            }
            close();
            Connection connection = database.openWriter();
            if (database.dialect().takeTurn(connection)) {
                holding = connection;
                return true;
            }
            connection.close();
            return false;
        } catch (SQLException failure) {
            throw new UnreadableStoreException(failure);
        }
    }

    /** The base of the origins of this ledger's logs; empty where none was begun. */
    public Optional<String> log() {
        return remembered(KEY);
    }

    /** Since when there is a log of that name, as it says itself; empty where none was begun. */
    public Optional<String> since(String name) {
        return remembered(SINCE + name);
    }

    private Optional<String> remembered(String key) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT value FROM meta WHERE key = ?")) {
                query.setString(1, key);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Writes down which log is its own. */
    public void begin(String base) {
        remember(KEY, base);
    }

    /** Writes down since when there is a log of that name; what was written down before stays. */
    public void begun(String name, String at) {
        remember(SINCE + name, at);
    }

    private void remember(String key, String value) {
        try (Connection connection = database.openWriter();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, key);
            insert.setString(2, value);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new UnreadableStoreException(failure);
        }
    }

    /** Leaves it to the next process. */
    @Override
    public void close() {
        Connection ending = holding;
        holding = null;
        try {
            if (ending != null) {
                ending.close();
            }
        } catch (SQLException alreadyGone) {
            // Then the turn is given up already.
        }
    }
}
