package io.daicho.service.cli;

import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, with the logging that people get. */
class ProcessTest {
    @TempDir
    Path directory;

    @Test
    void whoComesSecondReadsOneSentence() throws Exception {
        Path data = directory.resolve("data");
        Path file = Lines.file(directory, registered());
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Process second = start("import", file.toString(), "--data", data.toString());

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(Files.readAllLines(err()))
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("is in use by", "--url " + serving.url()));
        }
    }

    @Test
    void anAnswerIsAllThatStandsOnStandardOutput() throws Exception {
        Process call = start("obligations", "--journal", Call.EXAMPLE.toString(), "--format", "json");

        assertThat(call.waitFor()).isZero();
        assertThat(Files.readString(out())).startsWith("{").endsWith("}\n");
        assertThat(Files.readString(err())).isEmpty();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-Dlogging.config=classpath:logback.xml",
                LedgerCommandLine.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(out().toFile())
                .redirectError(err().toFile())
                .start();
    }

    private Path out() {
        return directory.resolve("out");
    }

    private Path err() {
        return directory.resolve("err");
    }
}
