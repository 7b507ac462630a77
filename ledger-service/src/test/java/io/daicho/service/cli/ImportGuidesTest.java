package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls in the guides for imports run, and print what the guides say. */
class ImportGuidesTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"import-from-cloudtrail", "import-from-a-folder-watcher", "import-from-nwipe"})
    void runsAsItIsWritten(String guide) throws IOException {
        List<String> calls = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        List<String> into = null;
        for (String line : Files.readAllLines(Path.of("..", "docs", "how-to", guide + ".md"))) {
            if (line.startsWith("```")) {
                into = line.equals("```sh") ? calls : line.equals("```text") ? printed : null;
            } else if (into != null) {
                into.add(line);
            }
        }

        StringBuilder said = new StringBuilder();
        for (String call : calls) {
            Call done = ledger((Object[]) arguments(call));
            assertThat(done.code()).as(call + "\n" + done.err()).isZero();
            said.append(done.err()).append(done.out());
        }

        assertThat(calls).isNotEmpty();
        assertThat(said.toString().replace("../examples", "examples").lines()).containsAll(printed);
    }

    /** Examples are read from the project; what a call writes lies in a directory of this test. */
    private String[] arguments(String call) {
        return Arrays.stream(call.split(" "))
                .skip(1)
                .map(word -> word.startsWith("examples/")
                        ? "../" + word
                        : word.endsWith(".jsonl") || word.equals("my-ledger")
                                ? directory.resolve(word).toString()
                                : word)
                .toArray(String[]::new);
    }
}
