package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever runs the ledger could do to its logs and to the names that they go by. */
class HostileOperatorOfLogsTest extends HostileOperator {
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

    private void removeWhole() throws SQLException, IOException {
        run(
                "DELETE FROM entry WHERE contract = '" + REMOVED + "'",
                "DELETE FROM contract_head WHERE contract = '" + REMOVED + "'",
                "DELETE FROM detail WHERE event_id LIKE '" + REMOVED + "/%'");
        Files.deleteIfExists(data.resolve("readmodel.db"));
        removeLog(REMOVED);
    }
}
