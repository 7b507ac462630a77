package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactJson;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.directory.NewerDataException;
import io.daicho.service.store.entry.FactMetadata;
import io.daicho.service.store.entry.StoredEntry;
import io.daicho.service.store.writing.EventIdTaken;
import io.daicho.service.store.writing.FactUnit;
import io.daicho.service.store.writing.OneBatch;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the event store promises; once for each database. */
abstract class EventStoreTest {
    final MovableClock clock = new MovableClock();
    OpenStore store;

    /** An empty database, the same one again when asked again; its connections that write go through {@code faults}. */
    abstract Database database(UnaryOperator<Connection> faults) throws Exception;

    Database database() throws Exception {
        return database(UnaryOperator.identity());
    }

    @BeforeEach
    void open() throws Exception {
        store = new OpenStore(database(), clock, false);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsAFactInCanonicalFormUnderItsStoredName() {
        var fact = Facts.lost("c-1", "f-1", "k-1");
        store.append(fact, 0);

        assertThat(store.facts.find(Facts.CONTRACT, fact.id())).hasValueSatisfying(entry -> {
            assertThat(entry.position()).isZero();
            assertThat(entry.eventId()).isEqualTo("c-1/f-1");
            assertThat(entry.type()).isEqualTo("copy.lost");
            assertThat(entry.revision()).isEqualTo("1");
            assertThat(entry.aggregateType()).isEqualTo("Copy");
            assertThat(entry.aggregateId()).isEqualTo("c-1/copy/k-1");
            assertThat(entry.recordedAt()).isEqualTo(clock.instant());
            assertThat(entry.payload()).isEqualTo(FactJson.canonical(fact));
            assertThat(entry.metadata()).isEqualTo("{}");
            assertThat(entry.fact()).isEqualTo(fact);
            assertThat(new String(entry.entry().bytes(), StandardCharsets.UTF_8))
                    .startsWith("{\"aggregate\":{\"id\":\"c-1/copy/k-1\",\"sequence\":0,\"type\":\"Copy\"}");
        });
        assertThat(store.facts.find(Facts.CONTRACT, new FactId("f-2"))).isEmpty();
    }

    @Test
    void givesDensePositionsToEachContract() {
        store.engine.appendEvents(
                Facts.event(Facts.lost("c-1", "f-1", "k-1"), 0), Facts.event(Facts.lost("c-2", "f-1", "k-1"), 0));
        store.append(Facts.lost("c-1", "f-2", "k-1"), 1);

        assertThat(store.facts.heads())
                .containsExactly(Map.entry(Facts.CONTRACT, 2L), Map.entry(new ContractId("c-2"), 1L));
        assertThat(store.facts.contracts()).containsExactly(Facts.CONTRACT, new ContractId("c-2"));
        assertThat(store.facts.head(Facts.CONTRACT)).isEqualTo(2);
        assertThat(store.facts.head(new ContractId("c-3"))).isZero();
        assertThat(store.facts.read(Facts.CONTRACT, 0, 10))
                .extracting(StoredEntry::position, StoredEntry::eventId)
                .containsExactly(tuple(0L, "c-1/f-1"), tuple(1L, "c-1/f-2"));
        assertThat(store.facts.read(Facts.CONTRACT, 1, 1))
                .extracting(StoredEntry::position)
                .containsExactly(1L);
    }

    @Test
    void streamsAContractPageByPage() {
        List<GenericDomainEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            events.add(Facts.event(Facts.lost("c-1", "f-" + i, "k-1"), i));
        }
        store.engine.appendEvents(events);

        assertThat(store.facts.stream(Facts.CONTRACT, 10).map(StoredEntry::position))
                .containsExactlyElementsOf(LongStream.range(10, 2_500).boxed().toList());
        assertThat(store.engine.readEvents("c-1/copy/k-1", 3).asStream())
                .hasSize(2_497)
                .allSatisfy(event -> assertThat(event.getType()).isEqualTo("Copy"));
    }

