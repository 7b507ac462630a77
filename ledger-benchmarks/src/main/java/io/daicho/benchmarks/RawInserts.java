package io.daicho.benchmarks;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** The least that a database can do: rows made beforehand, into our own tables, hundreds a transaction, on one connection. */
final class RawInserts implements AutoCloseable {
    static final int MANY = 400;

    private record Row(String type, String aggregateType, String payload) {}

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<Row> rows;
    private long position;

    RawInserts(Site site, List<DomainEventMessage<Fact>> facts) throws SQLException {
        this.rows = facts.stream().map(RawInserts::row).toList();
        this.connection = site.raw();
        try (Statement statement = connection.createStatement()) {
            for (String sql : schema(site).split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement("""
                INSERT INTO entry (contract, position, event_id, type, revision, aggregate_type, aggregate_id, sequence,
                    recorded_at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    /** Inserts so many rows, and commits. */
    int transaction(int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            Row row = rows.get((int) (position % rows.size()));
            insert.setString(1, "contract");
            insert.setLong(2, position);
            insert.setString(3, "contract/f-" + position / 1000 + "-" + position / 10 % 100 + "-" + position % 10);
            insert.setString(4, row.type());
            insert.setString(5, "1");
            insert.setString(6, row.aggregateType());
            insert.setString(7, "contract/copy/k-" + position / 1000 + "-" + position / 10 % 100);
            insert.setLong(8, position % 10);
            insert.setLong(9, 1_764_000_000_000L);
            insert.setString(10, row.payload());
            insert.setString(11, "{}");
            insert.addBatch();
            position++;
        }
        insert.executeBatch();
        connection.commit();
        return many;
    }

    private static Row row(DomainEventMessage<Fact> event) {
        Fact fact = event.getPayload();
        return new Row(FactCatalogue.name(fact.getClass()), event.getType(), FactJson.canonical(fact));
    }

    private static String schema(Site site) {
        String name = "io/daicho/service/store/database/" + site.schema() + "/V001.sql";
        try (InputStream script = RawInserts.class.getClassLoader().getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("no schema " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
