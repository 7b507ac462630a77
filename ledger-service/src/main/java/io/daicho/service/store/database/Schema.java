package io.daicho.service.store.database;

import io.daicho.service.store.directory.NewerDataException;
import io.daicho.service.store.keyring.Keyring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** Brings a database to the newest version of the schema: {@code V001.sql}, {@code V002.sql}, … in order. */
final class Schema {
    /** The newest version. */
    static final int NEWEST = 2;

    private static final int SEALED = 2;

    static final String KEY = "schema";

    static final String META = "CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)";

    private final Dialect dialect;
    private final Keyring keys;

    Schema(Dialect dialect, Keyring keys) {
        this.dialect = dialect;
        this.keys = keys;
    }

    /**
     * Applies the versions that are missing, all or none.
     *
     * @param connection to the database
     * @param where how the database is called in an error
     * @return how many plain texts were sealed on the way
     * @throws NewerDataException if the database has a version that this software does not know
     */
    long bringUpToDate(Connection connection, String where) throws SQLException {
        long sealed = 0;
        dialect.begin(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(META);
            int version = version(statement);
            if (version > NEWEST) {
                dialect.rollback(connection);
                throw new NewerDataException(where, version, NEWEST);
            }
            for (int next = version + 1; next <= NEWEST; next++) {
                for (String sql : statements(dialect, next)) {
                    statement.execute(sql);
                }
                if (next == SEALED) {
                    sealed = new SealingDetails(connection, keys).run();
                }
            }
        }
        note(connection);
        dialect.commit(connection);
        return sealed;
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT value FROM meta WHERE key = '" + KEY + "'")) {
            return row.next() ? Integer.parseInt(row.getString(1)) : 0;
        }
    }

    private static void note(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO meta (key, value) VALUES (?, ?)"
                + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
            insert.setString(1, KEY);
            insert.setString(2, Integer.toString(NEWEST));
            insert.executeUpdate();
        }
    }

    /** What brings a version, in order. */
    static List<String> statements(Dialect dialect, int version) {
        return Arrays.stream(script(dialect, version).split(";\n", -1))
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    private static String script(Dialect dialect, int version) {
        String name = "%s/V%03d.sql".formatted(dialect.folder(), version);
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the schema " + name + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
