package io.daicho.service.store;

import io.daicho.api.fact.Fact;
import java.time.Clock;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A store put together as {@link StoreConfiguration} does, over a given database. */
final class OpenStore implements AutoCloseable {
    final Database database;
    final Commits commits = new Commits();
    final Writer writer;
    final FactStore facts;
    final FactEventStorageEngine engine;

    OpenStore(Database database, Clock clock, boolean demo) {
        this.database = database;
        database.prepare();
        this.writer = new Writer(database, clock, () -> demo, commits);
        this.facts = new FactStore(database, commits);
        this.engine = new FactEventStorageEngine(database, writer, new FactSerializer(), NoOpEventUpcaster.INSTANCE);
    }

    /** Appends one fact as a unit of its own. */
    void append(Fact fact, long sequence) {
        engine.appendEvents(Facts.event(fact, sequence));
    }

    @Override
    public void close() {
        writer.close();
        database.close();
    }
}
