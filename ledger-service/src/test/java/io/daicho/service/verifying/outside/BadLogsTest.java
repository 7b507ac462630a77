package io.daicho.service.verifying.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.sealing.log.FolderFiles;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of a log has one file that is put over a good log, and the sentences that it must lead to. */
class BadLogsTest {
    private static final Path FIXTURES =
            Path.of("src", "test", "resources", "io", "daicho", "service", "verifying", "logs");
    private static final String REMOVED = ".removed";

    @TempDir
    Path directory;

    @BeforeAll
    static void writeThem() throws IOException {
        if (Boolean.getBoolean("update") && !Files.exists(FIXTURES)) {
            new BadLogs(FIXTURES).write();
        }
    }

    static List<String> faults() throws IOException {
        writeThem();
        try (Stream<Path> folders = Files.list(FIXTURES.resolve("bad"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingIsWrongWithTheGoodOne() {
        assertThat(sentences(FIXTURES.resolve("good"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultHasItsSentence(String fault) throws IOException {
        Path log = directory.resolve("c-1");
        copy(FIXTURES.resolve("good"), log);
        copy(FIXTURES.resolve("bad").resolve(fault), log);
        String sentences = sentences(log);
        Path wanted = FIXTURES.resolve("bad").resolve(fault + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(wanted, sentences);
        }
        assertThat(sentences).isNotEmpty().isEqualTo(Files.readString(wanted));
    }

    private static String sentences(Path log) {
        Report report = new Report("log");
        new LogVerification(
                        "c-1",
                        new FolderFiles(log),
                        new Demands(Trust.NONE, List.of(), false, Demands.USUAL_HEARTBEAT),
                        report)
                .run((done, all) -> {}, new EntriesOfNobody());
        return report.contract("c-1").faults().stream()
                .map(fault -> fault.kind() + (fault.position() == null ? "" : " #" + fault.position()) + " "
                        + fault.where() + ": " + fault.particular() + "\n")
                .collect(Collectors.joining())
                .replace(log.toString(), "log");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString().replace(REMOVED, ""));
                Files.createDirectories(target.getParent());
                if (file.toString().endsWith(REMOVED)) {
                    Files.delete(target);
                } else {
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
    }
}
