package io.daicho.service.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private static final byte[] NAME = Seal.sha256("c-1/f-1\nremark".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("keyring");
    }

    @Test
    void isForItsOwnerOnly() throws Exception {
        Keyring.open(file).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void hasAKeyAgainWhenOpenedAgainAndStaysTheSameKeyring() throws Exception {
        byte[] key = Secret.key();
        String id;
        try (Keyring keys = Keyring.open(file)) {
            id = keys.id();
            assertThat(keys.add(NAME, key)).isZero();
            keys.store();
        }

        try (Keyring keys = Keyring.open(file)) {
            assertThat(keys.id()).isEqualTo(id);
            assertThat(keys.slot(0).state()).isEqualTo(Slot.State.KEY);
            assertThat(keys.slot(0).key()).isEqualTo(key);
            assertThat(keys.slot(0).isFor(NAME)).isTrue();
            assertThat(keys.slot(1).state()).isEqualTo(Slot.State.MISSING);
        }
    }

    @Test
    void whatWasNotStoredIsNotThere() {
        try (Keyring keys = Keyring.open(file)) {
            keys.add(NAME, Secret.key());
            assertThat(keys.slot(0).state()).isEqualTo(Slot.State.MISSING);
            keys.forget();
            assertThat(keys.slots()).isZero();
        }
    }

    @Test
    void destroysAKeyWhereItStands() throws Exception {
        byte[] key = Secret.key();
        try (Keyring keys = Keyring.open(file)) {
            keys.add(NAME, key);
            keys.add(NAME, Secret.key());
            keys.store();
            long size = Files.size(file);

            assertThat(keys.destroy(Map.of(0L, "f-2"), 5)).isEqualTo(1);

            assertThat(Files.size(file)).isEqualTo(size);
            assertThat(text()).doesNotContain(new String(key, StandardCharsets.ISO_8859_1));
            assertThat(keys.slot(0)).hasToString("DESTROYED by f-2");
            assertThat(keys.slot(0).isFor(NAME)).isTrue();
            assertThat(keys.slot(0).erasedAt()).isEqualTo(5);
            assertThat(keys.slot(1).state()).isEqualTo(Slot.State.KEY);
            assertThat(keys.destroy(Map.of(0L, "f-3"), 6)).isZero();
            assertThat(keys.slot(0).erasedBy()).isEqualTo("f-2");
        }
    }

    @Test
    void keepsTheLongestFactIdThereIs() throws Exception {
        String longest = "f".repeat(64);
        try (Keyring keys = Keyring.open(file)) {
            keys.add(NAME, Secret.key());
            keys.store();
            keys.destroy(Map.of(0L, longest), Long.MAX_VALUE);
            assertThat(keys.slot(0).erasedBy()).isEqualTo(longest);
        }
    }

    @Test
    void aSlotThatWasCutWhileWrittenIsWrittenAnew() throws Exception {
        try (Keyring keys = Keyring.open(file)) {
            keys.add(NAME, Secret.key());
            keys.store();
        }
        Files.write(file, new byte[77], StandardOpenOption.APPEND);

        try (Keyring keys = Keyring.open(file)) {
            assertThat(keys.slots()).isEqualTo(1);
            assertThat(keys.add(NAME, Secret.key())).isEqualTo(1);
            keys.store();
            assertThat(keys.slot(1).state()).isEqualTo(Slot.State.KEY);
        }
    }

    @Test
    void aSlotThatWasChangedIsSeen() throws Exception {
        try (Keyring keys = Keyring.open(file)) {
            keys.add(NAME, Secret.key());
            keys.store();
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = Slot.BYTES; i < 2 * Slot.BYTES; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x10;
            Files.write(file, changed);
            try (Keyring keys = Keyring.open(file)) {
                assertThat(keys.slot(0).state()).as("byte " + i).isEqualTo(Slot.State.DAMAGED);
            }
        }
    }

    @Test
    void refusesAFileThatIsNoKeyring() throws Exception {
        Files.writeString(file, "something else".repeat(20));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Keyring.open(file))
                .withMessageContaining("no keyring")
                .withMessageContaining(file.toString());
    }

    private String text() throws Exception {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
