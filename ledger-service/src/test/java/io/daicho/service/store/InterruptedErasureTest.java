package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.FactId;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.SqliteDatabase;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Slot;
import io.daicho.service.store.writing.Commits;
import io.daicho.service.store.writing.Erasing;
import io.daicho.service.store.writing.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process between the fact that erases and the destruction of the key. */
class InterruptedErasureTest {
    private static final String SECRET = "nobody may read this again";

    @TempDir
    Path directory;

    @Test
    void theNextStartDestroysTheKeyThatADeadProcessLeft() throws Exception {
        isFinished(Children.start(DyingEraser.class, said(), directory.toString(), SECRET));
    }

    @Test
    void theNextStartFinishesTheRetirementOfAContractThatADeadProcessLeft() throws Exception {
        isFinished(Children.start(DyingEraser.class, said(), directory.toString(), SECRET, "retire"));
    }

    @Test
    void aKeyThatCouldNotBeDestroyedIsDestroyedAsSoonAsItCanBe() throws Exception {
        AtomicBoolean failing = new AtomicBoolean(true);
        try (Keyring keys = Keyring.open(directory.resolve("keyring"));
                Database database = new SqliteDatabase(directory.resolve("ledger.db"))) {
            database.prepare(keys);
            Erasing erasing = new Erasing(keys, failingWhile(failing));
            try (Writer writer = new Writer(database, Clock.systemUTC(), () -> false, new Commits(), keys, erasing)) {
                DyingEraser.write(writer, 0, Said.lost("f-1", SECRET));
                DyingEraser.write(writer, 0, Said.erased("f-2", "f-1"));
                assertThat(keys.slot(0).state()).isEqualTo(Slot.State.KEY);
                assertThat(erasing.isLeft()).isTrue();

                failing.set(false);
                Instant end = Instant.now().plusSeconds(20);
                while (erasing.isLeft() && Instant.now().isBefore(end)) {
                    Thread.sleep(10);
                }
                assertThat(keys.slot(0)).hasToString("DESTROYED by f-2");
            }
        }
    }

    /** A clock of which a destroyed key cannot learn when it was. */
    private static Clock failingWhile(AtomicBoolean failing) {
        return new AskedClock(() -> {
            if (failing.get()) {
                throw new IllegalStateException("the test");
            }
            return Instant.EPOCH;
        });
    }

    private Path said() {
        return directory.resolve("said");
    }

    private void isFinished(Process process) throws Exception {
        assertThat(process.waitFor()).isEqualTo(137);
        assertThat(Files.readString(said())).isEqualTo("recorded\n");
        byte[] key;
        try (Keyring keys = Keyring.read(directory.resolve("keyring"))) {
            assertThat(keys.slot(0).state()).isEqualTo(Slot.State.KEY);
            key = keys.slot(0).key();
        }

        try (OpenStore store =
                new OpenStore(new SqliteDatabase(directory.resolve("ledger.db")), new MovableClock(), false)) {
            assertThat(store.facts.find(Facts.CONTRACT, new FactId("f-2")))
                    .as("what erases is on record")
                    .isPresent();
            assertThat(store.erasing.finish(store.database)).isEqualTo(1);
            assertThat(store.keys.slot(0)).hasToString("DESTROYED by f-2");
        }
        assertThat(Files.readAllBytes(directory.resolve("keyring")))
                .asString(StandardCharsets.ISO_8859_1)
                .doesNotContain(new String(key, StandardCharsets.ISO_8859_1));
    }
}
