package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of other programs, and maps, with one fault each: told by one sentence, and nothing is stored. */
class UnreadableFilesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/daicho/service/foreign");
    private static final Path BAD = RESOURCES.resolve("bad");
    private static final Path EXAMPLES = Path.of("..", "examples", "imports");

    @TempDir
    private Path directory;

    static Stream<String> sentences() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("sentences.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isToldByOneSentence(String expected) {
        String[] parts = expected.split("\\|", 3);
        Path bad = BAD.resolve(parts[0]);
        boolean map = parts[0].startsWith("map--");
        String program = map ? "folder-watcher" : parts[0].substring(0, parts[0].indexOf("--"));

        Call call = ledger(
                "convert",
                map ? EXAMPLES.resolve("folder.csv") : bad,
                "--from",
                program,
                "--map",
                map ? bad : EXAMPLES.resolve("map.json"));

        String where = parts[1].isBlank() ? bad + ": " : bad + ":" + parts[1] + ": ";
        assertThat(call.err().strip()).isEqualTo(where + parts[2]);
        assertThat(call.out()).isEmpty();
        assertThat(call.code()).isEqualTo(1);
    }

    @Test
    void nothingOfItIsStoredThoughTheFaultComesLate() {
        Path data = directory.resolve("data");
        ledger("import", EXAMPLES.resolve("contract.jsonl"), "--data", data);
        Path cut = BAD.resolve("cloudtrail--cut.json");

        Call call =
                ledger("import", cut, "--from", "cloudtrail", "--map", EXAMPLES.resolve("map.json"), "--data", data);

        assertThat(call.err()).contains("the file ends in the middle, after record 8");
        assertThat(call.code()).isEqualTo(1);
        assertThat(ledger("export", "--data", data).out().lines()).hasSize(6);
    }

    @Test
    void everyFileHasItsSentence() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(sentences()
                            .map(line -> line.substring(0, line.indexOf('|')))
                            .sorted())
                    .containsExactlyElementsOf(names);
        }
    }
}
