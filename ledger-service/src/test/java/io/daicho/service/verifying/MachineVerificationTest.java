package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.sealing.Stop;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.machine.NotedLedger;
import io.daicho.service.store.MovableClock;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to access.db by somebody who holds the machine, and what ./ledger verify says. */
class MachineVerificationTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:10:00Z");

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();

    /** Four looks, and behind them the key that signs: five notes. */
    @BeforeEach
    void look() {
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            for (int i = 0; i < 4; i++) {
                ledger.looked("203.0.113." + i, "/contracts/c-1/" + i);
            }
            ledger.sealer().catchUp();
            assertThat(ledger.size()).isEqualTo(5);
        }
    }

    @Test
    void whatWasNotTouchedIsProved() {
        Findings machine = verify(List.of());

        assertThat(machine.faults()).isEmpty();
        assertThat(machine.verdict(Aspect.INTEGRITY).outcome()).isEqualTo(Outcome.PROVED);
        assertThat(machine.verdict(Aspect.COMPLETENESS).outcome()).isEqualTo(Outcome.PROVED);
        assertThat(machine.verdict(Aspect.CONCLUSIONS).outcome()).isEqualTo(Outcome.NOT_CHECKED);
    }

    @Test
    void aChangedRowIsNamed() throws Exception {
        NotedLedger.tamper(data, "UPDATE note SET payload = replace(payload, 'c-1', 'c-2') WHERE position = 2");

        assertThat(verify(List.of()).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.ENTRY_CHANGED);
            assertThat(fault.position()).isEqualTo(2);
            assertThat(fault.where()).isEqualTo("access.db, note");
            assertThat(fault.particular()).contains("contract: sealed \"c-1\", stored \"c-2\"");
        });
    }

    @Test
    void aValueOfAnotherTypeIsNamedAndBreaksNothingOff() throws Exception {
        schema("NOT NULL", "/*not*/");
        schema("STRICT", "/*strict*/");
        NotedLedger.tamper(data, "UPDATE note SET payload = NULL, at = 'noon' WHERE position = 2");
        schema("/*not*/", "NOT NULL");
        schema("/*strict*/", "STRICT");

        assertThat(verify(List.of()).faults())
                .extracting(Fault::kind)
                .contains(FaultKind.VALUE_OF_OTHER_TYPE, FaultKind.ENTRY_CHANGED);
    }

    /** A table does not take what is not of its types; a page that is written over has it. */
    private void schema(String now, String then) throws Exception {
        NotedLedger.tamper(
                data,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_master SET sql = replace(sql, '" + now + "', '" + then + "') WHERE name = 'note'");
    }

    @Test
    void aChangedTimeIsNamed() throws Exception {
        NotedLedger.tamper(data, "UPDATE note SET at = at - 86400000 WHERE position = 0");

        assertThat(verify(List.of()).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.ENTRY_CHANGED);
            assertThat(fault.particular()).contains("recordedAt");
        });
    }

    @Test
    void aRemovedRowIsNamed() throws Exception {
        NotedLedger.tamper(data, "DELETE FROM note WHERE position = 1", "DELETE FROM readable WHERE position = 1");

        Findings machine = verify(List.of());

        assertThat(machine.faults()).extracting(Fault::kind).containsExactly(FaultKind.ENTRY_MISSING);
        assertThat(machine.firstBadEntry().orElseThrow().position()).isEqualTo(1);
        assertThat(machine.verdict(Aspect.COMPLETENESS).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void theLastRowsRemovedAreNamed() throws Exception {
        NotedLedger.tamper(data, "DELETE FROM note WHERE position >= 3", "DELETE FROM readable WHERE position >= 3");

        assertThat(verify(List.of()).faults()).extracting(Fault::position).containsExactly(3L, 4L);
    }

    @Test
    void aRowPutBetweenTwoOthersIsNamed() throws Exception {
        NotedLedger.tamper(
                data,
                "UPDATE note SET position = position + 101 WHERE position >= 2",
                "UPDATE note SET position = position - 100 WHERE position >= 100",
                "INSERT INTO note SELECT 2, at, type, payload FROM note WHERE position = 0");

        assertThat(verify(List.of()).faults())
                .filteredOn(fault -> fault.kind() == FaultKind.ENTRY_CHANGED)
                .extracting(Fault::position)
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void swappedRowsAreNamed() throws Exception {
        NotedLedger.tamper(
                data,
                "UPDATE note SET position = 100 WHERE position = 1",
                "UPDATE note SET position = 1 WHERE position = 3",
                "UPDATE note SET position = 3 WHERE position = 100");

        assertThat(verify(List.of()).faults())
                .filteredOn(fault -> fault.kind() == FaultKind.ENTRY_CHANGED)
                .extracting(Fault::position)
                .containsExactly(1L, 3L);
    }

    @Test
    void anotherAddressBesideIsNamedAndAnErasedOneIsOnlyCounted() throws Exception {
        NotedLedger.tamper(
                data,
                "UPDATE readable SET text = '203.0.113.99' WHERE position = 1 AND field = 'from'",
                "DELETE FROM readable WHERE position = 2 AND field = 'from'");

        Findings machine = verify(List.of());

        assertThat(machine.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.DETAIL_DIFFERS);
            assertThat(fault.position()).isEqualTo(1);
        });
        assertThat(machine.remarks()).contains(Note.of("remark.besideErased", 1L));
    }

    @Test
    void aNoteThatIsNotSealedYetIsNoFault() {
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.looked("203.0.113.9", "/contracts/c-1");

            assertThat(verify(List.of()).faults()).isEmpty();
            assertThat(verify(List.of()).remarks()).contains(Note.of("remark.sealsLate", 1L));
        }
    }

    @Test
    void theFileTakenAwayIsNamed() throws Exception {
        Files.delete(data.resolve("access.db"));

        assertThat(verify(List.of()).faults())
                .extracting(Fault::kind)
                .hasSize(5)
                .containsOnly(FaultKind.ENTRY_MISSING);
    }

    @Test
    void theLogTakenAwayIsNamed() throws Exception {
        Files.delete(data.resolve("log/_machine/checkpoint"));

        assertThat(verify(List.of()).faults()).extracting(Fault::kind).contains(FaultKind.LOG_MISSING);
    }

    @Test
    void bothTakenAwayTogetherAreMissedByWhatTheStoreRemembers() throws Exception {
        takeAway();

        assertThat(verify(List.of()).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.LOG_MISSING);
            assertThat(fault.where()).isEqualTo("log/_machine/checkpoint");
            assertThat(fault.particular()).contains("there is this log since 20");
        });
    }

    @Test
    void noLogIsBegunInThePlaceOfOneThatWasTakenAway() throws Exception {
        takeAway();

        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.looked("203.0.113.9", "/contracts/c-1");
            ledger.sealer().catchUp();
            ledger.sealer().catchUp();
            assertThat(ledger.sealer().stops()).containsOnlyKeys(LogName.MACHINE);
            assertThat(ledger.sealer().stops().values()).extracting(Stop::why).containsExactly(Stop.Why.NO_LOG);
            assertThat(ledger.log().checkpoint()).isEmpty();
        }
        assertThat(verify(List.of()).faults()).extracting(Fault::kind).containsExactly(FaultKind.LOG_MISSING);
    }

    private void takeAway() throws IOException {
        for (String file : List.of("access.db", "access.db-wal", "access.db-shm")) {
            Files.deleteIfExists(data.resolve(file));
        }
        delete(data.resolve("log/_machine"));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aTriggerThatStrikesRowsOutIsNamed() throws Exception {
        NotedLedger.tamper(
                data, "CREATE TRIGGER quiet AFTER INSERT ON note BEGIN DELETE FROM note WHERE position = 99; END");

        assertThat(verify(List.of()).faults()).extracting(Fault::kind).containsExactly(FaultKind.SCHEMA_DIFFERS);
    }

    @Test
    void aTriggerUnderANameThatTheDatabaseKeepsForItselfIsNamed() throws Exception {
        NotedLedger.tamper(
                data,
                "PRAGMA writable_schema = ON",
                "INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_t', 'note', 0,"
                        + " 'CREATE TRIGGER sqlite_t AFTER INSERT ON note BEGIN DELETE FROM note; END')");

        assertThat(verify(List.of()).faults()).extracting(Fault::kind).contains(FaultKind.SCHEMA_DIFFERS);
    }

    @Test
    void rowsOfAnEarlierVersionBesideSealedOnesAreNotTakenOver() throws Exception {
        NotedLedger.tamper(
                data,
                "CREATE TABLE access (number INTEGER PRIMARY KEY, contract TEXT, at INTEGER, who TEXT, what TEXT, detail TEXT)",
                "INSERT INTO access VALUES (1, 'c-1', 0, 'PAGE 10.9.9.9', 'VIEWED', '/contracts/c-1')");

        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            assertThat(ledger.notes().head()).isEqualTo(5);
        }
        assertThat(verify(List.of()).faults()).extracting(Fault::kind).containsExactly(FaultKind.SCHEMA_DIFFERS);
    }

    @Test
    void rowsAndLogPutBackTogetherDoNotContinueTheCheckpointThatSomebodyKept() throws Exception {
        SignedCheckpoint kept;
        Path before = Files.createDirectory(data.resolve("before"));
        copy(data.resolve("log/_machine"), before.resolve("_machine"));
        copy(data.resolve("access.db"), before.resolve("access.db"));
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.looked("203.0.113.9", "/contracts/c-1");
            ledger.sealer().catchUp();
            kept = ledger.log().checkpoint().orElseThrow();
        }
        takeAway();
        copy(before.resolve("_machine"), data.resolve("log/_machine"));
        copy(before.resolve("access.db"), data.resolve("access.db"));

        Findings machine = verify(List.of(new KeptFile("kept", kept)));

        assertThat(machine.faults()).extracting(Fault::kind).containsExactly(FaultKind.NOT_CONTINUED);
    }

    private Findings verify(List<KeptFile> kept) {
        Demands demands = new Demands(Trust.NONE, kept, false, Demands.USUAL_HEARTBEAT);
        return new DirectoryVerification(data, demands, NOW)
                .run(ProgressListener.NONE)
                .machine();
    }
}
