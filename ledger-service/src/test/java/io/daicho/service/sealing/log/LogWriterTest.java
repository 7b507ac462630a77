package io.daicho.service.sealing.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.LogKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogWriterTest {
    private static final Instant MARCH = Instant.parse("2026-03-31T14:59:59Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    Path data;

    private Path folder;
    private TestLog test;

    @BeforeEach
    void open() {
        folder = data.resolve("log/c-1");
        test = new TestLog(folder, new FailingDisk(0));
    }

    @Test
    void growsInStepsOfAnySizeToTheSameLog() throws IOException, ProofFailed {
        for (long size : List.of(1L, 2L, 255L, 256L, 257L, 600L, 65_536L, 65_537L, 66_000L)) {
            test.growTo(size, MARCH);

            assertThat(test.size()).isEqualTo(size);
            if (size < 1000 || size > 65_537) {
                test.verify();
            }
        }
    }

    @Test
    void keepsPartialTilesUntilTheNextCheckpointAfterTheFullOne() throws IOException, ProofFailed {
        test.growTo(3, MARCH);
        test.growTo(5, MARCH);
        test.growTo(300, MARCH);

        assertThat(folder.resolve("tile/0/000.p/3")).exists();
        assertThat(folder.resolve("tile/entries/000.p/5")).exists();

        test.growTo(301, MARCH);

        assertThat(folder.resolve("tile/0/000.p")).doesNotExist();
        assertThat(folder.resolve("tile/entries/000.p")).doesNotExist();
        assertThat(folder.resolve("tile/0/001.p/44")).exists();
        assertThat(folder.resolve("tile/1/000.p/1")).exists();
        test.verify();
    }

    @Test
    void removesWhatAGrowthLeftThatNobodyPublished() throws IOException, ProofFailed {
        test.growTo(256, MARCH);
        for (String begun : List.of("tile/0/001.p/5", "tile/entries/001.p/5", "tile/1/000.p/2", "tile/0/002.p/9")) {
            Files.createDirectories(folder.resolve(begun).getParent());
            Files.write(folder.resolve(begun), new byte[0]);
        }
        Files.write(folder.resolve("tile/0/001"), new byte[7]);
        test.reopen(new FailingDisk(0));

        test.growTo(300, MARCH);

        assertThat(folder.resolve("tile/0/001.p/5")).doesNotExist();
        assertThat(folder.resolve("tile/entries/001.p/5")).doesNotExist();
        assertThat(folder.resolve("tile/1/000.p/2")).doesNotExist();
        assertThat(folder.resolve("tile/0/002.p/9")).doesNotExist();
        assertThat(folder.resolve("tile/1/000.p/1")).exists();
        test.growTo(600, MARCH);
        test.verify();
    }

    @Test
    void removesThemAlsoWhenItWasOpenedInBetween() throws IOException {
        test.growTo(3, MARCH);
        test.growTo(300, MARCH);
        test.reopen(new FailingDisk(0));

        test.growTo(301, MARCH);

        assertThat(folder.resolve("tile/0/000.p")).doesNotExist();
    }

    @Test
    void writesEachMonthInAFileOfItsOwn() throws IOException, ProofFailed {
        test.growTo(1, MARCH);
        test.growTo(2, APRIL);

        assertThat(test.log().files().list("history")).containsExactly("2026-03", "2026-04");
        test.verify();
    }

    @Test
    void neverPublishesWhatItsTilesDoNotLeadTo() throws IOException {
        test.growTo(3, MARCH);
        SignedCheckpoint three = test.log().checkpoint().orElseThrow();
        Path tile = folder.resolve("tile/0/000.p/3");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[0] ^= 1;
        Files.write(tile, bytes);

        assertThatThrownBy(() -> test.growTo(4, MARCH))
                .isInstanceOf(BrokenLog.class)
                .hasMessageContaining("calculated root");
        assertThat(test.log().checkpoint()).contains(three);
    }

    @Test
    void neverGoesOnFromEntriesThatAreNotThoseOfItsTiles() throws IOException {
        test.growTo(3, MARCH);
        Path bundle = folder.resolve("tile/entries/000.p/3");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[5] ^= 1;
        Files.write(bundle, bytes);

        assertThatThrownBy(() -> test.growTo(4, MARCH))
                .isInstanceOf(BrokenLog.class)
                .hasMessageEndingWith("its entries are not those of the tile of their hashes");
    }

    @Test
    void refusesToGoBackBehindWhatWasPublished() throws IOException {
        test.growTo(3, MARCH);
        byte[] old = Files.readAllBytes(folder.resolve("checkpoint"));
        test.growTo(5, MARCH);
        Files.write(folder.resolve("checkpoint"), old);
        test.reopen(new FailingDisk(0));

        assertThatThrownBy(() -> test.growTo(6, MARCH))
                .isInstanceOf(BrokenLog.class)
                .hasMessageContaining("it stands at 3, and its history at 5");
    }

    @Test
    void dropsARecordThatACrashCutOff() throws IOException, ProofFailed {
        test.growTo(1, MARCH);
        test.growTo(2, MARCH);
        byte[] history = Files.readAllBytes(folder.resolve("history/2026-03"));

        for (int length = 1; length < history.length; length += 7) {
            Files.write(folder.resolve("history/2026-03"), Arrays.copyOf(history, length));
            try (Stream<SignedCheckpoint> whole = test.log().history()) {
                assertThat(whole.count()).isLessThan(2);
            }
            test.reopen(new FailingDisk(0));
            test.writer().grow();

            try (Stream<SignedCheckpoint> whole = test.log().history()) {
                assertThat(whole.toList().get(records() - 1))
                        .isEqualTo(test.log().checkpoint().orElseThrow());
            }
        }
    }

    private int records() {
        try (Stream<SignedCheckpoint> whole = test.log().history()) {
            return (int) whole.count();
        }
    }

    @Test
    void findsARecordCutOffInAFormerMonth() throws IOException {
        test.growTo(1, MARCH);
        test.growTo(2, APRIL);
        Path march = folder.resolve("history/2026-03");
        byte[] history = Files.readAllBytes(march);
        Files.write(march, Arrays.copyOf(history, history.length - 1));

        try (Stream<SignedCheckpoint> records = test.log().history()) {
            assertThatThrownBy(records::count)
                    .isInstanceOf(BrokenLog.class)
                    .hasMessageContaining("its last record is cut off, and records of later months follow");
        }
    }

    @Test
    void putsAWitnessUnderTheCheckpointAndKeepsItThroughAHeartbeat() throws IOException, ProofFailed {
        LogKey witness = LogKey.make();
        test.growTo(3, MARCH);
        SignedCheckpoint three = test.log().checkpoint().orElseThrow();

        test.writer().cosign(three, List.of(three.cosignature(witness.cosigner("witness"), MARCH)));
        test.writer().cosign(three, List.of(three.cosignature(TestLog.KEY.cosigner(TestLog.ORIGIN), APRIL)));

        SignedCheckpoint newest = test.log().checkpoint().orElseThrow();
        assertThat(newest.note().signatures()).hasSize(3);
        assertThat(OwnTime.of(newest)).contains(APRIL);
        assertThat(records()).isEqualTo(3);
        test.verify();
    }

    @Test
    void keepsALateCosignatureInTheHistoryOnly() throws IOException {
        LogKey witness = LogKey.make();
        test.growTo(3, MARCH);
        SignedCheckpoint three = test.log().checkpoint().orElseThrow();
        test.growTo(4, APRIL);

        SignedCheckpoint cosigned =
                test.writer().cosign(three, List.of(three.cosignature(witness.cosigner("witness"), APRIL)));

        assertThat(test.size()).isEqualTo(4);
        try (Stream<SignedCheckpoint> history = test.log().history()) {
            assertThat(history.toList()).hasSize(3).endsWith(cosigned);
        }
        test.reopen(new FailingDisk(0));
        test.growTo(5, APRIL);
        assertThat(records()).isEqualTo(4);
    }

    @Test
    void neverKeepsOfAForkOnlyWhatIsKnownHereAnyway() throws IOException {
        test.growTo(3, MARCH);
        SignedCheckpoint own = test.log().checkpoint().orElseThrow();
        test.growTo(4, MARCH);
        SignedCheckpoint other = test.log().checkpoint().orElseThrow();
        FailingDisk disk;
        long call = 0;
        do {
            call++;
            disk = FailingDisk.endingAt(call);
            TestLog forked = new TestLog(data.resolve("log/c-" + call), disk);
            try {
                forked.writer().keepFork(own, other);
                assertThat(forked.log().fork()).containsExactly(own, other);
            } catch (IOException ended) {
                assertThat(forked.log().fork()).isIn(List.of(), List.of(other), List.of(own, other));
            }
        } while (disk.calls() >= call);
    }

    @Test
    void aCopyHasWhatEndedTheLog() throws IOException {
        test.growTo(3, MARCH);
        SignedCheckpoint three = test.log().checkpoint().orElseThrow();
        test.writer().add(new Comparison(MARCH, "OTHER_ENTRY", 3, "as a test says"));
        test.writer().keepFork(three, three);
        Map<String, byte[]> copied = new HashMap<>();

        new LogCopy(test.log(), three, List.of()).each((path, content) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.writeTo(out);
            assertThat(copied.put(path, out.toByteArray())).as(path).isNull();
        });

        assertThat(copied).containsKeys("checkpoint", "key", "history/2026-03");
        for (String path : List.of("comparisons", "fork/1-own", "fork/2-other")) {
            assertThat(copied.get(path)).as(path).isEqualTo(Files.readAllBytes(folder.resolve(path)));
        }
    }

    @Test
    void passesOverFilesThatAreNotOfALog() throws IOException, ProofFailed {
        test.growTo(3, MARCH);
        SignedCheckpoint three = test.log().checkpoint().orElseThrow();
        for (String stray : List.of("history/2026-03.bak", "stamps/.DS_Store", "fork/.DS_Store")) {
            Files.createDirectories(folder.resolve(stray).getParent());
            Files.writeString(folder.resolve(stray), "x\n");
        }
        test.reopen(new FailingDisk(0));
        test.growTo(4, MARCH);

        test.verify();
        assertThat(test.log().stamps()).isEmpty();
        assertThat(test.log().fork()).isEmpty();
        assertThat(folder.resolve("history/2026-03.bak")).hasContent("x");
        assertThat(records()).isEqualTo(2);
        new LogCopy(test.log(), three, test.log().stamps())
                .each((path, content) -> assertThat(path).doesNotContain(".bak").doesNotContain(".DS_Store"));
    }

    @Test
    void dropsWhatStandsHalfInTheSuccessions() throws IOException, ProofFailed {
        LogKey next = LogKey.make();
        test.growTo(3, MARCH);
        Files.write(
                folder.resolve("successions"),
                "daicho-key".getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE);

        Succession succession = Succession.sign(3, TestLog.KEY.signer(TestLog.ORIGIN), next.signer(TestLog.ORIGIN));
        test.reopen(new FailingDisk(0));
        test.writer().succeed(succession);
        test.writer().succeed(succession);

        assertThat(test.log().successions()).containsExactly(succession);
        assertThat(test.log().key()).contains(next.verifier(TestLog.ORIGIN));
        test.log().successions().get(0).verify();
    }
}
