package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.note.VerifierKey;
import io.daicho.service.testing.GrowingLog;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ledger witness}, as whoever runs it calls it. */
class WitnessTest {
    private static final String ORIGIN = "ledger.example.jp/c-1";

    @TempDir
    Path parent;

    private final GrowingLog log = GrowingLog.called(ORIGIN).grownTo(20);
    private Path directory;

    @BeforeEach
    void name() {
        directory = parent.resolve("witness");
    }

    @Test
    void isMadeTrustsALogAndShowsWhatItCosigned() throws Exception {
        Call key = ledger("witness", "key", "--dir", directory, "--name", "witness.city.example.jp");
        Call trusted =
                ledger("witness", "trust", "--dir", directory, log.signer().key());
        Call listed = ledger("witness", "trust", "--dir", directory);

        assertThat(VerifierKey.read(key.out().strip()).name()).isEqualTo("witness.city.example.jp");
        assertThat(trusted.out()).contains("Trusted from now on: the log " + ORIGIN);
        assertThat(listed.out().strip()).isEqualTo(log.signer().key().toString());
        assertThat(ledger("witness", "state", "--dir", directory).out()).contains(ORIGIN, "never yet");

        cosign(0, 7);

        Call table = ledger("witness", "state", "--dir", directory);
        assertThat(table.out()).contains(ORIGIN, " 7 ", log.at(7).root().toString());
        assertThat(table.code()).isZero();
        Call json = ledger("witness", "state", "--dir", directory, "--format", "json");
        assertThat(json.json().get(0).get("size").longValue()).isEqualTo(7);
        assertThat(json.json().get(0).get("root").stringValue())
                .isEqualTo(log.at(7).root().toString());
        assertThat(json.json().get(0).get("cosignedAt").stringValue()).endsWith("Z");
    }

    @Test
    void aForkIsShownAndEndsTheCallWithOne() throws Exception {
        ledger("witness", "trust", "--dir", directory, log.signer().key());
        GrowingLog fork = log.forkedAfter(3, 7);
        cosign(0, 7);
        assertThat(post(fork.request(7, 7))).isEqualTo(422);

        Call state = ledger("--lang", "ja", "witness", "state", "--dir", directory);

        assertThat(state.code()).isEqualTo(1);
        assertThat(state.out()).contains("二つの履歴あり");
        assertThat(ledger("witness", "state", "--dir", directory, "--format", "json")
                        .json()
                        .get(0)
                        .get("otherRoot")
                        .stringValue())
                .isEqualTo(fork.at(7).root().toString());
    }

    @Test
    void aLogIsRemovedByItsName() {
        ledger("witness", "trust", "--dir", directory, log.signer().key());

        Call removed = ledger("witness", "trust", "--dir", directory, "--remove", ORIGIN);

        assertThat(removed.out()).contains("Trusted no longer: the log " + ORIGIN);
        assertThat(ledger("witness", "trust", "--dir", directory).out()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAKey() {
        fails(
                "verifier key: \"hello\" is not a name, a key id and a key, with a plus sign between each. The key of a"
                        + " log is the line that ./ledger log-key prints.",
                "witness",
                "trust",
                "--dir",
                directory,
                "hello");
    }

    @Test
    void saysHowItIsCalled() {
        misused("Say in which directory the witness keeps its key: --dir DIR.", "witness");
        misused("\"8090\" is no HOST:PORT, such as 0.0.0.0:8090.", "witness", "--dir", directory, "--listen", "8090");
        misused("There is no port 70000; the greatest is 65535.", "witness", "--dir", directory, "--listen", "a:70000");
        misused(
                "One call does one thing: give a key to add a log, or --from-succession FILE, or --remove LOG.",
                "witness",
                "trust",
                "--dir",
                directory,
                "--remove",
                ORIGIN,
                log.signer().key());
        fails(
                "The witness cannot listen on nowhere.invalid",
                "witness",
                "--dir",
                directory,
                "--listen",
                "nowhere.invalid:1");
    }

    @Test
    void startsAsAProcessOfItsOwnAndSaysWhereItListens() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerCommandLine.class.getName(),
                        "--lang",
                        "en",
                        "witness",
                        "--dir",
                        directory.toString(),
                        "--listen",
                        "127.0.0.1:0")
                .redirectError(parent.resolve("err").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            String ready = out.readLine();

            assertThat(ready)
                    .contains(ledger("witness", "key", "--dir", directory).out().strip());
            String url = ready.replaceFirst(".*(http://[^ ]*/)\\. .*", "$1");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(URI.create(url)).GET().build(), BodyHandlers.ofString())
                            .body())
                    .contains("This witness trusts no log yet");
            fails("Another process runs the witness in ", "witness", "--dir", directory, "--listen", "127.0.0.1:0");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(parent.resolve("err"))).isEmpty();
    }

    private void cosign(long old, long size) throws Exception {
        assertThat(post(log.request(old, size))).isEqualTo(200);
    }

    /** What a witness answers that runs just for this. */
    private int post(byte[] body) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerCommandLine.class.getName(),
                        "--lang",
                        "en",
                        "witness",
                        "--dir",
                        directory.toString(),
                        "--listen",
                        "127.0.0.1:0")
                .redirectError(parent.resolve("err").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            String url = out.readLine().replaceFirst(".*(http://[^ ]*/)\\. .*", "$1");
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url + "add-checkpoint"))
                                    .POST(BodyPublishers.ofByteArray(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void fails(String sentence, Object... arguments) {
        Call call = ledger(arguments);

        assertThat(call.err()).startsWith(sentence).doesNotContain("\tat ");
        assertThat(call.code()).isEqualTo(1);
    }

    private static void misused(String sentence, Object... arguments) {
        Call call = ledger(arguments);

        assertThat(call.err()).startsWith(sentence);
        assertThat(call.code()).isEqualTo(2);
    }
}
