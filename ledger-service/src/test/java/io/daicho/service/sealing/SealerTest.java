package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.FactId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.sealing.log.OwnTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What sealing promises: every entry once, in its order, and heartbeats. */
@ParameterizedClass
@EnumSource
class SealerTest extends SealedStore {
    SealerTest(Kind kind) {
        super(kind);
    }

    @Test
    void sealsEveryEntryOnceInTheOrderOfPositionsWhileManyWrite() throws Exception {
        sealer.start();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> done = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int each = writer;
            done.add(writers.submit(() -> {
                for (int i = 0; i < 100; i++) {
                    store.record("c-" + each % 3, "k-" + each, i);
                }
            }));
        }
        for (Future<?> each : done) {
            each.get();
        }
        writers.shutdown();
        sealer.catchUp();

        assertSealed("c-0");
        assertSealed("c-1");
        assertSealed("c-2");
        assertThat(sealer.state(CONTRACT).behind()).isZero();
    }

    @Test
    void publishesAfterACommitWithoutBeingAsked() throws Exception {
        BlockingQueue<SignedCheckpoint> heard = new LinkedBlockingQueue<>();
        sealer.onPublished((contract, signed) -> {
            throw new IllegalStateException("a listener that fails");
        });
        sealer.onPublished((contract, signed) -> heard.add(signed));
        sealer.start();

        store.record("c-1", "k-1", 0);

        SignedCheckpoint published = heard.poll(1, TimeUnit.MINUTES);
        assertThat(published).isNotNull();
        assertThat(published.checkpoint().size()).isEqualTo(1);
        assertSealed("c-1");
    }

    @Test
    void sealsALongCatchUpInSeveralCheckpoints() throws Exception {
        for (int copy = 0; copy < 9; copy++) {
            store.record("c-1", "k-" + copy, 0, 2_000);
        }
        sealer.catchUp();

        assertSealed("c-1");
        try (Stream<SignedCheckpoint> history = sealer.log(CONTRACT).history()) {
            assertThat(history.map(signed -> signed.checkpoint().size())).containsExactly(16_500L, 18_000L);
        }
    }

    @Test
    void publishesAgainWhenNothingHappenedForAnHour() {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        clock.set("2026-04-01T00:59:59Z");
        sealer.catchUp();
        assertThat(sealer.state(CONTRACT).publishedAt()).contains(Instant.parse("2026-04-01T00:00:00Z"));

        clock.set("2026-04-01T01:00:00Z");
        sealer.catchUp();

        assertThat(sealer.state(CONTRACT).publishedAt()).contains(Instant.parse("2026-04-01T01:00:00Z"));
        try (Stream<SignedCheckpoint> history = sealer.log(CONTRACT).history()) {
            assertThat(history.map(signed -> OwnTime.of(signed).orElseThrow().toString()))
                    .containsExactly("2026-04-01T00:00:00Z", "2026-04-01T01:00:00Z");
        }
    }

    @Test
    void neverPublishesAtATimeBeforeTheLast() {
        clock.set("2026-04-01T02:00:00Z");
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        clock.set("2026-04-01T01:00:00Z");
        store.record("c-1", "k-1", 1);
        sealer.catchUp();

        assertThat(sealer.state(CONTRACT).publishedAt()).contains(Instant.parse("2026-04-01T02:00:00Z"));
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(2);
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        store.record("c-1", "k-1", 0, 300);
        sealer.catchUp();
        sealer.close();
        store.record("c-1", "k-2", 0, 300);

        sealer = sealer(data, new FailingDisk(0));
        sealer.catchUp();

        assertSealed("c-1");
    }

    @Test
    void provesASealedFactAndSaysOfAnotherThatItIsNotSealedYet() throws Exception {
        store.record("c-1", "k-1", 0, 300);
        sealer.catchUp();
        store.record("c-1", "k-2", 0);
        Receipts receipts = new Receipts(store.facts(), sealer);

        assertThat(receipts.of(CONTRACT, new FactId("k-1-299")).orElseThrow().proof())
                .hasValueSatisfying(proof -> assertThat(proof.index()).isEqualTo(299));
        assertThat(receipts.of(CONTRACT, new FactId("k-2-0")).orElseThrow().proof())
                .isEmpty();
        assertThat(receipts.of(CONTRACT, new FactId("k-3-0"))).isEmpty();
    }

    @Test
    void keepsWhatAWitnessSignedThroughAHeartbeat() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        SignedCheckpoint one = sealer.log(CONTRACT).checkpoint().orElseThrow();
        NoteSignature witness = one.cosignature(LogKey.make().cosigner("witness"), clock.instant());

        sealer.cosign(LOG, one, List.of(witness));
        clock.set("2026-04-01T01:00:00Z");
        sealer.catchUp();

        assertThat(sealer.log(CONTRACT).checkpoint().orElseThrow().note().signatures())
                .hasSize(3)
                .contains(witness);
    }

    @Test
    void aClockThatOnceStoodAheadEndsNoHeartbeats() {
        List<SignedCheckpoint> heard = new ArrayList<>();
        sealer.onPublished((contract, signed) -> heard.add(signed));
        clock.set("2027-04-01T00:00:00Z");
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        assertThat(sealer.state(CONTRACT).failure()).isEmpty();

        clock.set("2026-04-01T00:00:00Z");
        sealer.catchUp();
        sealer.catchUp();
        assertThat(heard).as("once the clock is right again").hasSize(2);
        assertThat(sealer.state(CONTRACT).failure())
                .hasValueSatisfying(said ->
                        assertThat(said).contains("2026-04-01T00:00:00.000Z", "2027-04-01T00:00:00.000Z", "clock"));
        clock.set("2026-04-01T00:59:59Z");
        sealer.catchUp();
        assertThat(heard).hasSize(2);
        clock.set("2026-04-01T01:00:00Z");
        sealer.catchUp();
        assertThat(heard).as("an hour later").hasSize(3);

        restart();
        sealer.onPublished((contract, signed) -> heard.add(signed));
        sealer.catchUp();
        sealer.catchUp();
        assertThat(heard).as("after a new start").hasSize(4);
    }
}
