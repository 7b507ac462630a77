package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is verified without the ledger's directory: a log that is served, and the proof of one entry. */
class VerifyOutsideTest {
    private static final String WHOLE = "integrity: nothing was changed +proved +all 2 entries up to the checkpoint";

    @TempDir
    Path directory;

    private Path data;

    @BeforeEach
    void importTwo() throws IOException {
        data = directory.resolve("data");
        Path file = Lines.file(directory, registered(), received("f-1", "k-1", "2026-02-01"));
        assertThat(ledger("import", file, "--data", data)).returns(0, Call::code);
    }

    private ContractLog log() {
        return LogDirectory.of(data).log(new ContractId("c-1"));
    }

    private String key() {
        return ledger("log-key", "--data", data).out().strip();
    }

    private static Call served(Serving serving, Object... more) {
        Object[] all = new Object[more.length + 5];
        System.arraycopy(new Object[] {"verify", "--url", serving.url(), "--contract", "c-1"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return ledger(all);
    }

    @Test
    void aServedLogIsVerifiedAndWhatIsNotServedIsSaid() throws Exception {
        Path kept = Files.copy(data.resolve("log/c-1/checkpoint"), directory.resolve("kept.checkpoint"));
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(served(serving, "--key", key(), "--since", kept))
                    .returns(0, Call::code)
                    .satisfies(call -> assertThat(call.out())
                            .containsPattern(WHOLE)
                            .containsPattern("conclusions: concluded again, the same +not checked")
                            .contains(
                                    "nothing to compare with is served here",
                                    "What was kept at 2 entries is continued by what exists now, 2 entries.",
                                    "Details, evidence files and conclusions: only the log is served to everybody.")
                            .doesNotContain("The key that lies beside the data was taken"));
        }
    }

    @Test
    void aServedLogThatWasChangedOrIsOfAnotherKeyIsNotAccepted() throws Exception {
        Path bundle = data.resolve("log/c-1/tile/entries/000.p/2");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 9] ^= 1;
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Files.write(bundle, bytes);
            assertThat(served(serving, "--without-conclusions"))
                    .returns(1, Call::code)
                    .satisfies(call -> assertThat(call.out())
                            .containsPattern("integrity: nothing was changed +FAILED")
                            .contains("The first bad entry is at position 1"));
            assertThat(served(serving, "--key", anotherKey()))
                    .returns(1, Call::code)
                    .satisfies(
                            call -> assertThat(call.out()).contains("none of the keys that you trust is of this log"));
        }
    }

    private String anotherKey() throws IOException {
        Path elsewhere = directory.resolve("elsewhere");
        if (!Files.exists(elsewhere)) {
            ledger("import", Lines.file(directory, registered()), "--data", elsewhere);
        }
        return ledger("log-key", "--data", elsewhere).out().strip();
    }

    @Test
    void aLogThatIsNotThereAndAServerThatIsNotThereAreSaid() throws Exception {
        String gone;
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            gone = serving.url().toString();
            assertThat(ledger("verify", "--url", gone, "--contract", "c-9"))
                    .returns(1, Call::code)
                    .satisfies(call -> assertThat(call.out()).contains("/log/c-9/checkpoint", "there is none"));
            assertThat(ledger("verify", "--url", gone))
                    .returns(2, Call::code)
                    .satisfies(call -> assertThat(call.err()).contains("Say with --contract ID which log"));
        }
        assertThat(ledger("verify", "--url", gone, "--contract", "c-1"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err())
                        .contains("/log/c-1 cannot be read: nobody answers there. Check the address"));
    }

    @Test
    void theProofOfAnEntryIsVerifiedWithTheKeyThatWasGiven() throws Exception {
        Path proof = directory.resolve("f-1.tlog-proof");
        Path entry = directory.resolve("f-1.json");
        assertThat(ledger("receipt", "f-1", "--out", proof, "--entry", entry, "--data", data))
                .returns(0, Call::code);
        assertThat(Files.readAllBytes(entry)).isEqualTo(log().entry(1, 2).toArray());

        assertThat(ledger("verify", proof, "--entry", entry, "--key", key()))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern(
                                "integrity: nothing was changed +proved +the entry at position 1 is in the log")
                        .containsPattern("completeness: nothing is missing +not checked +a proof is about one entry"));
        assertThat(ledger("verify", proof, "--entry", entry))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("integrity: nothing was changed +not checked")
                        .contains("name its key with --key"));
        assertThat(ledger("verify", proof)).returns(2, Call::code);
    }

    @Test
    void aProofOfAnotherEntryOrOfAnotherLogOrAChangedOneIsNotAccepted() throws Exception {
        Path proof = directory.resolve("f-1.tlog-proof");
        Path entry =
                Files.write(directory.resolve("f-1.json"), log().entry(1, 2).toArray());
        Path first =
                Files.write(directory.resolve("f-0.json"), log().entry(0, 2).toArray());
        assertThat(ledger("receipt", "f-1", "--out", proof, "--data", data)).returns(0, Call::code);
        String text = Files.readString(proof);

        failed(proof, first, key(), "The stored entry is not the one that was sealed");
        failed(proof, entry, anotherKey(), "A signature fails or is missing");
        failed(write(text.replace("index 1", "index 0")), entry, key(), "The stored entry is not the one");
        failed(write(text.replace("tlog-proof@v1", "tlog-proof@v9")), entry, key(), "missing, cut or malformed");
        failed(write(text.substring(0, text.length() - 20)), entry, key(), "fault");
        failed(write(""), entry, key(), "missing, cut or malformed");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("changed.tlog-proof"), text);
    }

    private static void failed(Path proof, Path entry, String key, String sentence) {
        assertThat(ledger("verify", proof, "--entry", entry, "--key", key))
                .as(sentence)
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out() + call.err())
                        .containsIgnoringCase(sentence)
                        .doesNotContain("\tat "));
    }
}
