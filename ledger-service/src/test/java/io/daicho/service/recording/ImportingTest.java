package io.daicho.service.recording;

import static io.daicho.service.testing.Stated.CONTRACT;
import static io.daicho.service.testing.Stated.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.JournalLine;
import io.daicho.service.LedgerApplication;
import io.daicho.service.store.Appending;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.Together;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An import stores many facts at once, and none of what it gathered where that is refused. */
class ImportingTest {
    @TempDir
    Path directory;

    private final Told told = new Told();
    private ConfigurableApplicationContext ledger;

    @BeforeEach
    void open() {
        ledger = new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--daicho.data=" + directory);
        recording().record(new JournalLine(fact("f-0", "2026-01-01").registered(), List.of(), null), Channel.REST);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anImportThatCouldNotBeStoredIsRepeatedWithoutAGap() {
        imported(refusing(new Refused(Refusal.DISK_FULL, "the test")), 300);
        assertThat(told.refused).hasSize(300).containsOnly(Refusal.DISK_FULL);
        assertThat(engine().readSnapshot("c-1/copy/k-1")).isEmpty();
        told.refused.clear();

        imported(appending(), 300);

        assertThat(told.refused).isEmpty();
        assertThat(told.accepted).hasSize(300).containsOnly(Recording.Outcome.RECORDED);
        assertSequencesWithoutGap(300);
        assertThat(engine().readSnapshot("c-1/copy/k-1"))
                .hasValueSatisfying(
                        snapshot -> assertThat(snapshot.getSequenceNumber()).isBetween(199L, 299L));
    }

    @Test
    void whatAnImportHasNotStoredYetIsJudgedFromTheStateItWillHave() {
        Importing importing = new Importing(recording(), appending(), Channel.IMPORT, told);
        copy(350).forEach(line -> importing.take(0, line));
        importing.take(351, line(fact("f-again", "2026-02-01").received("k-1")));
        importing.finish();

        assertThat(told.refused).containsExactly(Refusal.THING_EXISTS);
        assertSequencesWithoutGap(350);
    }

    static Stream<RuntimeException> meanwhile() {
        return Stream.of(
                new ConcurrencyException("the test"), new Refused(Refusal.CONTRACT_RETIRED, "c-2", "f-9", "remark"));
    }

    @ParameterizedTest
    @MethodSource("meanwhile")
    void eachIsRecordedByItselfWhereAllTogetherCannotBe(RuntimeException ofOne) {
        imported(refusing(ofOne), 250);

        assertThat(told.refused).isEmpty();
        assertThat(told.accepted).hasSize(250).containsOnly(Recording.Outcome.RECORDED);
        assertSequencesWithoutGap(250);
    }

    private void imported(Appending appending, int facts) {
        Importing importing = new Importing(recording(), appending, Channel.IMPORT, told);
        copy(facts).forEach(line -> importing.take(0, line));
        importing.finish();
    }

    private static List<JournalLine> copy(int facts) {
        return IntStream.rangeClosed(1, facts)
                .mapToObj(i -> line(
                        i == 1
                                ? fact("f-1", "2026-02-01").received("k-1")
                                : fact("f-" + i, "2026-02-02").used("k-1")))
                .toList();
    }

    private static JournalLine line(Fact fact) {
        return new JournalLine(fact, List.of(), null);
    }

    private static Appending refusing(RuntimeException refusal) {
        return (Together unit) -> {
            throw refusal;
        };
    }

    private void assertSequencesWithoutGap(int facts) {
        assertThat(ledger.getBean(FactStore.class).read(CONTRACT, 1, facts + 1))
                .extracting(entry -> (int) entry.sequence())
                .containsExactlyElementsOf(IntStream.range(0, facts).boxed().toList());
    }

    private Recording recording() {
        return ledger.getBean(Recording.class);
    }

    private Appending appending() {
        return ledger.getBean(Appending.class);
    }

    private EventStorageEngine engine() {
        return ledger.getBean(EventStorageEngine.class);
    }

    private static final class Told implements Importing.Outcomes {
        private final List<Recording.Outcome> accepted = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();

        @Override
        public void accepted(long line, Recording.Outcome outcome) {
            accepted.add(outcome);
        }

        @Override
        public void refused(long line, Refused refusal) {
            refused.add(refusal.refusal());
        }
    }
}
