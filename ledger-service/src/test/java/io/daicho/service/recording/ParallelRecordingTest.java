package io.daicho.service.recording;

import static io.daicho.service.testing.Stated.CONTRACT;
import static io.daicho.service.testing.Stated.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.JournalLine;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.LedgerApplication;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.Answering;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.Postgres;
import io.daicho.service.store.entry.StoredEntry;
import io.daicho.service.testing.RandomJournal;
import io.daicho.service.testing.Stated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole way in, on both databases: whatever was acknowledged is on record, in a dense order, and concluded from. */
class ParallelRecordingTest {
    private static final int WRITERS = 8;
    private static final int FACTS = 200;

    @TempDir
    Path directory;

    private ConfigurableApplicationContext ledger(String database) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--daicho.data=" + directory));
        if (database.equals("postgresql")) {
            arguments.add("--daicho.store.url=" + Postgres.emptyDatabase());
            arguments.add("--daicho.store.user=" + Postgres.USER);
        }
        return new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void everythingAcknowledgedIsOnRecordAndConcludedFrom(String database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (ConfigurableApplicationContext ledger = ledger(database)) {
            Recording recording = ledger.getBean(Recording.class);
            record(recording, fact("f-0", "2026-01-01").registered());
            List<Future<Integer>> acknowledged = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                acknowledged.add(threads.submit(writer(recording, writer)));
            }
            for (Future<Integer> each : acknowledged) {
                assertThat(each.get()).isEqualTo(FACTS);
            }

            assertRecorded(ledger, 1 + WRITERS * FACTS);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Integer> writer(Recording recording, int writer) {
        return () -> {
            int recorded = 0;
            for (int i = 0; i < FACTS; i++) {
                Stated at = fact("f-" + writer + "-" + i, "2026-02-0" + (1 + i % 9));
                String copy = "k-" + writer + "-" + i / 4;
                Fact deed =
                        i % 4 == 0 ? fact("f-" + writer + "-" + i, "2026-02-01").received(copy) : at.used(copy);
                recorded += record(recording, deed) == Recording.Outcome.RECORDED ? 1 : 0;
            }
            return recorded;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aRandomJournalIsConcludedFromAsAFreshFoldDoes(String database) throws Exception {
        try (ConfigurableApplicationContext ledger = ledger(database)) {
            Recording recording = ledger.getBean(Recording.class);
            List<Fact> facts = RandomJournal.accepted(13, 100);
            facts.forEach(fact -> assertThat(record(recording, fact)).isEqualTo(Recording.Outcome.RECORDED));
            facts.forEach(fact -> assertThat(record(recording, fact)).isEqualTo(Recording.Outcome.REPEATED));

            assertRecorded(ledger, 100);
        }
    }

    @Test
    void aCopyOfFiveHundredFactsIsLoadedFromItsSnapshot() throws Exception {
        try (ConfigurableApplicationContext ledger = ledger("sqlite")) {
            Recording recording = ledger.getBean(Recording.class);
            record(recording, fact("f-0", "2026-01-01").registered());
            record(recording, fact("f-1", "2026-02-01").received("k-1"));
            for (int i = 2; i <= 500; i++) {
                record(recording, fact("f-" + i, "2026-02-02").used("k-1"));
            }
        }
        try (ConfigurableApplicationContext ledger = ledger("sqlite")) {
            assertThat(ledger.getBean(EventStorageEngine.class).readSnapshot("c-1/copy/k-1"))
                    .hasValueSatisfying(
                            snapshot -> assertThat(snapshot.getSequenceNumber()).isGreaterThan(300));
            Recording recording = ledger.getBean(Recording.class);
            record(recording, fact("f-501", "2026-02-05").correcting("f-2").erased("k-1"));

            assertThat(refusal(recording, fact("f-502", "2026-02-06").used("k-1")))
                    .isEqualTo(Refusal.COPY_ALREADY_ENDED);
            assertThat(refusal(recording, fact("f-503", "2026-02-06").received("k-1")))
                    .isEqualTo(Refusal.THING_EXISTS);
        }
    }

    private static Refusal refusal(Recording recording, Fact fact) {
        try {
            record(recording, fact);
        } catch (Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError("accepted: " + fact);
    }

    private static Recording.Outcome record(Recording recording, Fact fact) {
        return recording.record(new JournalLine(fact, List.of(), null), Channel.REST);
    }

    private static void assertRecorded(ConfigurableApplicationContext ledger, int facts) {
        List<StoredEntry> entries = ledger.getBean(FactStore.class).read(CONTRACT, 0, facts + 1);
        assertThat(entries)
                .extracting(StoredEntry::position)
                .containsExactlyElementsOf(LongStream.range(0, facts).boxed().toList());
        Answer answer = ledger.getBean(Answering.class)
                .answer(CONTRACT, "2026-07-01", "2099-01-01")
                .orElseThrow();
        FactsInMemory fold = new FactsInMemory();
        entries.forEach(entry -> fold.add(entry.recordedFact()));
        assertThat(answer.position()).isEqualTo(facts - 1);
        assertThat(ConclusionsJson.of(answer.conclusions(), 0L))
                .isEqualTo(ConclusionsJson.of(
                        Conclude.conclude(
                                CONTRACT,
                                fold,
                                ClauseSets.shipped().edition(Stated.EDITION).orElseThrow(),
                                answer.conclusions().asOf(),
                                answer.conclusions().knownAt()),
                        0L));
    }
}
