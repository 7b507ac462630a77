package io.daicho.service.store.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.daicho.service.store.Children;
import io.daicho.service.store.keyring.Keyring;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path parent;

    private Path path() {
        return parent.resolve("ledger");
    }

    @Test
    void isMadeForItsOwnerOnly() throws Exception {
        try (DataDirectory directory = DataDirectory.open(path())) {
            assertThat(directory.path()).isEqualTo(path());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isTakenByOneAtATimeAndSaysWhomToAsk() {
        try (DataDirectory directory = DataDirectory.open(path())) {
            assertThatExceptionOfType(DirectoryInUseException.class)
                    .isThrownBy(() -> DataDirectory.open(path()))
                    .withMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .withMessageContaining("--url URL")
                    .satisfies(inUse -> assertThat(inUse.url()).isEmpty());
            directory.announce(URI.create("http://127.0.0.1:8080"));
            assertThatExceptionOfType(DirectoryInUseException.class)
                    .isThrownBy(() -> DataDirectory.open(path()))
                    .withMessageContaining("--url http://127.0.0.1:8080")
                    .satisfies(inUse -> assertThat(inUse.url()).hasValue(URI.create("http://127.0.0.1:8080")));
        }
        DataDirectory.open(path()).close();
    }

    @Test
    void isHeldByAnotherProcessUntilThatDies() throws Exception {
        Path said = parent.resolve("said");
        Process holder = Children.start(Holding.class, said, path().toString());
        try {
            while (Files.size(said) == 0 && holder.isAlive()) {
                Thread.sleep(1);
            }
            assertThatExceptionOfType(DirectoryInUseException.class)
                    .isThrownBy(() -> DataDirectory.open(path()))
                    .withMessageContaining("the process " + holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        DataDirectory.open(path()).close();
    }

    @Test
    void refusesWhatANewerVersionWrote() throws Exception {
        DataDirectory.open(path()).close();
        Files.writeString(path().resolve("format"), "2\n");

        assertThatExceptionOfType(NewerDataException.class)
                .isThrownBy(() -> DataDirectory.open(path()))
                .withMessageContaining("format 2");
        Files.writeString(path().resolve("format"), "two");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DataDirectory.open(path()))
                .withMessageContaining("two");
    }

    @Test
    void becomesAnExampleOnlyBeforeItHoldsALedger() throws Exception {
        try (DataDirectory directory = DataDirectory.open(path())) {
            assertThat(directory.isDemo()).isFalse();
            directory.markDemo();
            assertThat(directory.isDemo()).isTrue();
            Files.createFile(directory.ledger());
            directory.markDemo();
        }
        try (DataDirectory again = DataDirectory.open(path())) {
            assertThat(again.isDemo()).isTrue();
            Files.delete(path().resolve("demo"));
        }
        try (DataDirectory real = DataDirectory.open(path())) {
            assertThatIllegalStateException().isThrownBy(real::markDemo).withMessageContaining("holds a ledger");
        }
    }

    /** Takes a directory and keeps it. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws Exception {
            try (DataDirectory directory = DataDirectory.open(Path.of(arguments[0]))) {
                System.out.println("holding");
                directory.announce(URI.create("http://127.0.0.1:1"));
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void marksThatAnEarlierVersionLeftEmptyWhenItWasKilledCountAsNone() throws Exception {
        Path data = path();
        try (DataDirectory taken = DataDirectory.open(data)) {
            taken.openKeyring().close();
        }
        Files.writeString(data.resolve("format"), "");
        Files.writeString(data.resolve("keyring-id"), "");

        try (DataDirectory taken = DataDirectory.open(data);
                Keyring keys = taken.openKeyring()) {
            assertThat(data.resolve("format")).hasContent(DataDirectory.FORMAT + "\n");
            assertThat(data.resolve("keyring-id")).hasContent(keys.id() + "\n");
        }
    }
}
