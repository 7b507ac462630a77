package io.daicho.service.access;

import io.daicho.api.journal.DetailText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The file {@code access.db}, only read, as it is at one instant, for whoever doubts it. */
public final class NotesFile implements AutoCloseable {
    private final Connection connection;

    private NotesFile(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens that of a data directory.
     *
     * @throws SQLException if it cannot be read
     */
    public static NotesFile open(Path data) throws SQLException {
        Path file = data.resolve(MachineNotes.FILE);
        boolean isAtRest = !Files.exists(file.resolveSibling(MachineNotes.FILE + "-wal"))
                && !Files.isWritable(file.toAbsolutePath().getParent());
        NotesFile opened = new NotesFile(DriverManager.getConnection("jdbc:sqlite:file:"
                + file.toAbsolutePath().toUri().getRawPath() + (isAtRest ? "?immutable=1" : "?mode=ro")));
        try {
            NoteTables.execute(opened.connection, "PRAGMA busy_timeout = 10000");
            NoteTables.execute(opened.connection, "PRAGMA query_only = ON");
            NoteTables.execute(opened.connection, "BEGIN");
            return opened;
        } catch (SQLException failure) {
            opened.close();
            throw failure;
        }
    }

    /** Whether a version that sealed no notes wrote it, and none has since. */
    public boolean isOfEarlierVersion() throws SQLException {
        List<String> tables = texts("SELECT name FROM sqlite_master WHERE type = 'table'");
        return tables.contains("access") && !tables.contains("note");
    }

    /** What the database itself finds wrong with its pages, tables and indexes. */
    public List<String> damage() throws SQLException {
        List<String> found = new ArrayList<>(texts("PRAGMA integrity_check(20)"));
        found.remove("ok");
        return found;
    }

    /** What of the schema is not as this software makes it. */
    public List<String> schemaDifferences() throws SQLException {
        List<String> differences =
                new ArrayList<>(texts("SELECT coalesce(sql, name) FROM sqlite_master WHERE type <> 'index' OR"
                        + " name NOT LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\' ORDER BY name"));
        for (String wanted : NoteTables.SCHEMA) {
            if (!differences.remove(wanted)) {
                differences.add("missing: " + wanted);
            }
        }
        return differences;
    }

    /** Every note, past the indexes, in the order of the positions. */
    public void notes(Consumer<NoteRow> sink) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT position, at, type, payload FROM note NOT INDEXED ORDER BY position")) {
            while (rows.next()) {
                sink.accept(new NoteRow(
                        rows.getLong(1), Instant.ofEpochMilli(rows.getLong(2)), text(rows, 3), text(rows, 4)));
            }
        }
    }

    /** What lies beside a note. */
    public List<DetailText> beside(long position) throws SQLException {
        List<DetailText> found = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT field, salt, text FROM readable WHERE position = ?")) {
            query.setLong(1, position);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new DetailText(text(rows, 1), text(rows, 2), text(rows, 3)));
                }
            }
        }
        return found;
    }

    /** The positions of what lies beside no note. */
    public List<String> besideNothing() throws SQLException {
        return texts("SELECT DISTINCT position FROM readable WHERE position NOT IN (SELECT position FROM note)");
    }

    /** The positions of notes with a value that is not of its column's type: a damaged page does not keep to the table's. */
    public List<String> ofOtherTypes() throws SQLException {
        return texts(
                "SELECT position FROM note NOT INDEXED WHERE typeof(position) <> 'integer' OR typeof(at) <> 'integer'"
                        + " OR typeof(type) <> 'text' OR typeof(payload) <> 'text'");
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return String.valueOf(rows.getString(column));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(text(rows, 1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
