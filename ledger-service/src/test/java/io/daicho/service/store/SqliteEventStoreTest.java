package io.daicho.service.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStoreTest extends EventStoreTest {
    @TempDir
    Path directory;

    @Override
    Database database() {
        return new SqliteDatabase(directory.resolve("ledger.db"));
    }
}
