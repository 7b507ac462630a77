package io.daicho.service.store.file;

import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.database.SchemaComparison;
import io.daicho.service.store.database.SealingTurn;
import io.daicho.service.store.database.UnreadableStoreException;
import io.daicho.service.store.detail.DetailRow;
import io.daicho.service.store.keyring.Keyring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code ledger.db}, or the PostgreSQL database in its place, only read, as it is at one instant, whether a process works on it or not. Takes nothing for
 * granted: gives rows as they lie in their tables, past the indexes.
 */
public final class LedgerFile implements AutoCloseable {
    private static final String ENTRIES = """
            SELECT ordinal, contract, position, event_id, type, revision, aggregate_type, aggregate_id, sequence,
                recorded_at, payload, metadata FROM entry NOT INDEXED""";

    private static final int PAGE = 500;

    private final Dialect dialect;
    private final Connection connection;

    private LedgerFile(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /**
     * Opens it.
     *
     * @throws SQLException if it is no database that can be read
     */
    public static LedgerFile open(Path file) throws SQLException {
        LedgerFile opened = new LedgerFile(Dialect.SQLITE, connect(file));
        try {
            Dialect.execute(opened.connection, "PRAGMA busy_timeout = 10000");
            Dialect.execute(opened.connection, "PRAGMA query_only = ON");
            Dialect.execute(opened.connection, "BEGIN");
            opened.count();
            return opened;
        } catch (SQLException failure) {
            opened.close();
            throw failure;
        }
    }

    /**
     * Opens a database on a server, as it is at one instant.
     *
     * @throws SQLException if it cannot be reached, or is none of a ledger
     */
    public static LedgerFile open(StoreServer server) throws SQLException {
        Connection connection = DriverManager.getConnection(server.url(), server.properties());
        LedgerFile opened = new LedgerFile(Dialect.POSTGRESQL, connection);
        try {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            opened.count();
            return opened;
        } catch (SQLException failure) {
            opened.close();
            throw failure;
        }
    }

    /** A folder that may not be written has no room for the index of the write-ahead log, and needs none where there is no log. */
    private static Connection connect(Path file) throws SQLException {
        boolean isAtRest = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"))
                && !Files.isWritable(file.toAbsolutePath().getParent());
        String url = file.toAbsolutePath().toUri().getRawPath();
        return DriverManager.getConnection("jdbc:sqlite:file:" + url + (isAtRest ? "?immutable=1" : "?mode=ro"));
    }

    /** Whether it is a file, whose pages and schema can be compared with those that this software makes. */
    public boolean isFile() {
        return dialect == Dialect.SQLITE;
    }

    /** How many entries it says it has. */
    public long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(said("SELECT count(*) FROM entry NOT INDEXED"))) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Every entry, in the order of the ordinals. */
    public void entries(Consumer<EntryRow> sink) throws SQLException {
        entries(ENTRIES + " ORDER BY ordinal", sink);
    }

    /** Entries of a contract from a position on, in the order of their positions. */
    public List<EntryRow> entries(String contract, long from, int most) {
        return some(" WHERE contract = ? AND position >= ? ORDER BY position LIMIT ?", contract, from, most);
    }

    /** The entries about a thing, in the order of their sequence. */
    public List<EntryRow> entriesOf(String aggregateId) {
        return some(" WHERE aggregate_id = ? ORDER BY sequence", aggregateId);
    }

    /** The entry of that identifier. */
    public Optional<EntryRow> entry(String eventId) {
        return some(" WHERE event_id = ?", eventId).stream().findFirst();
    }

    /** Every entry of a type. */
    public void entriesOfType(String type, Consumer<EntryRow> sink) throws SQLException {
        entries(ENTRIES + " WHERE type = ? ORDER BY ordinal", sink, type);
    }

    /** Every entry whose payload has this in it. */
    public void entriesWith(String part, Consumer<EntryRow> sink) throws SQLException {
        String within = isFile() ? "instr" : "strpos";
        entries(ENTRIES + " WHERE " + within + "(payload, ?) > 0 ORDER BY ordinal", sink, part);
    }

