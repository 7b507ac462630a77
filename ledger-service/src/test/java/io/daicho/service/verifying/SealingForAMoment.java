package io.daicho.service.verifying;

import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.store.RecordedStore;
import io.daicho.service.store.keyring.Keyring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Records and seals some hundred facts, past a full tile, and ends; or fails on the way. */
final class SealingForAMoment {
    static final String CONTRACT = "c-1";
    private static final int[] UNITS = {1, 90, 160, 10, 256};

    private SealingForAMoment() {}

    public static void main(String[] arguments) {
        try {
            record(Path.of(arguments[0]), arguments[1]);
            System.out.println("done");
            System.out.flush();
            Runtime.getRuntime().halt(0);
        } catch (RuntimeException | Error failed) {
            System.out.println("failed: " + failed);
            System.out.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void record(Path data, String copy) {
        try (RecordedStore store = RecordedStore.sqlite(data, Clock.systemUTC());
                Sealer sealer = sealer(data, store)) {
            int number = 0;
            for (int count : UNITS) {
                store.record(CONTRACT, copy, number, count);
                number += count;
                sealer.catchUp();
            }
        }
    }

    /** Seals what is stored, without anybody in the way. */
    static void mend(Path data) {
        try (RecordedStore store = RecordedStore.sqlite(data, Clock.systemUTC());
                Sealer sealer = sealer(data, store)) {
            sealer.catchUp();
        }
        mark(data);
    }

    /** The store of tests keeps its keyring without the mark that a data directory has of it. */
    private static void mark(Path data) {
        if (Files.exists(data.resolve("keyring"))) {
            try (Keyring keys = Keyring.read(data.resolve("keyring"))) {
                Files.writeString(data.resolve("keyring-id"), keys.id() + "\n");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static Sealer sealer(Path data, RecordedStore store) {
        return new Sealer(
                store.facts(),
                LogDirectory.of(data),
                new RealDisk(),
                store.turn(),
                () -> new Signing.Given(null, null, null),
                Clock.systemUTC(),
                Duration.ofHours(1));
    }
}
