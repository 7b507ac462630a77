package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls about sealed logs, on a directory and on a ledger that runs. */
class SealedLogsTest {
    @TempDir
    Path directory;

    private Path data;

    @BeforeEach
    void importTwo() throws IOException {
        data = directory.resolve("data");
        Path file = Lines.file(directory, registered(), received("f-1", "k-1", "2026-02-01"));
        assertThat(ledger("import", file, "--data", data).code()).isZero();
    }

    private ContractLog log() {
        return LogDirectory.of(data).log(new ContractId("c-1"));
    }

    @Test
    void whatACallRecordsIsSealedBeforeItEnds() {
        assertThat(log().checkpoint().orElseThrow().checkpoint().size()).isEqualTo(2);
    }

    @Test
    void theVerifierKeyIsOneLineAlsoBesideALedgerThatRuns() throws Exception {
        Call alone = ledger("log-key", "--contract", "c-1", "--data", data);
        assertThat(VerifierKey.read(alone.out().strip()).name()).endsWith("/c-1");

        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(ledger("log-key", "--url", serving.url()).out()).isEqualTo(alone.out());
            assertThat(ledger("log-key", "--data", data).out()).isEqualTo(alone.out());
        }
        assertThat(ledger("log-key", "--contract", "nobody", "--data", data).code())
                .isEqualTo(1);
    }

    @Test
    void aReceiptIsAFileThatVerifiesAlone() throws Exception {
        Path file = directory.resolve("f-1.tlog-proof");
        Call written = ledger("receipt", "f-1", "--contract", "c-1", "--out", file, "--data", data);
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).contains("The proof of f-1 is in ");

        EntryProof proof = EntryProof.read(Files.readAllBytes(file));
        VerifierKey key = log().key().orElseThrow();
        proof.verify(log().entry(1, 2).toArray(), key.name(), VerifierKeys.of(key));
        assertThat(proof.index()).isEqualTo(1);
        assertThat(ledger("receipt", "f-1", "--out", file, "--data", data).err())
                .contains("is there already");
        assertThat(ledger("receipt", "f-9", "--data", data).err()).contains("The fact f-9 is not on record");
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(ledger("receipt", "f-1", "--url", serving.url()).out())
                    .startsWith("c2sp.org/tlog-proof@v1\nindex 1\n");
            assertThat(ledger("receipt", "f-9", "--url", serving.url()).err()).contains("f-9 is not on record");
            Path entry = directory.resolve("f-1.json");
            ledger("receipt", "f-1", "--entry", entry, "--url", serving.url());
            assertThat(Files.readAllBytes(entry)).isEqualTo(log().entry(1, 2).toArray());
        }
    }

    @Test
    void anotherKeyFollowsInADirectoryAndInALedgerThatRuns() {
        String first = ledger("log-key", "--data", data).out();

        assertThat(ledger("rotate-log-key", "--data", data).out()).contains("Logs that were told: 1");
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(ledger("rotate-log-key", "--url", serving.url()).out()).contains("Logs that were told: 1");
        }

        assertThat(log().successions()).hasSize(2);
        assertThat(log().successions().get(0).from()).hasToString(first.strip());
        assertThat(ledger("log-key", "--data", data).out().strip())
                .isEqualTo(log().successions().get(1).to().toString());
    }

    @Test
    void theCheckNamesAnEntryThatIsNotTheOneThatWasSealed() throws Exception {
        assertThat(ledger("check", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("Contract c-1: 2 sealed entries, each as it was"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE entry SET metadata = '{}' WHERE position = 1");
        }

        Call check = ledger("check", "--data", data);

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains("an entry in the store is not the one that was sealed", "at position 1 (c-1/f-1)");
    }
}
