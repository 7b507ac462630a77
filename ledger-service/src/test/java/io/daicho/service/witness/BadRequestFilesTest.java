package io.daicho.service.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.witness.AddCheckpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files with one fault each that the formats are tested with, as requests to a witness that knows their log: each is
 * answered with its status and its one sentence, and nothing is kept.
 */
class BadRequestFilesTest {
    private static final Path FORMATS =
            Path.of("..", "ledger-api", "src", "test", "resources", "io", "daicho", "proof");

    @TempDir
    Path parent;

    private WitnessDirectory directory;
    private Witness witness;

    @BeforeEach
    void start() throws Exception {
        VerifierKey log = VerifierKey.read(
                Files.readString(FORMATS.resolve("golden/log-key.txt")).strip());
        directory = Cosigned.directory(parent.resolve("witness"), log);
        witness = new Witness(directory, Cosigned.CLOCK, told -> {});
    }

    static Stream<Path> malformed() throws IOException {
        return bad("add-checkpoint--");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoRequestIsAnsweredWith400(Path file) throws IOException {
        refused(400, Files.readAllBytes(file), sentence(file));
    }

    static Stream<Path> ofUnknownLogs() throws IOException {
        return bad("unsigned--of-another-log");
    }

    @ParameterizedTest
    @MethodSource("ofUnknownLogs")
    void aCheckpointOfAnotherLogIsAnsweredWith404(Path file) throws Exception {
        refused(404, asked(file), "This witness does not know the log \"ledger.example.jp/c-2\".");
    }

    static Stream<Path> unsigned() throws IOException {
        return bad("unsigned--").filter(file -> sentence(file).contains("known key ledger.example.jp/c-1"));
    }

    @ParameterizedTest
    @MethodSource("unsigned")
    void aCheckpointThatTheLogDidNotSignIsAnsweredWith403(Path file) throws Exception {
        refused(403, asked(file), sentence(file));
    }

    private void refused(int status, byte[] asked, String sentence) throws IOException {
        Answer answer = witness.addCheckpoint(asked);

        assertThat(Cosigned.text(answer)).isEqualTo(sentence + "\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(directory.logs())
                .singleElement()
                .satisfies(state -> assertThat(state.cosigned()).isEmpty());
    }

    private static byte[] asked(Path checkpoint) throws Exception {
        return new AddCheckpoint(0, List.of(), SignedCheckpoint.read(Files.readAllBytes(checkpoint))).bytes();
    }

    private static Stream<Path> bad(String start) throws IOException {
        try (Stream<Path> files = Files.list(FORMATS.resolve("bad"))) {
            List<Path> chosen = files.filter(
                            file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
            return chosen.stream();
        }
    }

    private static String sentence(Path file) {
        try {
            List<String> lines = Files.readAllLines(FORMATS.resolve("bad-input.txt"));
            return lines.get(lines.indexOf(file.getFileName().toString()) + 1).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
