package io.daicho.service.store;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.database.PostgresqlDatabase;
import io.daicho.service.store.database.SealingTurn;
import io.daicho.service.store.database.SqliteDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** A store into which tests of other packages record facts. */
public final class RecordedStore implements AutoCloseable {
    private final OpenStore store;
    private final SealingTurn turn;

    private RecordedStore(Database database, Clock clock) {
        this.store = new OpenStore(database, clock, false);
        this.turn = new SealingTurn(database);
    }

    /** In a file of a data directory; nothing is flushed, because the machine goes on running. */
    public static RecordedStore sqlite(Path data, Clock clock) {
        Database database = new SqliteDatabase(data.resolve("ledger.db")) {
            @Override
            public Connection openWriter() throws SQLException {
                Connection connection = super.openWriter();
                Dialect.execute(connection, "PRAGMA synchronous = OFF");
                return connection;
            }
        };
        return new RecordedStore(database, clock);
    }

    /** On a server. */
    public static RecordedStore postgresql(String url, Clock clock) {
        return new RecordedStore(new PostgresqlDatabase(url, Postgres.USER, null), clock);
    }

    /** Records that a copy was lost, as the fact of this number about it. */
    public void record(String contract, String copy, int number) {
        store.append(Facts.lost(contract, copy + "-" + number, copy), number);
    }

    /** Records several facts about a copy, as one unit. */
    public void record(String contract, String copy, int number, int count) {
        List<EventMessage<?>> unit = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            unit.add(Facts.event(Facts.lost(contract, copy + "-" + (number + i), copy), number + i));
        }
        store.engine.appendEvents(unit);
    }

    /** Records a fact, as the one of this number about its thing. */
    public void record(Fact fact, int number) {
        store.append(fact, number);
    }

    /** What is stored. */
    public FactStore facts() {
        return store.facts;
    }

    /** How many entries a contract has. */
    public long head(String contract) {
        return store.facts.head(new ContractId(contract));
    }

    /** The turn to seal it. */
    public SealingTurn turn() {
        return turn;
    }

    /** A connection past everything that guards the store. */
    public Connection connection() throws SQLException {
        return store.database.openWriter();
    }

    @Override
    public void close() {
        turn.close();
        store.close();
    }
}
