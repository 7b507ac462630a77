package io.daicho.benchmarks;

import ch.qos.logback.classic.Level;
import com.sun.management.OperatingSystemMXBean;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalLine;
import io.daicho.conclusions.question.Question;
import io.daicho.service.recording.Recording;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the ledger bears, beside a stock set-up and beside the bare database. See {@code docs/benchmarks.md}. */
public final class Benchmarks {
    private static final ContractId CONTRACT = new ContractId("contract");
    private static final ContractId LARGE = new ContractId("large");
    private static final Instant SOME_DAY = Instant.parse("2025-09-30T15:00:00Z");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration SLICE = Duration.ofMillis(Integer.getInteger("slice", 1_500));
    private static final int MANY_WRITERS = 32;
    private static final int FACTS_A_UNIT = 20;
    private static final int REPLAYED_COPIES = Integer.getInteger("replayed", 20_000) / CopyLife.FACTS;
    private static final boolean LONG = Boolean.getBoolean("long");
    private static final long LARGE_COPIES = Integer.getInteger("large", LONG ? 1_000_000 : 100_000) / CopyLife.FACTS;

    private final Site site;
    private final Table table;

    private Benchmarks(Site site, Table table) {
        this.site = site;
        this.table = table;
    }

    /** Measures everything, on both databases or on those named. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        List<String> wanted =
                List.of(System.getProperty("on", "sqlite,postgresql").split(",", -1));
        List<String> parts = List.of(
                System.getProperty("parts", "append,command,replay,read,questions,sealing,proof,pack,verify")
                        .split(",", -1));
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
        describe();
        Table table = new Table(System.out);
        Map<String, Supplier<Site>> sites = Map.of("sqlite", SqliteSite::new, "postgresql", PostgresqlSite::new);
        int exit = 1;
        try {
            for (String name : wanted) {
                try (Site site = sites.getOrDefault(name, SqliteSite::new).get()) {
                    new Benchmarks(site, table).run(parts);
                }
            }
            exit = 0;
        } catch (Exception failure) {
            LoggerFactory.getLogger(Benchmarks.class).error("The benchmark stopped", failure);
        }
        System.exit(exit); // Axon leaves threads
    }

    private static void describe() {
        int bytes = Facts.events(CopyLife.of(CONTRACT, 1)).stream()
                .mapToInt(event -> FactJson.canonical(event.getPayload()).length())
                .sum();
        System.out.printf(
                "%s processors, Java %s, heap %d MiB; %d rounds after one that does not count; facts of %d bytes%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                ROUNDS,
                bytes / CopyLife.FACTS);
    }

    private void run(List<String> parts) throws Exception {
        if (parts.contains("append")) {
            appending();
        }
        if (parts.contains("command")) {
            commanding();
        }
        if (parts.contains("replay")) {
            replaying();
        }
        if (parts.contains("read")) {
            reading();
        }
        if (parts.contains("questions")) {
            questioning();
        }
        Proving proving = new Proving(site, table, LARGE);
        if (parts.contains("sealing")) {
            proving.sealing(ROUNDS, SLICE);
        }
        if (parts.contains("proof")) {
            proving.proof(LARGE_COPIES);
        }
        if (parts.contains("pack")) {
            proving.pack(LARGE_COPIES);
        }
        if (parts.contains("verify") && site instanceof SqliteSite) {
            verifying();
        }
    }

    private void appending() throws SQLException {
        boolean sqlite = site instanceof SqliteSite;
        try (Ledger ledger = new Ledger(site.ledger());
                StockAxon stock = new StockAxon(site, ledger.serializer(), true);
                RawInserts raw = new RawInserts(site, new Facts(CONTRACT, new AtomicLong()).next(4_000))) {
            EventStorageEngine engine = ledger.engine();
            AtomicLong ours = new AtomicLong();
            AtomicLong theirs = new AtomicLong();
            for (int writers : List.of(1, MANY_WRITERS)) {
                Slice slice = new Slice(writers, SLICE);
                Rounds rounds = new Rounds()
                        .side("ours", () -> slice.perSecond(() -> appendTo(engine, new Facts(CONTRACT, ours))))
                        .side("stock JPA store", () -> slice.perSecond(() -> appendTo(stock, theirs)))
                        .side("raw inserts, by 400", () -> rawInserts(raw, RawInserts.MANY))
                        .side("raw inserts, as many", () -> rawInserts(raw, writers))
                        .run(ROUNDS);
                String what = "append, %d writer%s".formatted(writers, writers == 1 ? "" : "s");
                boolean many = writers == MANY_WRITERS;
                table.ratio(what, site.name(), rounds, "ours", "stock JPA store", many ? (sqlite ? 5.0 : 2.0) : null);
                table.ratio(what, site.name(), rounds, "ours", "raw inserts, by 400", many ? 0.5 : null);
                table.ratio(what, site.name(), rounds, "ours", "raw inserts, as many", null);
            }
            Slice slice = new Slice(MANY_WRITERS, SLICE);
            Rounds rounds = new Rounds()
                    .side("ours", () -> slice.perSecond(() -> appendUnitsTo(engine, new Facts(CONTRACT, ours))))
                    .side("raw inserts, by 400", () -> rawInserts(raw, RawInserts.MANY))
                    .run(ROUNDS);
            String what = "append by %d, %d writers".formatted(FACTS_A_UNIT, MANY_WRITERS);
            table.ratio(what, site.name(), rounds, "ours", "raw inserts, by 400", null);
        }
    }

    private static double rawInserts(RawInserts raw, int rows) {
        return new Slice(1, SLICE).perSecond(() -> () -> raw.transaction(rows));
    }

    private static Slice.Step appendUnitsTo(EventStorageEngine engine, Facts facts) {
        return () -> {
            engine.appendEvents(facts.next(FACTS_A_UNIT));
            return FACTS_A_UNIT;
        };
    }

    private static Slice.Step appendTo(EventStorageEngine engine, Facts facts) {
        return () -> {
            engine.appendEvents(List.of(facts.next()));
            return 1;
        };
    }

    private static Slice.Step appendTo(StockAxon stock, AtomicLong dataSets) {
        Facts facts = new Facts(CONTRACT, dataSets);
        return () -> {
            stock.append(List.of(facts.next()));
            return 1;
        };
    }

    private void commanding() {
        try (Ledger ledger = new Ledger(site.ledger());
                StockAxon stock = new StockAxon(site, ledger.serializer(), true);
                StockAxon.Commands commands = stock.commands(ledger.facts())) {
            Recording recording = ledger.recording();
            Opening.of(CONTRACT).forEach(fact -> {
                recording.record(line(fact), Channel.REST);
                commands.dispatch(fact);
            });
            AtomicLong ours = new AtomicLong();
            AtomicLong theirs = new AtomicLong();
            Slice slice = new Slice(MANY_WRITERS, SLICE);
            Rounds rounds = new Rounds()
                    .side("ours", () -> slice.perSecond(() -> recordIn(recording, new Facts(CONTRACT, ours))))
                    .side("stock Axon + JPA", () -> slice.perSecond(() -> dispatchTo(commands, theirs)))
                    .run(ROUNDS);
            table.ratio(
                    "command, %d writers".formatted(MANY_WRITERS),
                    site.name(),
                    rounds,
                    "ours",
                    "stock Axon + JPA",
                    3.0);
        }
    }

    private static Slice.Step recordIn(Recording recording, Facts facts) {
        return () -> {
            recording.record(line(facts.next().getPayload()), Channel.REST);
            return 1;
        };
    }

    private static Slice.Step dispatchTo(StockAxon.Commands commands, AtomicLong dataSets) {
        Facts facts = new Facts(CONTRACT, dataSets);
        return () -> {
            commands.dispatch(facts.next().getPayload());
            return 1;
        };
    }

    private static JournalLine line(Fact fact) {
        return new JournalLine(fact, List.of(), null);
    }

    private void replaying() {
        int copies = REPLAYED_COPIES;
        try (Ledger ledger = new Ledger(site.ledger());
                StockAxon stock = new StockAxon(site, ledger.serializer(), false)) {
            ledger.fill(CONTRACT, copies);
            ledger.catchUp();
            List<DomainEventMessage<Fact>> journal = new ArrayList<>(Facts.events(Opening.of(CONTRACT)));
            for (int copy = 0; copy < copies; copy++) {
                journal.addAll(Facts.events(CopyLife.of(CONTRACT, copy)));
            }
            stock.fill(journal);
            AtomicLong replays = new AtomicLong();
            Rounds rounds = new Rounds()
                    .side("ours", () -> {
                        long start = System.nanoTime();
                        ledger.rebuild();
                        return journal.size() * 1e9 / (System.nanoTime() - start);
                    })
                    .side(
                            "stock tracking processor",
                            () -> stockReplay(stock, replays.incrementAndGet(), journal.size()))
                    .run(ROUNDS);
            table.ratio("replay", site.name(), rounds, "ours", "stock tracking processor", 10.0);
        }
    }

    /** Runs a tracking processor for a while: how fast it is does not depend on how much is left. */
    private static double stockReplay(StockAxon stock, long number, int events) {
        stock.forget();
        StockProjection projection = new StockProjection(stock.entities(), events);
        Configuration axon = stock.replay("replay-" + number, projection);
        try {
            return projection.perSecond(SLICE.multipliedBy(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            axon.shutdown();
        }
    }

    private void reading() throws SQLException {
        Map<String, String> settings = site.ledger();
        try (Ledger ledger = new Ledger(settings);
                Connection plain = site.reading(settings)) {
            ledger.fill(LARGE, LARGE_COPIES);
            long start = System.nanoTime();
            ledger.catchUp();
            table.seconds("first projection, " + facts(), site.name(), secondsSince(start), null);
            Keeping keeping = new Keeping(ledger, LARGE);
            table.seconds("one fact about one copy, " + facts(), site.name(), keeping.oneCopy(), null);
            table.seconds("an instruction about three copies, " + facts(), site.name(), keeping.fewCopies(), null);
            table.seconds("a completion about every copy, " + facts(), site.name(), keeping.everyCopy(), null);
            Rounds scans = new Rounds()
                    .side(
                            "FactStore.stream",
                            () -> rowsPerSecond(() -> ledger.facts().stream(LARGE, 0)
                                    .mapToLong(entry -> entry.payload().length())
                                    .filter(length -> length > 0)
                                    .count()))
                    .side("plain JDBC", () -> rowsPerSecond(() -> scan(plain)))
                    .run(ROUNDS);
            table.ratio("scan, " + facts(), site.name(), scans, "FactStore.stream", "plain JDBC", null);
            Rounds asked = new Rounds()
                    .side("at", () -> timed(() -> ledger.obligations().at(LARGE, SOME_DAY, LATER)))
                    .side("now", () -> timed(() -> ledger.obligations().now(LARGE, LATER)))
                    .run(ROUNDS);
            table.seconds("as of a day, " + facts(), site.name(), asked.median("at"), LONG ? 10.0 : 1.0);
            double processors = processorSeconds(() -> ledger.obligations().at(LARGE, SOME_DAY, LATER));
            table.seconds("as of a day, of all processors, " + facts(), site.name(), processors, null);
            table.seconds("now, " + facts(), site.name(), asked.median("now"), null);
        }
    }

    /** Each question as of now and as of a day; the client has given some instructions before. */
    private void questioning() {
        try (Ledger ledger = new Ledger(site.ledger())) {
            ledger.fill(LARGE, LARGE_COPIES);
            ledger.catchUp();
            new Keeping(ledger, LARGE).fewCopies();
            Questioning asked = new Questioning(ledger.asking(), LARGE);
            for (Question question : Questioning.questions()) {
                Rounds rounds = new Rounds()
                        .side("now", () -> timed(() -> asked.ask(question, null)))
                        .side("at", () -> timed(() -> asked.ask(question, SOME_DAY.toString())))
                        .run(ROUNDS);
                String what = Questioning.name(question) + ", " + facts();
                table.seconds(what + ", now", site.name(), rounds.median("now"), LONG ? null : 1.0);
                table.seconds(what + ", as of a day", site.name(), rounds.median("at"), null);
            }
        }
    }

    private void verifying() {
        Verification verification = Verification.of(site.ledger(), LARGE, LARGE_COPIES);
        Rounds rounds = new Rounds()
                .side("ours", verification::verified)
                .side("SHA-256 and raw scan", verification::digested)
                .run(ROUNDS);
        String what = "verify, %,d entries".formatted(verification.entries());
        table.ratio(what, site.name(), rounds, "ours", "SHA-256 and raw scan", 0.33);
    }

    private static String facts() {
        return "%,d facts".formatted(LARGE_COPIES * CopyLife.FACTS);
    }

    private static double rowsPerSecond(Supplier<Long> scan) {
        long start = System.nanoTime();
        return scan.get() / secondsSince(start);
    }

    private static double timed(Supplier<?> work) {
        long start = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("no answer");
        }
        return secondsSince(start);
    }

    /** What all threads of this process worked meanwhile: the same on a machine that others use too. */
    private static double processorSeconds(Supplier<?> work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        timed(work);
        return (system.getProcessCpuTime() - start) / 1e9;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long scan(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM entry ORDER BY contract, position")) {
            int columns = rows.getMetaData().getColumnCount();
            long read = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
                read++;
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
