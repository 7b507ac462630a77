package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Tool;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process that records and seals at one of its file calls, or lets that call fail, by {@code strace -e inject}
 * (Tessera does so): in the long form at every call on every file, or at the kinds that {@code -Dcalls=write,fsync} names.
 * Each time the next start ends in a ledger that verifies.
 */
class FaultRunTest {
    private static final List<String> CALLS =
            List.of("write", "pwrite64", "fsync", "fdatasync", "rename", "openat", "mkdir", "ftruncate", "unlink");
    private static final Pattern CALL = Pattern.compile("^(?:(\\d+) +)?(\\w+)\\(.*");

    private static final Pattern PATH = Pattern.compile("[\"<](/[^\">]+)[\">]");

    /** The calls of one kind on one file. */
    private record Step(String call, String path) {}

    @TempDir
    Path directory;

    private final Map<Step, Integer> steps = new LinkedHashMap<>();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> unsound = new ArrayList<>();

    @BeforeEach
    void aRunUnharmed() throws Exception {
        Tool.strace();
        Path data = directory.resolve("data");
        Path trace = directory.resolve("trace");
        run(data, List.of("--seccomp-bpf", "-y", "-o", trace.toString(), "-e", "trace=" + String.join(",", CALLS)));
        Map<String, Integer> ofThreads = new HashMap<>();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            Matcher call = CALL.matcher(line);
            Optional<String> path = PATH.matcher(line)
                    .results()
                    .map(found -> found.group(1))
                    .filter(found -> found.startsWith(data + "/"))
                    .findFirst();
            if (call.matches() && path.isPresent()) {
                Step step = new Step(call.group(2), path.get());
                // strace counts the calls of each thread by themselves.
                int number = ofThreads.merge(call.group(1) + step, 1, Integer::sum);
                steps.merge(step, number, Math::max);
            }
        }
        assertThat(steps.keySet()).extracting(Step::call).contains("write", "fsync", "rename", "openat");
    }

    @Test
    void someFaultsEndInALedgerThatVerifies() throws Exception {
        for (String call : List.of("write", "fsync", "rename")) {
            Step step = steps.keySet().stream()
                    .filter(each -> each.call().equals(call) && each.path().contains("/log/"))
                    .findFirst()
                    .orElseThrow();
            harm(step, "signal=KILL", 1);
            harm(step, "error=EIO", steps.getOrDefault(step, 1));
            print(call);
        }
        assertThat(unsound).isEmpty();
        assertThat(counts.values()).as("every fault was met").allMatch(count -> count[0] == count[1]);
    }

    @Test
    @Tag("long")
    void everyFaultEndsInALedgerThatVerifies() throws Exception {
        List<String> wanted =
                List.of(System.getProperty("calls", String.join(",", CALLS)).split(",", -1));
        System.out.printf(
                "%,d calls on %,d files%n",
                steps.values().stream().mapToInt(each -> each).sum(), steps.size());
        for (String call : wanted) {
            for (Map.Entry<Step, Integer> step : steps.entrySet()) {
                for (int number = 1; step.getKey().call().equals(call) && number <= step.getValue(); number++) {
                    harm(step.getKey(), "signal=KILL", number);
                    harm(step.getKey(), call.contains("write") ? "error=ENOSPC" : "error=EIO", number);
                }
            }
            print(call);
        }
        assertThat(unsound).isEmpty();
        assertThat(counts)
                .as("nearly every fault was met")
                .allSatisfy((fault, count) -> assertThat(count[1]).isGreaterThan(count[0] * 9 / 10));
    }

    private void harm(Step step, String fault, int number) throws Exception {
        Path data = directory.resolve("data");
        Path trace = directory.resolve("trace");
        Files.deleteIfExists(trace);
        String call = step.call();
        List<String> options = new ArrayList<>(List.of(
                "-o",
                trace.toString(),
                "-e",
                "trace=" + call,
                "-e",
                "inject=" + call + ":" + fault + ":when=" + number,
                "-P",
                step.path()));
        if (fault.startsWith("error")) {
            // Faster; but strace 6.1 delivers no signal with it.
            options.add("--seccomp-bpf");
        }
        String said = run(data, options);
        boolean done = said.contains("done");
        String traced = Files.readString(trace, StandardCharsets.ISO_8859_1);
        int[] count = counts.computeIfAbsent(call + " " + fault, any -> new int[3]);
        count[0]++;
        count[1] += traced.contains("INJECTED") || traced.contains("killed by SIGKILL") ? 1 : 0;
        count[2] += done ? 0 : 1;
        SealingForAMoment.mend(data);
        Report report = new DirectoryVerification(
                        data,
                        new Demands(Trust.NONE, List.of(), false, Demands.USUAL_HEARTBEAT),
                        Instant.parse("2100-01-01T00:00:00Z"))
                .run((read, all) -> {});
        if (!report.isSound()) {
            unsound.add(step + " " + fault + " " + number + "\n" + said + "\n"
                    + String.join("\n", new ReportTable(Words.of(Locale.ENGLISH)).lines(report)));
        }
    }

    /** What a process says that is traced with these options, on a directory of its own. */
    private String run(Path data, List<String> options) throws IOException, InterruptedException {
        empty(data);
        Files.createDirectories(data);
        Path said = directory.resolve("said");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq"));
        command.addAll(options);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                SealingForAMoment.class.getName(),
                data.toString(),
                "k-1"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        return Files.readString(said, StandardCharsets.ISO_8859_1);
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void print(String call) {
        counts.forEach((what, count) -> {
            if (what.startsWith(call + " ")) {
                System.out.printf(
                        "%-24s %,6d runs, %,6d met it, %,6d ended by it; %,d in all do not verify%n",
                        what, count[0], count[1], count[2], unsound.size());
            }
        });
    }
}
