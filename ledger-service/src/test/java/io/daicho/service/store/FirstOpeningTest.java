package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.daicho.service.store.database.SqliteDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new file is made by its writer: a reader that came first would lock it out of write-ahead mode (SQLITE_BUSY). */
class FirstOpeningTest {
    @TempDir
    Path data;

    @Test
    void nobodyOpensANewFileBeforeItsWriter() {
        Path file = data.resolve("ledger.db");
        SqliteDatabase database = new SqliteDatabase(file);
        try {
            await().during(Duration.ofMillis(300))
                    .untilAsserted(() -> assertThat(file).doesNotExist());
        } finally {
            database.close();
        }
    }
}
