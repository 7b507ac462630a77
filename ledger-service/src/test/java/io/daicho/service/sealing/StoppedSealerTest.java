package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.id.FactId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.Comparison;
import io.daicho.service.sealing.log.FailingDisk;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stops publishing, and never recording. */
@ParameterizedClass
@EnumSource
class StoppedSealerTest extends SealedStore {
    StoppedSealerTest(Kind kind) {
        super(kind);
    }

    @Test
    void stopsPublishingAndNotRecordingWhereTheStoreIsShorterThanTheLog() throws Exception {
        store.record("c-1", "k-1", 0, 5);
        store.record("c-2", "k-1", 0);
        sealer.catchUp();
        run("DELETE FROM entry WHERE contract = 'c-1' AND position = 4");
        run("UPDATE contract_head SET next_position = 4 WHERE contract = 'c-1'");

        sealer.catchUp();
        assertThat(why(sealer)).isEqualTo(Stop.Why.FEWER_ENTRIES);

        store.record("c-1", "k-2", 0, 5);
        store.record("c-2", "k-1", 1);
        sealer.catchUp();
        assertThat(store.head("c-1")).isEqualTo(9);
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(5);
        assertThat(sealer.stops()).containsOnlyKeys(LOG);
        assertSealed("c-2");
    }

    @Test
    void findsAnEntryThatIsNotTheOneThatWasSealed() throws Exception {
        store.record("c-1", "k-1", 0, 400);
        sealer.catchUp();
        run("UPDATE entry SET recorded_at = recorded_at + 1 WHERE contract = 'c-1' AND position = 317");

        Reconciled reconciled = new Reconciling(sealer).run(LOG, (done, of) -> {});

        assertThat(reconciled.stop()).hasValueSatisfying(stop -> {
            assertThat(stop.why()).isEqualTo(Stop.Why.OTHER_ENTRY);
            assertThat(stop.detail()).startsWith("the entry at position 317 (c-1/k-1-317) is not the one that was");
        });
        store.record("c-1", "k-1", 400);
        sealer.catchUp();
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(400);
        assertThatThrownBy(() -> new Receipts(store.facts(), sealer).of(CONTRACT, new FactId("k-1-317")))
                .hasMessageContaining("what is stored is not what was sealed");
    }

    @Test
    void findsNothingWhereStoreAndLogAgree() {
        store.record("c-1", "k-1", 0, 600);
        sealer.catchUp();

        assertThat(new Reconciling(sealer).run(LOG, (done, of) -> {}))
                .isEqualTo(new Reconciled(LOG, 600, Optional.empty()));
    }

    @Test
    void aForkStopsPublishingAlsoAfterTheNextStart() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        SignedCheckpoint one = sealer.log(CONTRACT).checkpoint().orElseThrow();

        sealer.stopForFork(LOG, one, one);
        sealer.close();
        sealer = sealer(data, new FailingDisk(0));
        store.record("c-1", "k-1", 1);
        sealer.catchUp();

