package io.daicho.service.store;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailText;
import io.daicho.service.store.database.SqliteDatabase;
import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.writing.FactUnit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Writes facts from many threads until it is killed, and says of each on its standard output that it was acknowledged,
 * after it was.
 */
final class CrashingWriter {
    static final int THREADS = 8;

    private CrashingWriter() {}

    public static void main(String[] arguments) {
        String life = arguments[1];
        DataDirectory directory = DataDirectory.open(Path.of(arguments[0]));
        OpenStore store = new OpenStore(new SqliteDatabase(directory.ledger()), Clock.systemUTC(), false);
        for (int i = 0; i < THREADS; i++) {
            String thread = life + "-" + i;
            String contract = "c-" + i % 3;
            new Thread(() -> write(store, contract, thread)).start();
        }
    }

    private static void write(OpenStore store, String contract, String thread) {
        Drafts drafts = new Drafts(new FactSerializer());
        for (int i = 0; ; i++) {
            DetailText remark = new DetailText("remark", "00112233445566778899aabbccddeeff", "life " + thread);
            Fact fact = Facts.lost(contract, thread + "-" + i, "k-" + thread, remark.detail(), List.of());
            String id = EventIds.of(fact);
            store.writer.write(new FactUnit(List.of(drafts.draft(Facts.event(fact, i), Map.of(id, List.of(remark))))));
            synchronized (System.out) {
                System.out.println(id);
            }
        }
    }
}
