package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of the clauses that do not come with the ledger: found, used, and held to what they said. */
class ClauseSetsTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "gdpr-processor.jsonl");

    @TempDir
    Path directory;

    private Path data = Path.of("");
    private Path edition = Path.of("");
    private Path journal = Path.of("");

    @BeforeEach
    void aContractUnderAnEditionOfTheHouse() throws IOException {
        data = directory.resolve("data");
        edition = Files.createDirectories(data.resolve("clausesets")).resolve("house-2026.json");
        try (InputStream shipped = getClass().getResourceAsStream("/io/daicho/clausesets/gdpr-28-2016.json")) {
            assertThat(shipped).isNotNull();
            Files.writeString(
                    edition,
                    new String(shipped.readAllBytes(), StandardCharsets.UTF_8).replace("gdpr-28-2016", "house-2026"));
        }
        journal = directory.resolve("journal.jsonl");
        Files.writeString(
                journal,
                Files.readString(EXAMPLE)
                        .replace("gdpr-28-2016", "house-2026")
                        .replaceAll(",\"recordedAt\":\"[^\"]*\"", ""));
    }

    private Call asOf(Object where, Object place, Object... more) {
        Object[] call = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {"obligations", "--as-of", "2026-07-31T00:00:00Z", "--format=json", where, place},
                0,
                call,
                0,
                6);
        System.arraycopy(more, 0, call, 6, more.length);
        return ledger(call);
    }

    @Test
    void aLedgerFindsThemInItsDirectoryAndAJournalWhereItIsTold() {
        assertThat(ledger("import", journal, "--data", data).err()).isEmpty();

        Call live = asOf("--data", data);
        Call alone = asOf("--journal", journal, "--clause-sets", Objects.requireNonNull(edition.getParent()));

        assertThat(live.err()).isEmpty();
        assertThat(live.json().get("clauseSet").stringValue()).isEqualTo("house-2026");
        assertThat(live.json().get("obligations"))
                .hasSize(12)
                .isEqualTo(alone.json().get("obligations"));
        assertThat(live.json().get("breaches")).isEqualTo(alone.json().get("breaches"));
    }

    @Test
    void aJournalUnderAnEditionThatIsNotThereIsRefused() {
        Call call = asOf("--journal", journal);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("\"house-2026\"", "jp-municipal-infosec-2025", "gdpr-28-2016");
    }

    @Test
    void aFileThatIsNotAClauseSetStopsTheLedger() throws IOException {
        Files.writeString(edition, "{\"edition\":\"house-2026\"}");

        Call call = asOf("--data", data);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains("house-2026.json cannot be used: the file lacks the field")
                .doesNotContain("\tat ");
    }

    @Test
    void anEditionMayChangeUntilAContractRestsOnIt() throws IOException {
        assertThat(asOf("--data", data).err()).contains("no contract");
        Files.writeString(edition, Files.readString(edition).replace("PT48H", "PT72H"));

        assertThat(ledger("import", journal, "--data", data).code()).isZero();
        assertThat(asOf("--data", data).code()).isZero();
    }

    @Test
    void anEditionThatChangedUnderAContractIsNoticedEvenWhenTheReadModelsAreBuiltAgain() throws IOException {
        assertThat(ledger("import", journal, "--data", data).code()).isZero();
        assertThat(ledger("rebuild", "--data", data).code()).isZero();
        String before = Files.readString(edition);
        Files.writeString(edition, before.replace("PT48H", "PT72H"));

        Call call = asOf("--data", data);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains("house-2026.json changed since the contract newsletter-2026", "SHA-256", "Put that file back")
                .doesNotContain("\tat ");

        assertThat(ledger("rebuild", "--data", data).code()).isEqualTo(1);
        Files.writeString(edition, before);
        assertThat(asOf("--data", data).code()).isZero();
    }

    @Test
    void anEditionThatIsGoneIsNoticed() throws IOException {
        assertThat(ledger("import", journal, "--data", data).code()).isZero();
        Files.delete(edition);

        assertThat(asOf("--data", data).err()).contains("house-2026.json is gone since the contract newsletter-2026");
    }

    @Test
    void aBackupHasThemSoThatARestoredLedgerConcludesTheSame() {
        assertThat(ledger("import", journal, "--data", data).code()).isZero();
        Path backup = directory.resolve("backup.zip");
        Path keys = directory.resolve("keys");
        Path restored = directory.resolve("restored");

        assertThat(ledger("backup", backup, "--data", data, "--keys", keys).code())
                .isZero();
        assertThat(ledger("restore", backup, "--data", restored, "--keys", keys).err())
                .isEmpty();

        assertThat(asOf("--data", restored).json().get("obligations"))
                .hasSize(12)
                .isEqualTo(asOf("--data", data).json().get("obligations"));
    }

    @Test
    void aLedgerWithoutReadModelsAndWithoutTheEditionSaysWhichItNeeds() throws IOException {
        assertThat(ledger("import", journal, "--data", data).code()).isZero();
        Files.delete(edition);
        Files.delete(data.resolve("readmodel.db"));

        assertThat(asOf("--data", data).err())
                .contains("registered with the clause set house-2026, which is not here", "clausesets")
                .doesNotContain("\tat ");
    }
}
