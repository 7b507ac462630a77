package io.daicho.service.access;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.question.Access;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who looked at a contract, as question 26 asks. */
final class Accesses {
    /** What stands in the place of a text that was erased. */
    private static final String ERASED = "-";

    private Accesses() {}

    /** Those until an instant; of more than so many the newest, and in their place one row that counts the earlier ones. */
    static List<Access> of(Connection connection, ContractId contract, Instant until, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
            SELECT at, payload,
                (SELECT text FROM readable WHERE readable.position = found.position AND field = 'from'),
                (SELECT text FROM readable WHERE readable.position = found.position AND field = 'call'),
                position
            FROM (SELECT * FROM note WHERE json_extract(payload, '$.contract') = ? AND type = ? AND at <= ?
                ORDER BY position DESC LIMIT ?) AS found
            ORDER BY position\
            """)) {
            ask(query, contract, until);
            query.setInt(4, most);
            List<Access> accesses = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (accesses.isEmpty()) {
                        leftOut(connection, contract, until, rows.getLong(5)).ifPresent(accesses::add);
                    }
                    accesses.add(access(
                            Instant.ofEpochMilli(rows.getLong(1)),
                            FactJson.mapper().readTree(rows.getString(2)),
                            rows.getString(3),
                            rows.getString(4)));
                }
            }
            return accesses;
        }
    }

    private static void ask(PreparedStatement query, ContractId contract, Instant until) throws SQLException {
        query.setString(1, contract.value());
        query.setString(2, Note.ACCESSED);
        query.setLong(3, until.toEpochMilli());
    }

    private static Optional<Access> leftOut(Connection connection, ContractId contract, Instant until, long first)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*), max(at) FROM note WHERE"
                + " json_extract(payload, '$.contract') = ? AND type = ? AND at <= ? AND position < ?")) {
            ask(query, contract, until);
            query.setLong(4, first);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                long count = row.getLong(1);
                return count == 0
                        ? Optional.empty()
                        : Optional.of(Access.leftOut(count, Instant.ofEpochMilli(row.getLong(2))));
            }
        }
    }

    private static Access access(Instant at, JsonNode note, @Nullable String from, @Nullable String call) {
        String channel = note.path(Note.CHANNEL).asString(ERASED);
        String who = note.has(Note.FROM) ? channel + " " + (from == null ? ERASED : from) : channel;
        return new Access(at, who, note.path(Note.WHAT).asString(ERASED), call == null ? ERASED : call);
    }
}
