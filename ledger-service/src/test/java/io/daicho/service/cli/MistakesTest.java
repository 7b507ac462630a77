package io.daicho.service.cli;

import static io.daicho.service.cli.Call.EXAMPLE;
import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary mistakes are told as such, and cost no file that was there. */
class MistakesTest {
    @TempDir
    static Path directory;

    private static Path data;
    private static Path pack;
    private static Serving serving;

    @BeforeAll
    static void aLedgerRuns() throws IOException {
        data = directory.resolve("data");
        pack = directory.resolve("pack.zip");
        ledger("import", Lines.file(directory, Lines.registered()), "--data", data);
        assertThat(ledger("pack", "--data", data, "--output", pack).err()).isEmpty();
        serving = Serving.start(data, Map.of("server.port", 0));
    }

    @AfterAll
    static void stop() {
        serving.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attest draft at-1 --dry-run --journal EXAMPLE --as-of yesterday",
                "attest draft at-1 --dry-run --journal EXAMPLE --attestor nobody --as-of 2026-06-15",
                "attest draft at-1 --dry-run --journal EXAMPLE --except o-1 --as-of 2026-06-15",
                "attest draft a/b --dry-run --journal EXAMPLE",
                "attest draft at-1 --dry-run --as-of yesterday --url URL",
                "obligations --as-of yesterday --url URL",
                "ask 3 --known-at yesterday --url URL",
                "serve --port 99999",
                "demo --port -1",
                "pack --data data --url URL",
                "pack --again PACK --contract other --url URL"
            })
    void areWrongUsageHereAndThere(String call) {
        String[] words = call.replace("EXAMPLE", EXAMPLE.toString())
                .replace("URL", serving.url().toString())
                .replace("PACK", pack.toString())
                .split(" ");

        Call english = ledger((Object[]) words);
        assertThat(english.code()).as(english.err()).isEqualTo(2);
        assertThat(english.err())
                .isNotBlank()
                .doesNotContain("should not have happened", "Exception")
                .doesNotContainPattern("[ぁ-ん]");
        Object[] japanese =
                Stream.concat(Stream.of(words), Stream.of("--lang", "ja")).toArray();
        assertThat(ledger(japanese).err())
                .containsPattern("[ぁ-ん]")
                .doesNotContainPattern("[a-z]{2,} [a-z]{2,} [a-z]{2,}");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Call call = ledger("serve", "--port", taken.getLocalPort(), "--data", directory.resolve("another"));

            assertThat(call.code()).isEqualTo(1);
            assertThat(call.err())
                    .isEqualTo("The ledger cannot listen on port " + taken.getLocalPort()
                            + ": another program uses it, perhaps another ledger. End that, or give another port with"
                            + " --port; with 0 any free one is taken." + System.lineSeparator());
        }
    }

    @Test
    void anOutputInADirectoryThatIsNotThereIsSaidSo() {
        Path none = directory.resolve("nowhere");
        for (List<Object> call : List.<List<Object>>of(
                List.of("form", "--journal", EXAMPLE, "--out", none.resolve("x.pdf")),
                List.of("export", "--url", serving.url(), "--output", none.resolve("x.jsonl")),
                List.of("pack", "--url", serving.url(), "--output", none.resolve("x.zip")))) {
            assertThat(ledger(call.toArray()))
                    .isEqualTo(new Call(
                            1,
                            "",
                            "There is no directory " + none + " to write into. Make it, or give another name."
                                    + System.lineSeparator()));
        }
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThereNorLeftHalfWritten(@TempDir Path there) throws IOException {
        Path log = there.resolve("folder.csv");
        Files.copy(Path.of("..", "examples", "imports", "folder.csv"), log);
        String before = Files.readString(log);

        Call converted = ledger(
                "convert", log, "--from", "folder-watcher", "--map", "../examples/imports/map.json", "--output", log);
        Call exported = ledger("export", "--url", serving.url(), "--output", log);
        Call failed =
                ledger("export", "--url", serving.url(), "--contract", "nobody", "--output", there.resolve("new"));

        assertThat(List.of(converted.code(), exported.code(), failed.code())).containsOnly(1);
        assertThat(converted.err()).contains("is there already");
        assertThat(log).hasContent(before.strip());
        try (Stream<Path> left = Files.list(there)) {
            assertThat(left).containsExactly(log);
        }
    }

    @Test
    void aPackFromElsewhereIsNamedByItsContractAndSize() throws IOException {
        Path named = Path.of("pack-c-1-1.zip");
        try {
            assertThat(ledger("pack", "--url", serving.url()).out()).contains(named.toString());
            assertThat(named).exists();
        } finally {
            Files.deleteIfExists(named);
        }
    }
}
