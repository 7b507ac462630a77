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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 * (Tessera does so); call after call, in the long form all of them or those that {@code -Dcalls=write,fsync} names. Each
 * time the next start ends in a ledger that verifies.
 */
class FaultRunTest {
    private static final List<String> CALLS =
            List.of("write", "pwrite64", "fsync", "fdatasync", "rename", "openat", "mkdir", "ftruncate", "unlink");
    private static final Pattern CALL = Pattern.compile("^(?:\\d+ +)?(\\w+)\\(.*");
    private static final Pattern PATH = Pattern.compile("[\"<](/[^\">]+)[\">]");

    @TempDir
    Path directory;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final Map<String, Integer> calls = new TreeMap<>();

    @BeforeEach
    void aRunUnharmed() throws Exception {
        Tool.strace();
        Path data = directory.resolve("data");
        Path trace = directory.resolve("trace");
        run(data, List.of("-y", "-o", trace.toString(), "-e", "trace=" + String.join(",", CALLS)));
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            Matcher call = CALL.matcher(line);
            if (line.contains(data + "/") && call.matches()) {
                calls.merge(call.group(1), 1, Integer::sum);
                PATH.matcher(line).results().map(found -> found.group(1)).forEach(path -> {
                    if (path.startsWith(data + "/")) {
                        paths.add(path);
                    }
                });
            }
        }
        assertThat(calls.keySet()).contains("write", "fsync", "rename", "openat");
    }

    @Test
    void someFaultsEndInALedgerThatVerifies() throws Exception {
        for (String call : List.of("write", "fsync", "rename")) {
            int all = calls.getOrDefault(call, 0);
            harm(call, "signal=KILL", 1 + all / 2);
            harm(call, "error=EIO", 1 + all / 3);
            print(call);
        }
    }

    @Test
    @Tag("long")
    void everyFaultEndsInALedgerThatVerifies() throws Exception {
        System.out.println("calls of a run unharmed: " + calls);
        List<String> wanted =
                List.of(System.getProperty("calls", String.join(",", CALLS)).split(","));
        List<String> fewestFirst = calls.entrySet().stream()
                .filter(call -> wanted.contains(call.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        for (String call : fewestFirst) {
            for (int number = 1; number <= calls.getOrDefault(call, 0); number++) {
                harm(call, "signal=KILL", number);
                harm(call, call.equals("write") ? "error=ENOSPC" : "error=EIO", number);
            }
            print(call);
        }
    }

    private void harm(String call, String fault, int number) throws Exception {
        Path data = directory.resolve("data");
        List<String> options = new ArrayList<>(List.of("-o", "/dev/null", "-e", "trace=" + call));
        options.addAll(List.of("-e", "inject=" + call + ":" + fault + ":when=" + number));
        paths.forEach(path -> options.addAll(List.of("-P", path)));
        String said = run(data, options);
        int[] count = counts.computeIfAbsent(call + " " + fault, any -> new int[3]);
        count[0]++;
        count[said.contains("done") ? 1 : 2]++;
        SealingForAMoment.mend(data);
        Report report = new DirectoryVerification(
                        data,
                        new Demands(Trust.NONE, List.of(), false, Demands.USUAL_HEARTBEAT),
                        Instant.parse("2100-01-01T00:00:00Z"))
                .run((done, all) -> {});
        assertThat(report.isSound())
                .as(call + " " + fault + " " + number + "\n" + said + "\n"
                        + String.join("\n", new ReportTable(Words.of(Locale.ENGLISH)).lines(report)))
                .isTrue();
    }

    /** What a process says that is traced with these options, on a directory of its own. */
    private String run(Path data, List<String> options) throws IOException, InterruptedException {
        empty(data);
        Files.createDirectories(data);
        Path said = directory.resolve("said");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq"));
        command.addAll(options);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
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
                        "%-24s %,6d runs, %,6d unharmed, %,6d ended by it; all verify%n",
                        what, count[0], count[1], count[2]);
            }
        });
    }
}
