package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.text.Bytes;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.OwnTime;
import io.daicho.service.sealing.log.Succession;
import io.daicho.service.store.MovableClock;
import io.daicho.service.store.RecordedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sealing promises; once for each database. */
abstract class SealerTest {
    static final ContractId CONTRACT = new ContractId("c-1");
    static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path data;

    final MovableClock clock = new MovableClock();
    RecordedStore store;
    Sealer sealer;

    /** The store, the same one again when asked again. */
    abstract RecordedStore openStore() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = openStore();
        sealer = sealer(data, new FailingDisk(0));
    }

    Sealer sealer(Path directory, Disk disk) {
        return new Sealer(
                store.facts(),
                LogDirectory.of(directory),
                disk,
                store.turn(),
                () -> new Signing.Given(null, null, null),
                clock,
                HOUR);
    }

    @AfterEach
    void close() {
        sealer.close();
        store.close();
    }

    Path folder(String contract) {
        return data.resolve("log").resolve(contract);
    }

    void assertSealed(String contract) throws Exception {
        assertThat(Published.verified(folder(contract)))
                .isEqualTo(store.facts().stream(new ContractId(contract), 0)
                        .map(entry -> Bytes.of(entry.entry().bytes()))
                        .toList())
                .hasSize((int) store.head(contract));
    }

    private static Stop.Why why(Sealer sealer) {
        return sealer.state(CONTRACT).stop().orElseThrow().why();
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
    void aNewKeyFollowsTheFormerWithoutCuttingTheChain() throws Exception {
        store.record("c-1", "k-1", 0, 3);
        sealer.catchUp();
        ContractLog log = sealer.log(CONTRACT);
        var former = log.key().orElseThrow();

        sealer.rotate();
        SignedCheckpoint both = log.checkpoint().orElseThrow();
        store.record("c-1", "k-2", 0, 3);
        sealer.catchUp();

        var present = log.key().orElseThrow();
        assertThat(present).isNotEqualTo(former);
        both.verify(former.name(), LogKey.known(List.of(former)));
        both.verify(former.name(), LogKey.known(List.of(present)));
        Succession succession = log.successions().get(0);
        succession.verify();
        assertThat(succession.size()).isEqualTo(3);
        assertThat(List.of(succession.from(), succession.to())).containsExactly(former, present);
        assertSealed("c-1");
        assertThat(data.resolve("log/_key.next")).doesNotExist();

        sealer.close();
        sealer = sealer(data, new FailingDisk(0));
        store.record("c-1", "k-3", 0, 3);
        sealer.catchUp();
        assertSealed("c-1");
    }

    @Test
    void keepsWhatAWitnessSignedThroughAHeartbeat() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        SignedCheckpoint one = sealer.log(CONTRACT).checkpoint().orElseThrow();
        NoteSignature witness = one.cosignature(LogKey.make().cosigner("witness"), clock.instant());

        sealer.cosign(CONTRACT, one, List.of(witness));
        clock.set("2026-04-01T01:00:00Z");
        sealer.catchUp();

        assertThat(sealer.log(CONTRACT).checkpoint().orElseThrow().note().signatures())
                .hasSize(3)
                .contains(witness);
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

    @Test
    void beginsNoOtherLogWhereItsOwnIsMissing() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        sealer.close();
        Files.move(data.resolve("log"), data.resolve("log-elsewhere"));

        sealer = sealer(data, new FailingDisk(0));
        sealer.catchUp();

        assertThat(sealer.stop().orElseThrow().why()).isEqualTo(Stop.Why.NO_LOG);
        assertThat(data.resolve("log")).doesNotExist();
        Files.move(data.resolve("log-elsewhere"), data.resolve("log"));
        sealer.catchUp();
        assertThat(sealer.stop()).isEmpty();
        assertSealed("c-1");
    }

    @Test
    void makesNoOtherKeyWhereItsOwnIsMissing() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        sealer.close();
        Files.delete(data.resolve("log/_key"));

        sealer = sealer(data, new FailingDisk(0));
        sealer.catchUp();

        assertThat(sealer.stop().orElseThrow().detail()).contains("_key is missing");
    }

    private void run(String sql) throws Exception {
        try (Connection connection = store.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
