package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.id.FactId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.FailingDisk;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
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
        assertThat(sealer.stops()).containsOnlyKeys(CONTRACT);
        assertSealed("c-2");
    }

    @Test
    void findsAnEntryThatIsNotTheOneThatWasSealed() throws Exception {
        store.record("c-1", "k-1", 0, 400);
        sealer.catchUp();
        run("UPDATE entry SET recorded_at = recorded_at + 1 WHERE contract = 'c-1' AND position = 317");

        Reconciled reconciled = new Reconciling(store.facts(), sealer).run(CONTRACT, (done, of) -> {});

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

        assertThat(new Reconciling(store.facts(), sealer).run(CONTRACT, (done, of) -> {}))
                .isEqualTo(new Reconciled(CONTRACT, 600, Optional.empty()));
    }

    @Test
    void aForkStopsPublishingAlsoAfterTheNextStart() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        SignedCheckpoint one = sealer.log(CONTRACT).checkpoint().orElseThrow();

        sealer.stopForFork(CONTRACT, one, one);
        sealer.close();
        sealer = sealer(data, new FailingDisk(0));
        store.record("c-1", "k-1", 1);
        sealer.catchUp();

        assertThat(why(sealer)).isEqualTo(Stop.Why.FORK);
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(1);
        assertThat(sealer.log(CONTRACT).fork()).containsExactly(one, one);
    }
}
