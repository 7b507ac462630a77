package io.daicho.service.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.MovableClock;
import io.daicho.service.store.RecordedStore;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCopyTest {
    @TempDir
    Path directory;

    @Test
    void aLogThatWasBegunAfterTheLogsWereCopiedIsNotMissingInACopy() {
        Path copied = directory.resolve("copy.db");
        try (RecordedStore store = RecordedStore.sqlite(directory, new MovableClock())) {
            store.turn().begun("c-1", "2026-04-01T00:00:00.000Z");
            Set<String> begun = new SqliteCopy(directory.resolve("ledger.db")).logs();
            store.turn().begun("c-2", "2026-04-01T00:00:01.000Z");
            SqliteCopy copy = new SqliteCopy(copied);
            copy.make(directory.resolve("ledger.db"));
            assertThat(copy.logs()).containsExactlyInAnyOrder("c-1", "c-2");

            copy.forgetLogsBut(begun);

            assertThat(copy.logs()).containsExactly("c-1");
            assertThat(new SqliteCopy(directory.resolve("ledger.db")).logs()).contains("c-2");
        }
    }
}
