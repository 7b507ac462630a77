package io.daicho.service.store;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.SqliteDatabase;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.writing.Commits;
import io.daicho.service.store.writing.Erasing;
import io.daicho.service.store.writing.FactUnit;
import io.daicho.service.store.writing.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Records a detail and its erasure, or the retirement of its contract, and dies when the fact is on disk and its key is about to be destroyed. */
final class DyingEraser {
    private DyingEraser() {}

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        Keyring keys = Keyring.open(directory.resolve("keyring"));
        Database database = new SqliteDatabase(directory.resolve("ledger.db"));
        database.prepare(keys);
        Writer writer = new Writer(
                database,
                Clock.systemUTC(),
                () -> false,
                new Commits(),
                keys,
                new Erasing(keys, new AskedClock(DyingEraser::death)));
        write(writer, 0, Said.lost("f-1", arguments[1]));
        System.out.println("recorded");
        boolean all = arguments.length > 2;
        write(writer, 0, all ? Said.retired("f-2") : Said.erased("f-2", "f-1"));
        System.out.println("not reached");
    }

    static void write(Writer writer, long sequence, io.daicho.api.journal.JournalLine line) {
        writer.write(new FactUnit(List.of(new Drafts(new FactSerializer())
                .draft(Facts.event(line.fact(), sequence), Map.of(EventIds.of(line.fact()), line.details())))));
    }

    /** Whoever asks for the time dies at once, as by SIGKILL. */
    private static Instant death() {
        Runtime.getRuntime().halt(137);
        return Instant.EPOCH;
    }
}
