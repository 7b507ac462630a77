package io.daicho.service.store;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.JournalLine;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.SqliteDatabase;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.writing.Commits;
import io.daicho.service.store.writing.Draft;
import io.daicho.service.store.writing.Erasing;
import io.daicho.service.store.writing.FactUnit;
import io.daicho.service.store.writing.Writer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A store put together as {@link StoreConfiguration} does, over a given database. */
final class OpenStore implements AutoCloseable {
    final Database database;
    final Commits commits = new Commits();
    final Writer writer;
    final FactStore facts;
    final FactEventStorageEngine engine;
    final Keyring keys;
    final Erasing erasing;

    /** With the keyring that belongs to a database of SQLite, or a fresh one beside any other. */
    OpenStore(Database database, Clock clock, boolean demo) {
        this(database, keyringOf(database), clock, demo);
    }

    OpenStore(Database database, Keyring keys, Clock clock, boolean demo) {
        this.database = database;
        this.keys = keys;
        this.erasing = new Erasing(keys, clock);
        database.prepare(keys);
        this.writer = new Writer(database, clock, () -> demo, commits, keys, erasing);
        this.facts = new FactStore(database, commits, keys, erasing);
        this.engine = new FactEventStorageEngine(database, writer, new FactSerializer(), NoOpEventUpcaster.INSTANCE);
    }

    private static Keyring keyringOf(Database database) {
        try {
            Path folder = database instanceof SqliteDatabase
                    ? Objects.requireNonNull(
                            Path.of(database.where().replace("The file ", "")).getParent())
                    : Files.createTempDirectory("daicho-keyring-");
            return Keyring.open(folder.resolve("keyring"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Appends facts with their details, as one unit. */
    void append(long sequence, JournalLine... lines) {
        Drafts drafts = new Drafts(new FactSerializer());
        List<Draft> unit = new ArrayList<>();
        for (JournalLine line : lines) {
            unit.add(drafts.draft(
                    Facts.event(line.fact(), sequence++), Map.of(EventIds.of(line.fact()), line.details())));
        }
        writer.write(new FactUnit(unit));
    }

    /** Appends one fact as a unit of its own. */
    void append(Fact fact, long sequence) {
        engine.appendEvents(Facts.event(fact, sequence));
    }

    @Override
    public void close() {
        writer.close();
        database.close();
        keys.close();
    }
}
