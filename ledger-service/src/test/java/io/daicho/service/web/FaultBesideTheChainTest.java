package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import io.daicho.service.testing.Tool;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.ReportTable;
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
import tools.jackson.databind.JsonNode;

/**
 * Lets the disk be full or fail, or the process be killed, at a call on the keyring or on an evidence file, by {@code strace
 * -e inject}: in the long form at all of them, or at those that {@code -Dcalls=write,rename} names. Whoever was refused reads why; nothing is stored by half; the next start works, and all that is there verifies.
 */
class FaultBesideTheChainTest {
    private static final List<String> CALLS =
            List.of("write", "fsync", "fdatasync", "rename", "openat", "ftruncate", "unlink");
    private static final Pattern CALL = Pattern.compile("^((?:\\d+ +)?(\\w+))\\(.*");

    @TempDir
    Path directory;

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, Integer> calls = new TreeMap<>();
    private final Set<Path> paths = new LinkedHashSet<>();
    private Path data;

    @BeforeEach
    void aRunUnharmed() throws Exception {
        Tool.strace();
        data = directory.resolve("data");
        try (Served served = new Served(directory.resolve("before"))) {
            served.post("/api/v1/facts", JSON, Lines.registered());
            served.post("/api/v1/facts", JSON, Lines.received("f-k", "k-1", "2026-01-05"));
            assertThat(FilingForAMoment.record(served, "f-0").statusCode()).isEqualTo(201);
            assertThat(FilingForAMoment.file(served, "e-0").statusCode()).isEqualTo(201);
        }
        Path evidence = data.resolve("evidence");
        try (Stream<Path> there = Files.list(directory.resolve("before/evidence"))) {
            there.forEach(file -> paths.add(evidence.resolve(file.getFileName())));
        }
        paths.addAll(List.of(
                data.resolve("keyring"),
                data.resolve("keyring-id"),
                evidence,
                evidence.resolve(FilingForAMoment.NAME),
                evidence.resolve("incoming").resolve(FilingForAMoment.NAME)));
        Path trace = directory.resolve("trace");
        String said = run(List.of("-o", trace.toString(), "-e", "trace=" + String.join(",", CALLS)));
        assertThat(said).contains("record 201", "file 201", "erase 201", "done");
        Map<String, Integer> ofThreads = new HashMap<>();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                // strace counts the calls of each thread by themselves
                calls.merge(call.group(2), ofThreads.merge(call.group(1), 1, Integer::sum), Math::max);
            }
        }
        assertThat(calls.keySet()).contains("write", "fsync", "rename", "openat", "unlink");
    }

    @Test
    void aFullDiskIsNamedAndLeavesNothingByHalf() throws Exception {
        harm("write", "error=ENOSPC", 1);
    }

    @Test
    @Tag("long")
    void everyFaultLeavesNothingByHalf() throws Exception {
        System.out.println("calls of a run unharmed: " + calls);
        for (String call :
                System.getProperty("calls", String.join(",", calls.keySet())).split(",", -1)) {
            for (String fault : List.of("error=ENOSPC", "error=EIO", "signal=KILL")) {
                for (int number = 1; number <= calls.getOrDefault(call, 0); number++) {
                    harm(call, fault, number);
                }
            }
        }
        counts.forEach((what, count) -> System.out.printf(
                "%-24s %,4d runs, %,4d unharmed, %,4d refused, %,4d ended by it; all verify%n",
                what, count[0], count[1], count[2], count[3]));
    }

    private void harm(String call, String fault, int number) throws Exception {
        String said = run(List.of(
                "-o", "/dev/null", "-e", "trace=" + call, "-e", "inject=" + call + ":" + fault + ":when=" + number));
        String what = call + " " + fault + " " + number + "\n" + said;
        List<String> deeds =
                said.lines().filter(line -> line.matches("\\w+ \\d{3} .*")).toList();
        List<String> refused =
                deeds.stream().filter(line -> !line.matches("\\w+ 201 .*")).toList();
        int[] count = counts.computeIfAbsent(call + " " + fault, any -> new int[4]);
        count[0]++;
        count[!said.contains("done") ? 3 : refused.isEmpty() ? 1 : 2]++;
        refused.forEach(line -> isOneSentence(what, fault, line));
        if (said.contains("failed: ") && fault.contains("ENOSPC")) {
            assertThat(said).as(what).contains("full");
        }
        isWhole(what, deeds);
    }

    /** A problem that says which disk, why, and what to do. */
    private void isOneSentence(String what, String fault, String line) {
        JsonNode problem = io.daicho.api.journal.FactJson.mapper().readTree(line.split(" ", 3)[2]);
        assertThat(problem.path("detail").asString(""))
                .as(what)
                .contains(data.toString())
                .contains("Nothing was stored")
                .doesNotContain("Exception");
        assertThat(problem.path("code").asString("")).as(what).isIn(codes(what, fault));
    }

    /** Of some flushes that fail the JDK says no reason. */
    private static List<String> codes(String what, String fault) {
        String code = fault.contains("ENOSPC") ? "disk-full" : "store-unavailable";
        return what.startsWith("fsync") || what.startsWith("fdatasync")
                ? List.of(code, "store-unavailable")
                : List.of(code);
    }

    private void isWhole(String what, List<String> deeds) throws IOException {
        try (Served served = new Served(data)) {
            JsonNode checked = json(served.get("/api/v1/check"));
            assertThat(checked.get("findings")).as(what + checked).isEmpty();
            assertThat(checked.get("unnamed").intValue()).as(what + checked).isZero();
            for (String fact : List.of("f-1", "f-e-1", "f-2", "f-3")) {
                boolean there =
                        served.get("/api/v1/contracts/c-1/facts/" + fact).statusCode() == 200;
                int place = List.of("f-1", "f-e-1", "f-2", "f-3").indexOf(fact);
                if (place < deeds.size()) {
                    assertThat(there)
                            .as(fact + " " + what)
                            .isEqualTo(deeds.get(place).matches("\\w+ 201 .*"));
                }
            }
            assertThat(FilingForAMoment.record(served, "f-1").statusCode())
                    .as(what)
                    .isBetween(200, 201);
            assertThat(FilingForAMoment.file(served, "e-1").statusCode())
                    .as(what)
                    .isBetween(200, 201);
            assertThat(served.get("/api/v1/contracts/c-1/evidence/e-1").statusCode())
                    .as(what)
                    .isEqualTo(200);
        }
        try (Stream<Path> waiting = Files.list(data.resolve("evidence/incoming"))) {
            assertThat(waiting).as(what).isEmpty();
        }
        Report report = new DirectoryVerification(data, Demands.NONE, Instant.parse("2100-01-01T00:00:00Z"))
                .run((done, all) -> {});
        assertThat(report.isSound())
                .as(what + String.join("\n", new ReportTable(Words.of(Locale.ENGLISH)).lines(report)))
                .isTrue();
    }

    /** What a process says that is traced with these options, on a copy of the directory. */
    private String run(List<String> options) throws IOException, InterruptedException {
        Tool.shell(directory, "rm -rf data && cp -r before data");
        Path said = directory.resolve("said");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq"));
        command.addAll(options);
        if (options.stream().noneMatch(option -> option.contains("signal="))) {
            // Faster; but strace 6.1 delivers no signal with it.
            command.add("--seccomp-bpf");
        }
        paths.forEach(path -> command.addAll(List.of("-P", path.toString())));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                FilingForAMoment.class.getName(),
                data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
