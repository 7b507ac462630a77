package io.daicho.service.store.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a database's schema is the one that this software makes: compared with one made in memory. */
public final class SchemaComparison {
    private final Connection connection;

    /** Of the database that a connection leads to. */
    public SchemaComparison(Connection connection) {
        this.connection = connection;
    }

    /** What is there beside the schema, is missing, or is other than it; empty where nothing is. */
    public List<String> differences() throws SQLException {
        List<String> differences = new ArrayList<>();
        Map<String, String> given = statements(connection);
        Map<String, String> wanted = wanted();
        wanted.forEach((name, sql) -> {
            if (!given.containsKey(name)) {
                differences.add(name + " is missing");
            } else if (!given.get(name).equals(sql)) {
                differences.add(name + " is defined otherwise");
            }
        });
        given.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> differences.add(name + " does not belong to it"));
        Map<String, String> meta = texts(
                connection,
                "SELECT key, value FROM meta WHERE key <> '" + SealingTurn.KEY + "' AND substr(key, 1, "
                        + SealingTurn.SINCE.length() + ") <> '" + SealingTurn.SINCE + "'");
        if (!meta.equals(Map.of(Schema.KEY, Integer.toString(Schema.NEWEST)))) {
            differences.add("meta should say only that the schema is " + Schema.NEWEST + ", and says " + meta);
        }
        return differences;
    }

    private static Map<String, String> wanted() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = memory.createStatement()) {
            statement.execute(Schema.META);
            for (int version = 1; version <= Schema.NEWEST; version++) {
                for (String sql : Schema.statements(Dialect.SQLITE, version)) {
                    statement.execute(sql);
                }
            }
            statement.execute("DROP TABLE detail_plain");
            return statements(memory);
        }
    }

    private static Map<String, String> statements(Connection of) throws SQLException {
        return texts(of, "SELECT type || ' ' || name, coalesce(tbl_name || ': ' || sql, tbl_name) FROM sqlite_master");
    }

    private static Map<String, String> texts(Connection of, String sql) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = of.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.put(String.valueOf(rows.getString(1)), String.valueOf(rows.getString(2)));
            }
        }
        return found;
    }
}
