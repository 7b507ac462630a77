package io.daicho.service.verifying;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes rows by SQL, as whoever has the database could. */
final class RowMutations {
    private static final List<String> TEXTS = List.of(
            "event_id", "type", "revision", "aggregate_type", "aggregate_id", "payload", "metadata", "contract");
    private static final List<String> NUMBERS = List.of("position", "sequence", "recorded_at");
    private static final List<String> BESIDE = List.of(
            "UPDATE contract_head SET next_position = next_position + %d WHERE contract = 'c-1'",
            "UPDATE contract_head SET last_recorded_at = last_recorded_at - %d WHERE contract = 'c-1'",
            "DELETE FROM contract_head WHERE contract = 'c-1' AND %d > 0",
            "INSERT INTO contract_head VALUES ('c-%d', 1, 1)",
            "UPDATE detail SET slot = slot + %d WHERE rowid_of",
            "UPDATE detail SET field = field || %d WHERE rowid_of",
            "UPDATE detail SET keyring = replace(keyring, substr(keyring, 3, 1), 'z') WHERE rowid_of AND %d > 0",
            "UPDATE detail SET erased_by = 'f-%d' WHERE rowid_of",
            "UPDATE detail SET content = 'x%d' WHERE rowid_of AND erased_by IS NULL",
            "UPDATE detail SET sealed = zeroblob(%d + 40) WHERE rowid_of",
            "UPDATE detail SET sealed = NULL WHERE rowid_of AND erased_by IS NULL AND %d > 0",
            "DELETE FROM detail WHERE rowid_of AND %d > 0 AND erased_by IS NULL",
            "INSERT INTO detail SELECT event_id, field || %d, keyring, slot, sealed, NULL, NULL FROM detail LIMIT 1",
            "UPDATE snapshot SET sequence = sequence - %d",
            "UPDATE snapshot SET payload = replace(payload, 'u-%d', 'u-x')",
            "UPDATE snapshot SET type = type || %d",
            "UPDATE meta SET value = value + %d",
            "INSERT INTO meta VALUES ('x%d', 'y')",
            "DROP INDEX detail_content",
            "CREATE TRIGGER t%d AFTER INSERT ON entry BEGIN DELETE FROM detail; END");

    private final Path data;
    private final Random random;

    RowMutations(Path data, Random random) {
        this.data = data;
        this.random = random;
    }

    Mutation any() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            Mutation made;
            do {
                made = any(connection, statement);
            } while (made == null);
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return made;
        }
    }

    private @org.jspecify.annotations.Nullable Mutation any(Connection connection, Statement statement)
            throws SQLException {
        Row row = row(statement);
        switch (random.nextInt(7)) {
            case 0 -> {
                return text(connection, row);
            }
            case 1 -> {
                String column = NUMBERS.get(random.nextInt(NUMBERS.size()));
                long by = random.nextBoolean() ? 1 : 1_000_000 + random.nextInt(1_000);
                return run(statement, row, "UPDATE entry SET " + column + " = " + column + " + " + by + row.where());
            }
            case 2 -> {
                return run(statement, row, "DELETE FROM entry" + row.where());
            }
            case 3 -> {
                return swap(statement, row, row(statement));
            }
            case 4 -> {
                return run(
                        statement,
                        null,
                        "INSERT INTO entry SELECT NULL, contract, (SELECT max(position) + " + random.nextInt(2)
                                + " FROM entry WHERE contract = '" + row.contract()
                                + "'), event_id || 'x', type, revision,"
                                + " aggregate_type, aggregate_id, sequence + 100000, recorded_at, payload, metadata FROM entry"
                                + row.where());
            }
            default -> {
                String sql = String.format(BESIDE.get(random.nextInt(BESIDE.size())), 1 + random.nextInt(9));
                return run(
                        statement,
                        null,
                        sql.replace(
                                "rowid_of",
                                "(event_id, field) = (SELECT event_id, field FROM detail LIMIT 1 OFFSET "
                                        + random.nextInt(7) + ")"));
            }
        }
    }

    private record Row(long ordinal, String contract, long position) {
        String where() {
            return " WHERE ordinal = " + ordinal;
        }
    }

    private Row row(Statement statement) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet all = statement.executeQuery("SELECT ordinal, contract, position FROM entry")) {
            while (all.next()) {
                rows.add(new Row(all.getLong(1), all.getString(2), all.getLong(3)));
            }
        }
        return rows.get(random.nextInt(rows.size()));
    }

    /** One character becomes another. */
    private @Nullable Mutation text(Connection connection, Row row) throws SQLException {
        String column = TEXTS.get(random.nextInt(TEXTS.size()));
        String before;
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("SELECT " + column + " FROM entry" + row.where())) {
            value.next();
            before = value.getString(1);
        }
        int at = random.nextInt(before.length());
        char other = (char) ('0' + random.nextInt(75));
        String after = before.substring(0, at) + other + before.substring(at + 1);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE entry SET " + column + " = ?" + row.where())) {
            update.setString(1, after);
            update.executeUpdate();
        } catch (SQLException taken) {
            return null;
        }
        return hit(row, column + " of " + row + ": character " + at + " is now " + other);
    }

    private Mutation swap(Statement statement, Row one, Row other) throws SQLException {
        String column = List.of("payload", "recorded_at", "metadata", "ordinal").get(random.nextInt(4));
        if (column.equals("ordinal")) {
            statement.execute("UPDATE entry SET ordinal = -1" + one.where());
            statement.execute("UPDATE entry SET ordinal = " + one.ordinal() + other.where());
            statement.execute("UPDATE entry SET ordinal = " + other.ordinal() + " WHERE ordinal = -1");
        } else {
            statement.execute("UPDATE entry SET " + column + " = (SELECT " + column + " FROM entry AS o WHERE o.ordinal"
                    + " IN (" + one.ordinal() + ", " + other.ordinal() + ") AND o.ordinal <> entry.ordinal)"
                    + " WHERE ordinal IN (" + one.ordinal() + ", " + other.ordinal() + ") AND " + one.ordinal() + " <> "
                    + other.ordinal());
        }
        return Mutation.of("rows swapped", column + " of " + one + " and " + other, "ledger.db");
    }

    private @org.jspecify.annotations.Nullable Mutation run(
            Statement statement, @org.jspecify.annotations.Nullable Row row, String sql) throws SQLException {
        try {
            if (statement.executeUpdate(sql) == 0 && !sql.startsWith("DROP") && !sql.startsWith("CREATE")) {
                return null;
            }
        } catch (SQLException refusedByTheDatabase) {
            return null;
        }
        return row == null ? Mutation.of("rows beside or added", sql, "ledger.db") : hit(row, sql);
    }

    private static Mutation hit(Row row, String what) {
        return new Mutation("row changed or removed", what, Set.of("ledger.db"), row.contract(), row.position());
    }
}
