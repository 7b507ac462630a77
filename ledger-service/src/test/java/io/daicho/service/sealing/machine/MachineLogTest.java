package io.daicho.service.sealing.machine;

import static io.daicho.service.sealing.machine.NotedLedger.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.question.Access;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.service.access.MachineNotes;
import io.daicho.service.sealing.Stop;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.store.MovableClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineLogTest {
    private static final String ADDRESS = "203.0.113.7";
    private static final String CALL = "/api/v1/contracts/c-1/obligations";

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();

    @Test
    void whoLookedIsALeafOfALogOfItsOwnUnderTheKeyOfTheOthers() throws Exception {
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.store().record("c-1", "k-1", 0, 2);
            ledger.looked(ADDRESS, CALL);
            ledger.sealer().catchUp();

            SignedCheckpoint signed = ledger.log().checkpoint().orElseThrow();
            assertThat(signed.checkpoint().origin()).matches("daicho-[0-9a-f]{16}/_machine");
            assertThat(signed.checkpoint().size()).isEqualTo(2);
            signed.verify(
                    signed.checkpoint().origin(),
                    LogKey.known(List.of(ledger.log().key().orElseThrow())));
            assertThat(MerkleTree.root(ledger.log().hashes(2), 2))
                    .isEqualTo(signed.checkpoint().root());
            assertThat(ledger.sealer().state(CONTRACT).size())
                    .isEqualTo(ledger.store().head("c-1"));
        }
    }

    @Test
    void aLeafIsAsItWasWrittenDownOnce() throws Exception {
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.looked(ADDRESS, CALL);
            ledger.sealer().catchUp();
            ledger.looked(ADDRESS, CALL);
            ledger.looked(ADDRESS, CALL);
            ledger.sealer().catchUp();

            assertThat(ledger.entries().get(3).replaceAll("[0-9a-f]{64}", "0".repeat(64)))
                    .isEqualTo(golden("machine.accessed-1.json"));
        }
    }

    @Test
    void noLeafHoldsAnAddressOrACallAndTwoOfTheSameLookDifferent() {
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.looked(ADDRESS, CALL);
            ledger.looked(ADDRESS, CALL);
            ledger.sealer().catchUp();

            assertThat(ledger.entries()).hasSize(3).noneMatch(entry -> entry.contains(ADDRESS) || entry.contains(CALL));
            assertThat(ledger.entries().get(0).replaceAll(".*\"from\"", ""))
                    .isNotEqualTo(ledger.entries().get(1).replaceAll(".*\"from\"", ""));
            assertThat(ledger.accesses().of(CONTRACT, clock.instant()))
                    .containsOnly(new Access(clock.instant(), "REST " + ADDRESS, "VIEWED", CALL));
        }
    }

    @Test
    void aNoteThatNobodySealedBeforeTheEndIsSealedAtTheNextStart() {
        try (MachineNotes notes = new MachineNotes(data, clock)) {
            assertThat(notes.noteChange("machine.of-a-test", "value", "1")).isTrue();
        }

        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.sealer().catchUp();

            assertThat(ledger.entries()).hasSize(2).anyMatch(entry -> entry.contains("machine.of-a-test"));
        }
    }

    @Test
    void whichKeySignsIsNotedOnceAndAgainAfterARotation() {
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.sealer().catchUp();
            ledger.sealer().catchUp();
            String first = ledger.log().key().orElseThrow().toString();

            ledger.sealer().rotate();
            ledger.sealer().catchUp();

            String second = ledger.log().key().orElseThrow().toString();
            assertThat(ledger.entries())
                    .hasSize(2)
                    .allMatch(entry -> entry.contains("\"type\":\"machine.log-key-set\""));
            assertThat(ledger.entries().get(0)).contains("{\"key\":\"" + first + "\"}");
            assertThat(ledger.entries().get(1)).contains("{\"follows\":\"" + first + "\",\"key\":\"" + second + "\"}");
        }
        try (NotedLedger again = new NotedLedger(data, clock)) {
            again.sealer().catchUp();

            assertThat(again.size()).isEqualTo(2);
        }
    }

    @Test
    void aNoteThatWasStruckOutStopsThisLogAndNoOther() throws Exception {
        try (NotedLedger ledger = new NotedLedger(data, clock)) {
            ledger.looked(ADDRESS, CALL);
            ledger.looked(ADDRESS, CALL);
            ledger.sealer().catchUp();
            NotedLedger.tamper(data, "DELETE FROM note WHERE position = 1");
            ledger.looked(ADDRESS, CALL);
            ledger.store().record("c-1", "k-1", 0, 2);

            ledger.sealer().catchUp();

            assertThat(ledger.sealer().stops()).containsOnlyKeys(LogName.MACHINE);
            assertThat(ledger.sealer().stops().values())
                    .extracting(Stop::why)
                    .containsExactly(Stop.Why.MISSING_POSITION);
            assertThat(ledger.sealer().state(CONTRACT).behind()).isZero();
            assertThat(ledger.notes().head()).isEqualTo(4);
        }
    }

    @Test
    void whatCannotBeSealedIsNotedAllTheSameAndSealedLater() {
        FailingDisk disk = new FailingDisk(5);
        try (NotedLedger ledger = new NotedLedger(data, clock, disk)) {
            ledger.looked(ADDRESS, CALL);
            ledger.sealer().catchUp();
            ledger.looked(ADDRESS, CALL);
            assertThat(ledger.accesses().of(CONTRACT, clock.instant())).hasSize(2);

            ledger.sealer().catchUp();
            ledger.sealer().catchUp();

            assertThat(ledger.size()).isEqualTo(3);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = MachineLogTest.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
