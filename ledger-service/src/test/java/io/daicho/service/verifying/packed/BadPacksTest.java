package io.daicho.service.verifying.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.service.verifying.Demands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ZIPs that are no packs, or must not be unpacked: one file a fault, each with its sentence. */
class BadPacksTest {
    private static final Path FIXTURES =
            Path.of("src", "test", "resources", "io", "daicho", "service", "verifying", "packs");

    @TempDir
    Path directory;

    static List<String> faults() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachIsRefusedWithItsSentence(String fault) throws IOException {
        Path file = FIXTURES.resolve(fault + ".zip");
        Path wanted = FIXTURES.resolve(fault + ".txt");
        assertThatThrownBy(() -> new PackVerification(file, Demands.NONE).run((done, all) -> {}))
                .isInstanceOfSatisfying(UnusablePack.class, refusal -> {
                    String said = String.valueOf(refusal.getMessage()).replace(file.toString(), fault + ".zip") + "\n";
                    try {
                        if (Boolean.getBoolean("update")) {
                            Files.writeString(wanted, said);
                        }
                        assertThat(said).isEqualTo(Files.readString(wanted));
                    } catch (IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                });
    }

    @Test
    void changedBytesOfAZipAreRefusedOrReportedAndNothingElse() throws IOException {
        byte[] good = Files.readAllBytes(FIXTURES.resolve("no-log-in-it.pack"));
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = good.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(directory.resolve("changed.zip"), bytes);
            try {
                new PackVerification(file, Demands.NONE).run((done, all) -> {});
            } catch (UnusablePack refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        }
    }
}
