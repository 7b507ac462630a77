package io.daicho.service.access;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A connection to {@code access.db} for one user at a time; opened when it is needed, and anew after a failure. */
final class Session implements AutoCloseable {
    private final Path file;
    private final Clock clock;
    private @Nullable Connection open;

    Session(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Something done with it. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Does something, in the transaction that it opens itself, or statement by statement. */
    synchronized <T> T run(Work<T> work) throws SQLException {
        try {
            Connection connection = open;
            if (connection == null) {
                connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                open = connection;
                NoteTables.execute(connection, "PRAGMA busy_timeout = 3000");
                NoteTables.prepare(connection, clock.millis());
            }
            return work.with(connection);
        } catch (SQLException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Does something whole or not at all. */
    <T> T transact(Work<T> work) throws SQLException {
        return run(connection -> {
            NoteTables.execute(connection, "BEGIN IMMEDIATE");
            T done = work.with(connection);
            NoteTables.execute(connection, "COMMIT");
            return done;
        });
    }

    @Override
    public synchronized void close() {
        Connection ending = open;
        open = null;
        try {
            if (ending != null) {
                ending.close();
            }
        } catch (SQLException alreadyGone) {
            // Then the file is left already.
        }
    }
}
