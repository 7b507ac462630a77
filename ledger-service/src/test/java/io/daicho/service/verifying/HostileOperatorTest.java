package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.testing.Lines;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs the ledger could do to its directory, with its keys and all the time there is. */
class HostileOperatorTest {
    private static final String REMOVED = "c-2";

    @TempDir
    static Path template;

    @TempDir
    Path directory;

    private Path data;

    @BeforeAll
    static void aLedgerOfTwoContracts() throws IOException {
        Path journal = Lines.file(
                template, Lines.registered(), Lines.received("f-1", "k-1", "2026-01-05"), Lines.registered(REMOVED));
        StringWriter out = new StringWriter();
        int code = LedgerCommandLine.run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                "import",
                journal.toString(),
                "--data",
                template.resolve("data").toString());
        assertThat(code).as(out.toString()).isZero();
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        data = directory.resolve("data");
        Path from = template.resolve("data");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = data.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void anotherLogsCheckpointInTheWayOfAKeptOneIsNamed() throws Exception {
        Path own = data.resolve("log/c-1/checkpoint");
        KeptFile kept = new KeptFile("kept", SignedCheckpoint.read(Files.readAllBytes(own)));
        Files.copy(
                data.resolve("log").resolve(REMOVED).resolve("checkpoint"), own, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(data.resolve("log/c-1/tile/entries/000.p/1"));

        Report report = new DirectoryVerification(
                        data,
                        new Demands(Trust.NONE, List.of(kept), false, Demands.USUAL_HEARTBEAT),
                        Instant.parse("2100-01-01T00:00:00Z"))
                .run((done, all) -> {});

        assertThat(report.contract("c-1").faults())
                .extracting(Fault::kind)
                .contains(FaultKind.SIGNATURE_FAILS, FaultKind.LOG_BROKEN);
    }

    @Test
    void aContractThatIsRemovedWithItsLogIsMissedByTheKeyThatItsReaderWasGiven() throws Exception {
        List<VerifierKey> given = List.of(key("c-1"), key(REMOVED));
        assertThat(verify(given).isSound()).isTrue();
        removeWhole();
        Report report = verify(given);
        assertThat(report.general().faults()).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.LOG_MISSING);
            assertThat(fault.particular()).contains(given.get(1).name());
        });
    }

    @Test
    void aLogThatIsBegunAnewInThePlaceOfAnotherIsNamed() throws Exception {
        run("UPDATE meta SET value = '2020-01-01T00:00:00Z' WHERE key = 'since:c-1'");
        removeLog("c-1");
        StringWriter out = new StringWriter();
        assertThat(LedgerCommandLine.run(
                        new PrintWriter(out, true),
                        new PrintWriter(out, true),
                        "obligations",
                        "--contract",
                        "c-1",
                        "--data",
                        data.toString()))
                .isZero();

        assertThat(verify(List.of()).contract("c-1").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.HISTORY_CUT);
            assertThat(fault.particular()).contains("since 2020-01-01");
        });
    }

    @Test
    void aLogThatIsTakenAwayWithAllEntriesOfItsContractIsMissedByWhatTheStoreRemembers() throws Exception {
        removeWhole();
        assertThat(verify(List.of()).contract(REMOVED).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.LOG_MISSING);
            assertThat(fault.particular()).contains("there is this log since");
        });
    }

    @Test
    void whatTheStoreRemembersOfNoLogIsNamed() throws Exception {
        run(
                "INSERT INTO meta VALUES ('since:a b', '2020-01-01T00:00:00Z')",
                "UPDATE meta SET value = 'ever' WHERE key = 'since:c-1'");
        assertThat(verify(List.of()).general().faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.SCHEMA_DIFFERS, FaultKind.SCHEMA_DIFFERS);
    }

    @Test
    void aWitnessThatCosignedOneLogOfTwoIsMissedInTheOther() throws Exception {
        Cosigner witness = new Cosigner("witness.example.jp", LogKey.make().pair());
        cosign(witness, "c-1");
        assertThat(verify(new Trust(List.of(), List.of(witness.key())))
                        .contract(REMOVED)
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(FaultKind.WITNESS_SILENT);
                    assertThat(fault.where()).endsWith("log/" + REMOVED);
                    assertThat(fault.particular()).contains(witness.key().toString());
                });
        cosign(witness, REMOVED);
        assertThat(verify(new Trust(List.of(), List.of(witness.key()))).isSound())
                .isTrue();
    }

    private void cosign(Cosigner witness, String contract) throws IOException {
        LogWriter writer = LogDirectory.of(data).writer(new LogName(contract), 1, new RealDisk());
        SignedCheckpoint newest = writer.log().checkpoint().orElseThrow();
        writer.cosign(newest, List.of(newest.cosignature(witness, Instant.now())));
    }

    @Test
    void rowsThatSayTheyAreOfTomorrowDoNotExcuseALogThatIsGone() throws Exception {
        removeLog("c-1");
        long tomorrow = Instant.now().plusSeconds(86_400).toEpochMilli();
        run(
                "UPDATE entry SET recorded_at = " + tomorrow + " WHERE contract = 'c-1'",
                "UPDATE contract_head SET last_recorded_at = " + tomorrow + " WHERE contract = 'c-1'");
        Files.deleteIfExists(data.resolve("readmodel.db"));
        assertThat(verify(List.of()).contract("c-1").faults())
                .extracting(Fault::kind)
                .contains(FaultKind.LOG_MISSING);
    }

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
    void aNameOfTheLogsThatIsGoneIsMissed() throws Exception {
        Files.delete(data.resolve("log/_base"));
        assertThat(verify(List.of()).general().faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.ORIGIN_DIFFERS);
    }

    @Test
    void aNameOfTheLogsThatIsGoneFromTheStoreAsWellIsMissed() throws Exception {
        Files.delete(data.resolve("log/_base"));
        run("DELETE FROM meta WHERE key = 'log'");
        assertThat(verify(List.of()).general().faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.ORIGIN_DIFFERS);
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

    private void removeWhole() throws SQLException, IOException {
        run(
                "DELETE FROM entry WHERE contract = '" + REMOVED + "'",
                "DELETE FROM contract_head WHERE contract = '" + REMOVED + "'",
                "DELETE FROM detail WHERE event_id LIKE '" + REMOVED + "/%'");
        Files.deleteIfExists(data.resolve("readmodel.db"));
        removeLog(REMOVED);
    }

    private void removeLog(String contract) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("log").resolve(contract))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private VerifierKey key(String contract) {
        return LogDirectory.of(data).log(new ContractId(contract)).key().orElseThrow();
    }

    private Report verify(List<VerifierKey> keys) {
        return verify(new Trust(keys, List.of()));
    }

    private Report verify(Trust trust) {
        Demands demands = new Demands(trust, List.of(), true, Demands.USUAL_HEARTBEAT);
        return new DirectoryVerification(data, demands, Instant.now()).run((done, all) -> {});
    }
}