    private List<EntryRow> some(String condition, Object... parameters) {
        List<EntryRow> rows = new ArrayList<>();
        try {
            entries(ENTRIES.replace(" NOT INDEXED", "") + condition, rows::add, parameters);
        } catch (SQLException failure) {
            throw new UnreadableStoreException(failure);
        }
        return rows;
    }

    private void entries(String sql, Consumer<EntryRow> sink, Object... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(said(sql))) {
            query.setFetchSize(PAGE);
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                Columns columns = new Columns(rows);
                while (rows.next()) {
                    sink.accept(columns.entry());
                }
            }
        }
    }

    private String said(String sql) {
        return isFile() ? sql : sql.replace(" NOT INDEXED", "");
    }

    /** The next position and the last time of recording of each contract, as the heads say. */
    public Map<String, long[]> heads() throws SQLException {
        Map<String, long[]> heads = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT contract, next_position, last_recorded_at FROM contract_head")) {
            while (rows.next()) {
                heads.put(rows.getString(1), new long[] {rows.getLong(2), rows.getLong(3)});
            }
        }
        return heads;
    }

    /** The things whose entries are not numbered from 0 without gaps. */
    public List<String> withGaps() throws SQLException {
        return texts("SELECT aggregate_id FROM entry GROUP BY aggregate_id HAVING min(sequence) <> 0"
                + " OR max(sequence) <> count(*) - 1 OR count(DISTINCT sequence) <> count(*)");
    }

    /** What the database itself finds wrong with its pages, tables and indexes; empty where nothing is. */
    public List<String> damage() throws SQLException {
        if (!isFile()) {
            return List.of();
        }
        List<String> found = new ArrayList<>(texts("PRAGMA integrity_check(20)"));
        found.remove("ok");
        return found;
    }

    /** The base of the origins of its logs, as it says. */
    public Optional<String> base() throws SQLException {
        return texts("SELECT value FROM meta WHERE key = ?", SealingTurn.KEY).stream()
                .findFirst();
    }

    /** Since when there is which of its logs, as it says: the names of the logs, and what it says. */
    public Map<String, String> logsSince() throws SQLException {
        Map<String, String> since = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, value FROM meta")) {
            while (rows.next()) {
                if (rows.getString(1).startsWith(SealingTurn.SINCE)) {
                    since.put(rows.getString(1).substring(SealingTurn.SINCE.length()), rows.getString(2));
                }
            }
        }
        return since;
    }

    /** What of the schema is not as this software makes it; empty where all is. */
    public List<String> schemaDifferences() throws SQLException {
        return isFile() ? new SchemaComparison(connection).differences() : List.of();
    }

    /** Every row of what lies beside the chain, in the order of the facts. */
    public void details(Consumer<KeptRow> sink, @Nullable Keyring keys) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DetailRow.SELECT + "ORDER BY event_id, field")) {
            while (rows.next()) {
                sink.accept(KeptRow.of(DetailRow.of(rows), keys));
            }
        }
    }

    /** What there is behind the details of a fact. */
    public List<KeptRow> details(String eventId, @Nullable Keyring keys) {
        try (PreparedStatement query = DetailRow.ofEvent(connection)) {
            return DetailRow.of(query, eventId).stream()
                    .map(row -> KeptRow.of(row, keys))
                    .toList();
        } catch (SQLException failure) {
            throw new UnreadableStoreException(failure);
        }
    }

    /** How many rows lie beside the chain. */
    public long countDetails() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM detail")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The states of things that are kept to shorten the way to them. */
    public void snapshots(Consumer<SnapshotRow> sink) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT aggregate_id, aggregate_type, sequence, type, revision, payload FROM snapshot")) {
            while (rows.next()) {
                sink.accept(new SnapshotRow(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getLong(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6)));
            }
        }
    }

    private List<String> texts(String sql, Object... parameters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
