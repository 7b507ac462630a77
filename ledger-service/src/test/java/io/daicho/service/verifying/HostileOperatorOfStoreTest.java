package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs the ledger could do to its store, its read models and the files beside them. */
class HostileOperatorOfStoreTest extends HostileOperator {
    @Test
    void anEditionOfTheClausesThatLiesThereIsNamedWithItsDigest() throws Exception {
        Path own = Files.createDirectories(data.resolve("clausesets"));
        try (InputStream shipped = getClass().getResourceAsStream("/io/daicho/clausesets/gdpr-28-2016.json")) {
            String text = new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(own.resolve("house-2026.json"), text.replace("gdpr-28-2016", "house-2026"));
        }
        assertThat(verify(List.of()).limits())
                .filteredOn(note -> note.key().equals("limit.editionLyingThere"))
                .singleElement()
                .satisfies(note -> assertThat(note.particulars().get(0)).isEqualTo("house-2026"))
                .satisfies(
                        note -> assertThat(note.particulars().get(1).toString()).hasSize(64));
    }

    @Test
    void aReadModelThatIsMarkedAsUnfinishedExcusesNothing() throws Exception {
        models("INSERT INTO rm_dirty (contract, thing) SELECT contract, thing FROM rm_thing");
        assertThat(verify(List.of()).contract("c-1").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.READ_MODEL_DIFFERS);
            assertThat(fault.particular()).contains("no ledger runs that would");
        });
        try (DataDirectory running = DataDirectory.open(data)) {
            Report report = verify(List.of());
            assertThat(running.path()).exists();
            assertThat(report.isSound()).isTrue();
            assertThat(report.contract("c-1").remarks()).extracting(Note::key).contains("remark.concludingNow");
        }
    }

    @Test
    void aReadModelThatSaysItIsOfAnotherVersionIsNamed() throws Exception {
        assertThat(verify(List.of()).general().remarks())
                .extracting(Note::key)
                .doesNotContain("remark.modelsOfAnotherVersion");
        models("UPDATE rm_version SET version = version - 1");
        assertThat(verify(List.of()).general().remarks())
                .extracting(Note::key)
                .contains("remark.modelsOfAnotherVersion");
    }

    private void models(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("readmodel.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void anExampleThatSaysItselfWhenItWasRecordedIsSaidToBeOne() throws Exception {
        assertThat(verify(List.of()).limits()).extracting(Note::key).doesNotContain("limit.demo");
        Files.createFile(data.resolve("demo"));
        assertThat(verify(List.of()).limits()).extracting(Note::key).contains("limit.demo");
    }

    @Test
    void aValueThatIsNoFactDoesNotBreakOffWhatIsSaidOfIt() throws Exception {
        run(
                "INSERT INTO snapshot (aggregate_id, aggregate_type, sequence, type, revision, payload, taken_at)"
                        + " VALUES ('c-1/copy/k-1', 'copy', 0, 'io.daicho.service.custody.Copy', NULL, '{}', 0)",
                "UPDATE entry SET payload = '[]' WHERE event_id = 'c-1/f-1'");
        Report report = verify(List.of());
        assertThat(report.contract("c-1").faults()).extracting(Fault::kind).contains(FaultKind.ENTRY_CHANGED);
        assertThat(report.general().faults()).extracting(Fault::kind).containsExactly(FaultKind.SNAPSHOT_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recorded_at",
                "position",
                "sequence",
                "payload",
                "metadata",
                "event_id",
                "type",
                "revision",
                "aggregate_id",
                "aggregate_type"
            })
    void whateverStandsInAColumnIsFound(String column) throws Exception {
        for (String value : List.of(
                "9223372036854775807",
                "-9223372036854775808",
                "1e308",
                "x'00ff'",
                "''",
                "'null'",
                "replace(hex(zeroblob(3000)), '0', '[')",
                "char(0)")) {
            aCopyOfItAnew();
            try {
                run("UPDATE OR REPLACE entry SET " + column + " = " + value + " WHERE event_id = 'c-1/f-1'");
            } catch (SQLException ofAnotherType) {
                continue;
            }
            assertThat(verify(List.of()).isSound()).as(column + " = " + value).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"readmodel.db", "keyring", "keyring-id", "log/_base", "log/_key", "log/c-1/checkpoint"})
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeInThePlaceOfAFileHoldsNobodyUp(String name) throws Exception {
        Files.deleteIfExists(data.resolve(name));
        assertThat(new ProcessBuilder("mkfifo", data.resolve(name).toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(verify(List.of())
                        .contract("c-1")
                        .verdict(Aspect.COMPLETENESS)
                        .outcome())
                .isNotNull();
    }

    private void aCopyOfItAnew() throws IOException {
        for (String name : List.of("ledger.db", "ledger.db-wal", "ledger.db-shm")) {
            Files.deleteIfExists(data.resolve(name));
        }
        Files.copy(template.resolve("data/ledger.db"), data.resolve("ledger.db"));
    }
}
