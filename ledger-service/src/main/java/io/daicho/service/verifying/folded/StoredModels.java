package io.daicho.service.verifying.folded;

import io.daicho.api.id.ContractId;
import io.daicho.readmodel.ReadModelSchema;
import io.daicho.readmodel.compact.CompactFacts;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code readmodel.db}, only read, as it is at one instant. */
public final class StoredModels implements AutoCloseable {
    private final Connection connection;

    private StoredModels(Connection connection) {
        this.connection = connection;
    }

    /** Opens it. */
    public static StoredModels open(Path file) throws SQLException {
        boolean isAtRest = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"))
                && !Files.isWritable(file.toAbsolutePath().getParent());
        Connection connection = DriverManager.getConnection("jdbc:sqlite:file:"
                + file.toAbsolutePath().toUri().getRawPath() + (isAtRest ? "?immutable=1" : "?mode=ro"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("BEGIN");
        }
        return new StoredModels(connection);
    }

    /** Whether its tables have today's form. */
    public boolean isOfToday() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT version, language FROM rm_version")) {
            return row.next() && row.getInt(1) == ReadModelSchema.VERSION && row.getInt(2) == CompactFacts.language();
        }
    }

    /** Up to before which position each contract is in them. */
    public Map<ContractId, Long> progress() throws SQLException {
        Map<ContractId, Long> progress = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT contract, next_position FROM rm_progress")) {
            while (rows.next()) {
                progress.put(new ContractId(rows.getString(1)), rows.getLong(2));
            }
        }
        return progress;
    }

    /** How many things of a contract are still to be concluded anew. */
    public long dirty(ContractId contract) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM rm_dirty WHERE contract = ?")) {
            query.setString(1, contract.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Compares what they say of a contract with a fresh fold. */
    public void compare(ContractId contract, FreshFold fresh, Findings findings) throws SQLException {
        for (ComparedTable table : ComparedTable.ALL) {
            String difference = difference(contract, table, fresh.connection());
            if (difference != null) {
                findings.fault(FaultKind.READ_MODEL_DIFFERS, "readmodel.db, " + table.name(), difference);
            }
        }
    }

    private @Nullable String difference(ContractId contract, ComparedTable table, Connection fresh)
            throws SQLException {
        try (PreparedStatement wanted = fresh.prepareStatement(table.query());
                PreparedStatement given = connection.prepareStatement(table.query())) {
            wanted.setString(1, contract.value());
            given.setString(1, contract.value());
            try (ResultSet right = wanted.executeQuery();
                    ResultSet stored = given.executeQuery()) {
                Object[] a = next(right, table);
                Object[] b = next(stored, table);
                while (a != null || b != null) {
                    int order = a == null ? 1 : b == null ? -1 : KEYS.compare(key(a, table), key(b, table));
                    if (order == 0) {
                        String column = differing(table, a, b);
                        if (column != null) {
                            return named(a, table) + ": " + column + " differs";
                        }
                        a = next(right, table);
                        b = next(stored, table);
                    } else if (order < 0) {
                        return named(a, table) + ": the row is missing";
                    } else if (table.mayHaveMore()) {
                        b = next(stored, table);
                    } else {
                        return named(b, table) + ": nothing leads to this row";
                    }
                }
                return null;
            }
        }
    }

    private static Object @Nullable [] next(ResultSet rows, ComparedTable table) throws SQLException {
        if (!rows.next()) {
            return null;
        }
        Object[] values = new Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = rows.getObject(i + 1);
            values[i] = value instanceof Number number ? (Object) number.longValue() : value;
        }
        return values;
    }

    private static @Nullable String differing(ComparedTable table, Object[] a, Object[] b) {
        for (int i = table.keys(); i < a.length; i++) {
            boolean same = a[i] instanceof byte[] one && b[i] instanceof byte[] other
                    ? Arrays.equals(one, other)
                    : java.util.Objects.equals(a[i], b[i]);
            if (!same) {
                return table.columns().get(i);
            }
        }
        return null;
    }

    private static Object[] key(Object[] row, ComparedTable table) {
        return Arrays.copyOf(row, table.keys());
    }

    private static String named(Object[] row, ComparedTable table) {
        return Arrays.toString(key(row, table));
    }

    private static final Comparator<Object[]> KEYS = (a, b) -> {
        for (int i = 0; i < a.length; i++) {
            int order = a[i] instanceof Long one && b[i] instanceof Long other
                    ? Long.compare(one, other)
                    : Arrays.compareUnsigned(utf8(a[i]), utf8(b[i]));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private static byte[] utf8(Object value) {
        return String.valueOf(value).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
