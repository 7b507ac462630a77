package io.daicho.service.verifying;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/** Changes the notes of the machine by SQL, as whoever has the database could. One more behind the last is none: it waits to be sealed. */
final class NoteMutations {
    private static final String ONE = " WHERE position = (SELECT position FROM note LIMIT 1 OFFSET %d)";
    private static final List<String> CHANGES = List.of(
            "UPDATE note SET at = at + 1" + ONE,
            "UPDATE note SET at = at - 86400000" + ONE,
            "UPDATE note SET type = type || 'x'" + ONE,
            "UPDATE note SET payload = replace(payload, ':', ' :')" + ONE,
            "UPDATE note SET payload = json_set(payload, '$.more', 1)" + ONE,
            "UPDATE note SET position = position + 1000" + ONE,
            "DELETE FROM note" + ONE,
            "INSERT INTO note SELECT -1, at, type, payload FROM note" + ONE,
            "UPDATE readable SET text = text || 'x' WHERE %d >= 0",
            "UPDATE readable SET salt = substr(salt, 2) || '0' WHERE %d >= 0",
            "UPDATE readable SET field = field || 'x' WHERE %d >= 0",
            "INSERT INTO readable SELECT position + 1, field, salt, text FROM readable WHERE %d >= 0",
            "CREATE TRIGGER t AFTER INSERT ON note WHEN %d >= 0 BEGIN DELETE FROM readable; END");

    private final Path data;
    private final Random random;

    NoteMutations(Path data, Random random) {
        this.data = data;
        this.random = random;
    }

    Mutation any() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("access.db"));
                Statement statement = connection.createStatement()) {
            String sql = CHANGES.get(random.nextInt(CHANGES.size())).formatted(random.nextInt(5));
            statement.execute(sql);
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return Mutation.of("note of the machine", sql, "access.db");
        }
    }
}