        assertThat(why(sealer)).isEqualTo(Stop.Why.FORK);
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(1);
        assertThat(sealer.log(CONTRACT).fork()).containsExactly(one, one);
    }

    @Test
    void aDifferenceThatWasFoundStopsPublishingAlsoAfterTheNextStart() throws Exception {
        store.record("c-1", "k-1", 0, 400);
        sealer.catchUp();
        run("UPDATE entry SET recorded_at = recorded_at + 1 WHERE contract = 'c-1' AND position = 17");
        var unused = new Reconciling(sealer).run(LOG, (done, of) -> {});

        restart();
        store.record("c-1", "k-1", 400);
        sealer.catchUp();

        assertThat(why(sealer)).isEqualTo(Stop.Why.OTHER_ENTRY);
        assertThat(Objects.requireNonNull(sealer.stops().get(LOG)).detail())
                .startsWith("the entry at position 17 (c-1/k-1-17)");
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(400);
        assertThat(store.head("c-1")).isEqualTo(401);
    }

    @Test
    void aStoreThatWasPutBackAndGrewPastTheLogIsNotSealedOn() throws Exception {
        store.record("c-1", "k-1", 0, 300);
        sealer.catchUp();
        run("DELETE FROM entry WHERE contract = 'c-1' AND position >= 290");
        run("UPDATE contract_head SET next_position = 290 WHERE contract = 'c-1'");
        store.record("c-1", "k-2", 0, 30);

        restart();
        sealer.catchUp();

        assertThat(why(sealer)).isEqualTo(Stop.Why.OTHER_ENTRY);
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(300);
        restart();
        sealer.catchUp();
        assertThat(why(sealer)).isEqualTo(Stop.Why.OTHER_ENTRY);
        assertThat(store.head("c-1")).isEqualTo(320);
    }

    @Test
    void publishesNoHeartbeatOverAnEntryThatWasChanged() throws Exception {
        store.record("c-1", "k-1", 0, 3);
        sealer.catchUp();
        run("UPDATE entry SET recorded_at = recorded_at + 1 WHERE contract = 'c-1' AND position = 2");
        clock.set("2026-04-01T01:00:00Z");

        sealer.catchUp();

        assertThat(why(sealer)).isEqualTo(Stop.Why.OTHER_ENTRY);
        assertThat(sealer.state(CONTRACT).publishedAt()).contains(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void goesOnOnceTheStoreIsAsItWasAndSomebodyHadThemCompared() throws Exception {
        store.record("c-1", "k-1", 0, 400);
        sealer.catchUp();
        Reconciling reconciling = new Reconciling(sealer);
        run("UPDATE entry SET recorded_at = recorded_at + 1 WHERE contract = 'c-1' AND position = 17");
        var found = reconciling.run(LOG, (done, of) -> {});
        run("UPDATE entry SET recorded_at = recorded_at - 1 WHERE contract = 'c-1' AND position = 17");
        store.record("c-1", "k-1", 400);

        // What a start does by itself ends no stop.
        var looked = reconciling.look(LOG, (done, of) -> {});
        sealer.catchUp();
        assertThat(found.stop()).isPresent();
        assertThat(looked.stop()).isEmpty();
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(400);

        var asked = reconciling.run(LOG, (done, of) -> {});
        restart();
        sealer.catchUp();

        assertThat(asked.stop()).isEmpty();
        assertThat(sealer.stops()).isEmpty();
        assertSealed("c-1");
        assertThat(sealer.log(CONTRACT).comparisons())
                .extracting(Comparison::outcome)
                .containsExactly("OTHER_ENTRY", "AGREES");
    }

    @Test
    void aComparisonThatAgreesEndsNoFork() {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        SignedCheckpoint one = sealer.log(CONTRACT).checkpoint().orElseThrow();
        sealer.stopForFork(LOG, one, one);

        var unused = new Reconciling(sealer).run(LOG, (done, of) -> {});

        assertThat(why(sealer)).isEqualTo(Stop.Why.FORK);
    }

    @Test
    void aLineThatACrashCutOffStopsNothingAndIsWrittenOver() throws Exception {
        store.record("c-1", "k-1", 0, 3);
        sealer.catchUp();
        Files.writeString(folder("c-1").resolve("comparisons"), "2026-04-01T00:00:00.000Z OTHER_EN");

        restart();
        store.record("c-1", "k-1", 3);
        sealer.catchUp();
        assertSealed("c-1");

        sealer.stopForDifference(LOG, null, new Stop(Stop.Why.OTHER_ENTRY, "as a test\nsays"));
        restart();
        sealer.catchUp();
        assertThat(sealer.stops()).containsEntry(LOG, new Stop(Stop.Why.OTHER_ENTRY, "as a test says"));
    }

    @ParameterizedTest
    @CsvSource({"fork/2-other, FORK", "checkpoint, FORK", "comparisons, OTHER_ENTRY"})
    void aLogThatCannotBeOpenedIsStoppedAndIsAsItWasOnceItIsMended(String damaged, Stop.Why before) throws Exception {
        store.record("c-1", "k-1", 0);
        store.record("c-2", "k-1", 0);
        sealer.catchUp();
        SignedCheckpoint one = sealer.log(CONTRACT).checkpoint().orElseThrow();
        sealer.stopForDifference(LOG, null, new Stop(Stop.Why.OTHER_ENTRY, "as a test says"));
        if (before == Stop.Why.FORK) {
            sealer.stopForFork(LOG, one, one);
        }
        byte[] sound = Files.readAllBytes(folder("c-1").resolve(damaged));
        Files.writeString(folder("c-1").resolve(damaged), "x\n");

        restart();
        store.record("c-2", "k-1", 1);
        sealer.catchUp();

        assertThat(sealer.stops()).containsOnlyKeys(LOG);
        assertThat(Objects.requireNonNull(sealer.stops().get(LOG)).why()).isEqualTo(Stop.Why.BROKEN_LOG);
        assertSealed("c-2");
        Files.write(folder("c-1").resolve(damaged), sound);
        sealer.catchUp();
        assertThat(why(sealer)).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadOfOneLogKeepsNoOtherFromBeingCompared() throws Exception {
        store.record("c-1", "k-1", 0);
        store.record("c-2", "k-1", 0);
        sealer.catchUp();
        Files.writeString(folder("c-1").resolve("checkpoint"), "x\n");

        restart();

        assertThat(new Reconciling(sealer).all())
                .extracting(each -> each.stop().map(Stop::why))
                .containsExactly(Optional.of(Stop.Why.BROKEN_LOG), Optional.empty());
        assertThat(sealer.stops()).containsOnlyKeys(LOG);
    }

    @Test
    @Timeout(60)
    void aHeadBeyondTheEntriesStopsPublishingInsteadOfRepeatingIt() throws Exception {
        store.record("c-1", "k-1", 0, 8);
        sealer.catchUp();
        store.record("c-1", "k-1", 8, 2);
        run("DELETE FROM entry WHERE contract = 'c-1' AND position >= 8");

        restart();
        sealer.catchUp();

        assertThat(why(sealer)).isEqualTo(Stop.Why.MISSING_POSITION);
        assertThat(Objects.requireNonNull(sealer.stops().get(LOG)).detail()).endsWith("no entry at position 8");
        try (Stream<SignedCheckpoint> history = sealer.log(CONTRACT).history()) {
            assertThat(history).hasSize(1);
        }
    }
}