    @Test
    void givesAxonTheFactsBackUnderOurIdentifiers() {
        var fact = Facts.lost("c-1", "f-1", "k-1");
        var message = Facts.event(fact, 0);
        store.engine.appendEvents(message);

        assertThat(store.engine.readEvents("c-1/copy/k-1").asStream())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getPayload()).isEqualTo(fact);
                    assertThat(event.getIdentifier()).isEqualTo("c-1/f-1").isNotEqualTo(message.getIdentifier());
                    assertThat(event.getSequenceNumber()).isZero();
                    assertThat(event.getTimestamp()).isEqualTo(clock.instant());
                });
        assertThat(store.engine.lastSequenceNumberFor("c-1/copy/k-1")).hasValue(0L);
        assertThat(store.engine.lastSequenceNumberFor("c-1/copy/k-2")).isEmpty();
    }

    @Test
    void readsAllContractsAlongTheOrdinal() {
        assertThat(store.engine.createHeadToken()).isNull();
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);
        TrackingToken first = store.engine.createHeadToken();
        clock.set("2026-04-02T00:00:00Z");
        store.append(Facts.lost("c-2", "f-1", "k-1"), 0);
        store.append(Facts.lost("c-1", "f-2", "k-1"), 1);

        assertThat(store.engine.readEvents(null, false))
                .extracting(event -> event.getIdentifier())
                .containsExactly("c-1/f-1", "c-2/f-1", "c-1/f-2");
        List<? extends TrackedEventMessage<?>> later =
                store.engine.readEvents(first, false).toList();
        assertThat(later).extracting(event -> event.getIdentifier()).containsExactly("c-2/f-1", "c-1/f-2");
        assertThat(later.get(1).trackingToken())
                .isInstanceOf(GlobalSequenceTrackingToken.class)
                .isEqualTo(store.engine.createHeadToken());
        assertThat(store.engine.readEvents(store.engine.createTokenAt(Instant.parse("2026-04-01T12:00:00Z")), false))
                .hasSize(2);
        assertThat(store.engine.createTokenAt(Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo(store.engine.createHeadToken());
        assertThat(store.engine.createTailToken()).isNull();
    }

    @Test
    void refusesAFactIdThatIsTakenWhicheverThingItWentTo() {
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);

        assertThatExceptionOfType(EventIdTaken.class)
                .isThrownBy(() -> store.append(Facts.lost("c-1", "f-1", "k-2"), 0))
                .satisfies(taken -> assertThat(taken.eventId()).isEqualTo("c-1/f-1"));
        assertThat(store.facts.head(Facts.CONTRACT)).isEqualTo(1);
    }

    @Test
    void refusesADecisionOnAStaleState() {
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> store.append(Facts.lost("c-1", "f-2", "k-1"), 0));
        store.append(Facts.lost("c-1", "f-3", "k-1"), 1);
        assertThat(store.facts.read(Facts.CONTRACT, 0, 10))
                .extracting(StoredEntry::eventId)
                .containsExactly("c-1/f-1", "c-1/f-3");
    }

    @Test
    void storesAUnitWholeOrNotAtAll() {
        assertThatExceptionOfType(EventIdTaken.class)
                .isThrownBy(() -> store.engine.appendEvents(
                        Facts.event(Facts.lost("c-1", "f-1", "k-1"), 0),
                        Facts.event(Facts.lost("c-1", "f-2", "k-1"), 1),
                        Facts.event(Facts.lost("c-1", "f-1", "k-2"), 0)));

        assertThat(store.facts.contracts()).isEmpty();
    }

    @Test
    void aUnitThatFailsInMidBatchFailsAlone() throws Exception {
        store.append(Facts.lost("c-1", "taken", "k-0"), 0);
        List<FactUnit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(unit(Facts.lost("c-1", i % 5 == 2 ? "taken" : "f-" + i, "k-" + (i + 1)), 0));
        }
        units.add(unit(Facts.lost("c-1", "stale", "k-0"), 0));

        IdentityHashMap<FactUnit, RuntimeException> failures = writeAsOneBatch(units);

        assertThat(failures).hasSize(5);
        assertThat(failures.get(units.get(2))).isInstanceOf(EventIdTaken.class);
        assertThat(failures.get(units.get(20))).isInstanceOf(ConcurrencyException.class);
        assertThat(store.facts.stream(Facts.CONTRACT, 0).map(StoredEntry::position))
                .containsExactlyElementsOf(LongStream.range(0, 17).boxed().toList());
        assertThat(store.facts.head(Facts.CONTRACT)).isEqualTo(17);
    }

    @Test
    void aRepeatWithinABatchLosesToTheFirst() throws Exception {
        FactUnit first = unit(Facts.lost("c-1", "f-1", "k-1"), 0);
        FactUnit second = unit(Facts.lost("c-1", "f-1", "k-2"), 0);

        assertThat(writeAsOneBatch(List.of(first, second))).containsOnlyKeys(second);
    }

    @Test
    void recordsNeverBackwards() {
        clock.set("2026-04-02T00:00:00Z");
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);
        clock.set("2026-04-01T00:00:00Z");
        store.append(Facts.lost("c-1", "f-2", "k-1"), 1);
        store.append(Facts.lost("c-2", "f-1", "k-1"), 0);

        assertThat(store.facts.read(Facts.CONTRACT, 0, 10))
                .extracting(StoredEntry::recordedAt)
                .containsOnly(Instant.parse("2026-04-02T00:00:00Z"));
        assertThat(store.facts.read(new ContractId("c-2"), 0, 10))
                .extracting(StoredEntry::recordedAt)
                .containsOnly(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void onlyAnExampleSaysItselfWhenItWasRecorded() throws Exception {
        var wished = Facts.event(Facts.lost("c-1", "f-1", "k-1"), 0)
                .withMetaData(Map.of(FactMetadata.RECORDED_AT, "2026-03-06T00:00:00Z"));
        store.engine.appendEvents(wished);
        store.close();
        store = new OpenStore(database(), clock, true);
        store.engine.appendEvents(Facts.event(Facts.lost("c-2", "f-1", "k-1"), 0)
                .withMetaData(Map.of(FactMetadata.RECORDED_AT, "2026-03-06T00:00:00Z")));

        assertThat(store.facts.read(Facts.CONTRACT, 0, 1))
                .singleElement()
                .satisfies(real -> assertThat(real.recordedAt()).isEqualTo(clock.instant()));
        assertThat(store.facts.read(new ContractId("c-2"), 0, 1))
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.recordedAt()).isEqualTo(Instant.parse("2026-03-06T00:00:00Z"));
                    assertThat(example.metadata()).isEqualTo("{}");
                });
    }

    @Test
    void keepsAFixedListOfMetadata() {
        store.engine.appendEvents(Facts.event(Facts.lost("c-1", "f-1", "k-1"), 0)
                .withMetaData(Map.of(
                        "traceId",
                        "t-1",
                        FactMetadata.IMPORTED_RECORDED_AT,
                        "2025-01-01T00:00:00.000Z",
                        FactMetadata.CHANNEL,
                        Channel.IMPORT)));

        assertThat(store.facts.read(Facts.CONTRACT, 0, 1))
                .extracting(StoredEntry::metadata)
                .containsExactly("{\"channel\":\"IMPORT\",\"importedRecordedAt\":\"2025-01-01T00:00:00.000Z\"}");
    }

    @Test
    void refusesAnEntryThatIsTooLargeBeforeStoringAnythingOfItsUnit() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.engine.appendEvents(
                        Facts.event(Facts.lost("c-1", "f-1", "k-1"), 0),
                        Facts.event(Facts.large("c-1", "f-2", "k-1"), 1)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ENTRY_TOO_LARGE));
        assertThat(store.facts.contracts()).isEmpty();
    }

    @Test
    void storesNothingButFactsOfAggregates() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> store.engine.appendEvents(new GenericDomainEventMessage<>("Copy", "k", 0, "no fact")))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void tellsWhichContractsGrewAndSurvivesAListenerThatFails() {
        var heard = new ConcurrentLinkedQueue<Set<ContractId>>();
        store.facts.onCommit(contracts -> {
            throw new IllegalStateException("a listener that fails");
        });
        store.facts.onCommit(heard::add);

        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);
        store.append(Facts.lost("c-2", "f-1", "k-1"), 0);
        store.writer.close();

        assertThat(heard).containsExactly(Set.of(Facts.CONTRACT), Set.of(new ContractId("c-2")));
    }

    @Test
    void refusesWhenItIsShuttingDown() {
        store.writer.close();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.append(Facts.lost("c-1", "f-1", "k-1"), 0))
                .withMessageContaining("shutting down");
    }

    @Test
    void keepsDetailsBesideTheirFact() {
        var remark = new DetailText("remark", "00112233445566778899aabbccddeeff", "電車の中 \u0000");
        Fact fact = Facts.lost("c-1", "f-1", "k-1", remark.detail(), List.of());
        UnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("a command"));
        Details.put(unit, fact, List.of(remark));
        unit.onPrepareCommit(commit -> store.append(fact, 0));
        unit.commit();

        assertThat(store.facts.details(Facts.CONTRACT, fact.id())).containsExactly(remark);
        assertThat(store.facts.kept(Set.of("c-1/f-1", "c-1/f-2"))).containsOnlyKeys("c-1/f-1");
        assertThat(store.facts.find(Facts.CONTRACT, fact.id()))
                .hasValueSatisfying(entry -> assertThat(entry.payload()).doesNotContain("電車"));
    }

    @Test
    void unitsThatWaitTogetherShareOneTransaction() throws Exception {
        var waiting = new CountDownLatch(1);
        var commits = new AtomicInteger();
        store.facts.onCommit(contracts -> {
            if (commits.getAndIncrement() == 0) {
                awaitOpen(waiting);
            }
        });
        store.append(Facts.lost("c-1", "first", "k-0"), 0);
        ExecutorService writers = Executors.newFixedThreadPool(32);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 1; i <= 32; i++) {
            Fact fact = Facts.lost("c-" + i % 4, "f-" + i, "k-" + i);
            done.add(writers.submit(() -> store.append(fact, 0)));
        }
        while (store.writer.waiting() < 32) {
            Thread.onSpinWait();
        }
        waiting.countDown();
        for (Future<?> each : done) {
            each.get();
        }
        store.writer.close();
        writers.shutdown();

        assertThat(commits).hasValue(2);
        assertThat(store.facts.heads().values()).containsExactly(8L, 9L, 8L, 8L);
    }

    @Test
    void manyWritersLeaveDensePositions() throws Exception {
        inParallel(32, writer -> {
            for (int i = 0; i < 40; i++) {
                store.append(Facts.lost("c-" + writer % 3, "f-" + writer + "-" + i, "k-" + writer), i);
            }
        });

        assertDense(32 * 40);
    }

    @Test
    void goesOnAfterACommitThatFailed() throws Exception {
        store.close();
        FailingCommits failing = new FailingCommits();
        store = new OpenStore(database(failing), clock, false);
        store.append(Facts.lost("c-1", "before", "k-1"), 0);
        failing.fail(true);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.append(Facts.lost("c-1", "during", "k-1"), 1))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.STORE_UNAVAILABLE);
                    assertThat(refused)
                            .hasMessageContaining("no space left")
                            .hasRootCauseInstanceOf(SQLException.class);
                });
        failing.fail(false);
        store.append(Facts.lost("c-1", "after", "k-1"), 1);

        assertThat(store.facts.read(Facts.CONTRACT, 0, 10))
                .extracting(StoredEntry::position, StoredEntry::eventId)
                .containsExactly(tuple(0L, "c-1/before"), tuple(1L, "c-1/after"));
    }

    @Test
    void passesOverASnapshotOfAnotherRevision() throws Exception {
        store.engine.storeSnapshot(new GenericDomainEventMessage<>("LostThings", "c-1/copy/k-1", 5, new LostThings()));
        assertThat(store.engine.readSnapshot("c-1/copy/k-1")).hasValueSatisfying(snapshot -> {
            assertThat(snapshot.getSequenceNumber()).isEqualTo(5);
            assertThat(snapshot.getPayload()).isInstanceOf(LostThings.class);
        });
        try (Connection connection = store.database.openWriter()) {
            Dialect.execute(connection, "UPDATE snapshot SET revision = 'another'");
        }

        assertThat(store.engine.readSnapshot("c-1/copy/k-1")).isEmpty();
        assertThat(store.engine.readSnapshot("c-1/copy/k-2")).isEmpty();
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws Exception {
        try (Connection connection = store.database.openWriter()) {
            Dialect.execute(connection, "UPDATE meta SET value = '99' WHERE key = 'schema'");
        }

        assertThatExceptionOfType(NewerDataException.class)
                .isThrownBy(() -> database().prepare(store.keys))
                .withMessageContaining("99")
                .withMessageContaining("newer version");
    }

    @Test
    void opensAgainWithWhatItHad() throws Exception {
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);
        store.close();
        store = new OpenStore(database(), clock, false);
        store.append(Facts.lost("c-1", "f-2", "k-1"), 1);

        assertDense(2);
    }

    void assertDense(long facts) {
        long found = 0;
        for (var head : store.facts.heads().entrySet()) {
            assertThat(store.facts.stream(head.getKey(), 0).map(StoredEntry::position))
                    .containsExactlyElementsOf(
                            LongStream.range(0, head.getValue()).boxed().toList());
            found += head.getValue();
        }
        assertThat(found).isEqualTo(facts);
    }

    static void inParallel(int threads, IntConsumer work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int each = i;
            done.add(pool.submit(() -> work.accept(each)));
        }
        for (Future<?> each : done) {
            each.get();
        }
        pool.shutdown();
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    FactUnit unit(Fact fact, long sequence) {
        return new FactUnit(List.of(new Drafts(new FactSerializer()).draft(Facts.event(fact, sequence), Map.of())));
    }

    private IdentityHashMap<FactUnit, RuntimeException> writeAsOneBatch(List<FactUnit> units) throws Exception {
        return OneBatch.write(units, store.database, store.keys, clock);
    }
}
