package io.daicho.service.access;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.OpaqueId;
import io.daicho.api.journal.DetailText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of {@code access.db}, and how those of an earlier version become these. */
final class NoteTables {
    /** As they stand in the file, in the order of their names. */
    static final List<String> SCHEMA = List.of(
            """
            CREATE TABLE note (position INTEGER PRIMARY KEY, at INTEGER NOT NULL, type TEXT NOT NULL, \
            payload TEXT NOT NULL) STRICT\
            """,
            "CREATE INDEX note_of_contract ON note (json_extract(payload, '$.contract'))",
            "CREATE INDEX note_of_itself ON note (type) WHERE type <> 'machine.accessed'",
            """
            CREATE TABLE readable (position INTEGER NOT NULL, field TEXT NOT NULL, salt TEXT NOT NULL, \
            text TEXT NOT NULL, PRIMARY KEY (position, field)) STRICT, WITHOUT ROWID\
            """);

    private static final Pattern CHANNEL_AND_ADDRESS = Pattern.compile("([A-Z_]+)(?: (.+))?", Pattern.DOTALL);

    /** Where an earlier row says nothing that could stand plainly. */
    private static final ContractId UNKNOWN = new ContractId("UNKNOWN");

    private NoteTables() {}

    /** Makes what is not there, and takes over what an earlier version noted. */
    static void prepare(Connection connection, long now) throws SQLException {
        execute(connection, "PRAGMA journal_mode = WAL");
        execute(connection, "PRAGMA synchronous = FULL");
        execute(connection, "PRAGMA secure_delete = ON");
        execute(connection, "BEGIN IMMEDIATE");
        try {
            for (String statement : SCHEMA) {
                execute(connection, statement.replaceFirst("^CREATE (TABLE|INDEX)", "CREATE $1 IF NOT EXISTS"));
            }
            takeOver(connection, now);
            execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException failure) {
            execute(connection, "ROLLBACK");
            throw failure;
        }
    }

    /** Adds a note behind the last one. */
    static void append(Connection connection, long at, Note note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO note SELECT coalesce(max(position) + 1, 0), ?, ?, ? FROM note RETURNING position")) {
            insert.setLong(1, at);
            insert.setString(2, note.type());
            insert.setString(3, note.payload());
            long position;
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                position = row.getLong(1);
            }
            beside(connection, position, note.details());
        }
    }

    private static void beside(Connection connection, long position, List<DetailText> details) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO readable VALUES (?, ?, ?, ?)")) {
            for (DetailText detail : details) {
                insert.setLong(1, position);
                insert.setString(2, detail.field());
                insert.setString(3, detail.salt());
                insert.setString(4, detail.text());
                insert.executeUpdate();
            }
        }
    }

    /** What the last note of a type says; of the types other than accesses. */
    static Optional<String> last(Connection connection, String type) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT payload FROM note WHERE type = ?"
                + " AND type <> 'machine.accessed' ORDER BY position DESC LIMIT 1")) {
            query.setString(1, type);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The rows of the version before, which sealed none, become notes; the last of them says so. */
    private static void takeOver(Connection connection, long now) throws SQLException {
        // Beside notes that are sealed it is nothing of an earlier version; verifying names it.
        if (!isThere(connection, "access") || !isEmpty(connection)) {
            return;
        }
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT contract, at, who, what, detail FROM access ORDER BY number")) {
            while (rows.next()) {
                append(connection, rows.getLong(2), earlier(rows));
                count++;
            }
        }
        execute(connection, "DROP TABLE access");
        append(connection, now, Note.takenOver(count));
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1 FROM note LIMIT 1")) {
            return !row.next();
        }
    }

    private static Note earlier(ResultSet row) throws SQLException {
        String who = row.getString(3);
        Matcher known = CHANNEL_AND_ADDRESS.matcher(who);
        AccessLog.By by = known.matches()
                ? new AccessLog.By(known.group(1), known.group(2))
                : new AccessLog.By(UNKNOWN.value(), who);
        String contract = row.getString(1);
        return OpaqueId.FORM.matcher(contract).matches()
                ? Note.accessed(new ContractId(contract), by, row.getString(4), row.getString(5))
                : Note.accessed(UNKNOWN, by, row.getString(4), contract + " " + row.getString(5));
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
