package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a data directory is found and named; what has no effect on content is counted apart. */
class MutationTest {
    private static final long SEED = Long.getLong("seed", 4);

    @TempDir
    static Path directory;

    private static Path template;
    private static Path data;
    private static Demands demands;
    private static List<String> logFiles;
    private static List<String> beside;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    @BeforeAll
    static void aLedger() throws Exception {
        SmallLedger ledger = SmallLedger.in(directory);
        template = ledger.data();
        data = directory.resolve("mutated");
        Files.createDirectories(data);
        logFiles = FileMutations.below(template, "log");
        beside = new ArrayList<>(FileMutations.below(template, "evidence"));
        beside.addAll(List.of("keyring", "keyring", "keyring", "keyring-id"));
        List<KeptFile> kept = new ArrayList<>();
        for (String contract : List.of(SmallLedger.EXAMPLE, SmallLedger.OTHER)) {
            Path checkpoint = template.resolve("log").resolve(contract).resolve("checkpoint");
            kept.add(new KeptFile("kept", SignedCheckpoint.read(Files.readAllBytes(checkpoint))));
        }
        demands = new Demands(
                new Trust(List.of(), List.of(ledger.witness().key())), kept, false, Demands.USUAL_HEARTBEAT);
        for (String file : FileMutations.below(template, "")) {
            restore(file);
        }
        assertThat(SmallLedger.verify(data, concluding()).isSound()).isTrue();
    }

    @Test
    void findsAHundredRandomChanges() throws Exception {
        mutate(Integer.getInteger("mutations", 100));
    }

    @Test
    @Tag("long")
    void findsTenThousandRandomChanges() throws Exception {
        mutate(10_000);
    }

    private void mutate(int times) throws Exception {
        Random seeds = new Random(SEED);
        for (int i = 0; i < times; i++) {
            long seed = seeds.nextLong();
            Mutation made = mutate(new Random(seed));
            try {
                judge(made, seed);
            } catch (RuntimeException thrown) {
                missed.add(seed + " " + made + " and it threw " + thrown);
            }
            for (String file : made.files()) {
                restore(file);
            }
        }
        print(times);
        assertThat(missed).isEmpty();
    }

    private static Mutation mutate(Random random) throws Exception {
        FileMutations files = new FileMutations(data, random);
        int kind = random.nextInt(100);
        if (kind < 35) {
            return files.bitOf("bit of ledger.db", "ledger.db");
        }
        if (kind < 38) {
            return files.bitOf("bit of access.db", "access.db");
        }
        if (kind < 41) {
            return new NoteMutations(data, random).any();
        }
        if (kind < 65) {
            return new RowMutations(data, random).any();
        }
        if (kind < 85) {
            return files.anything("file of a log", logFiles);
        }
        if (kind < 95) {
            return files.anything("keyring or evidence", beside);
        }
        return new TailMutations(data, random).cut(random.nextBoolean() ? SmallLedger.EXAMPLE : SmallLedger.OTHER);
    }

    /** Found, or without effect on what the directory says. */
    private void judge(Mutation made, long seed) throws IOException {
        Report report = SmallLedger.verify(data, demands);
        if (report.isSound()) {
            report = SmallLedger.verify(data, concluding());
        }
        int[] count = counts.computeIfAbsent(made.kind(), any -> new int[3]);
        count[0]++;
        if (!report.isSound()) {
            count[1]++;
            checkNamed(made, report, seed);
        } else if (isSaidToBeMissing(made, report)) {
            count[1]++;
        } else if (made.files().stream().allMatch(MutationTest::saysTheSame)) {
            count[2]++;
        } else {
            missed.add(seed + " " + made);
        }
    }

    /** The key of the logs may lie elsewhere: that it is missing is said, and is no fault. */
    private static boolean isSaidToBeMissing(Mutation made, Report report) {
        return report.general().remarks().stream()
                .anyMatch(remark -> !Collections.disjoint(remark.particulars(), made.files()));
    }

    private void checkNamed(Mutation made, Report report, long seed) {
        String contract = made.contract();
        if (contract == null) {
            return;
        }
        Optional<Fault> first = report.contract(contract).firstBadEntry();
        boolean isNamed = first.isPresent()
                && made.position() != null
                && made.position()
                        >= Optional.ofNullable(first.get().position()).orElse(Long.MAX_VALUE);
        if (!isNamed) {
            missed.add(seed + " not named: " + made + " but " + first);
        }
    }

    private static boolean saysTheSame(String file) {
        return isStoodInFor(file) || Content.of(data, file).equals(Content.of(template, file));
    }

    /** An older partial tile or bundle that was removed, for which a fuller one is there. */
    private static boolean isStoodInFor(String file) {
        if (!file.contains(".p/") || Files.exists(data.resolve(file))) {
            return false;
        }
        int width = Integer.parseInt(file.substring(file.lastIndexOf('/') + 1));
        Path folder = template.resolve(file).getParent();
        try (Stream<Path> widths = Files.list(folder)) {
            return widths.anyMatch(other -> Integer.parseInt(other.getFileName().toString()) > width);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Demands concluding() {
        return new Demands(demands.trust(), demands.kept(), true, demands.heartbeat());
    }

    private static void restore(String file) throws IOException {
        Path to = data.resolve(file);
        Files.createDirectories(to.getParent());
        for (String more : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(data.resolve(file + more));
        }
        Files.copy(template.resolve(file), to);
    }

    private void print(int times) {
        System.out.printf("%,d changes, seed %d%n", times, SEED);
        System.out.printf("%-28s %8s %8s %16s%n", "kind", "made", "found", "without effect");
        counts.forEach(
                (kind, count) -> System.out.printf("%-28s %,8d %,8d %,16d%n", kind, count[0], count[1], count[2]));
    }
}
