package io.daicho.service.verifying.folded;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Access;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.ReadModelSchema;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.clauses.UnusableClauseSet;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.projecting.Projector;
import io.daicho.readmodel.questions.StoredQuestions;
import io.daicho.service.questions.ReportDigest;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The read models, folded from the entries into a database of its own that goes when it is closed. */
public final class FreshFold implements AutoCloseable {
    private static final int PAGE = 500;

    private final Path folder;
    private final Connection connection;
    private final SingleConnectionDataSource source;
    private final ReadModelDatabase database;
    private final Set<ContractId> folded = new LinkedHashSet<>();
    private final Map<ContractId, String> withoutEdition = new LinkedHashMap<>();
    private @Nullable FactFeed feed;
    private ClauseSets clauseSets = ClauseSets.shipped();

    private FreshFold(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
        this.source = new SingleConnectionDataSource(connection, true);
        this.database = new ReadModelDatabase(source, source);
    }

    /** Opens an empty one. */
    public static FreshFold open() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("daicho-verify");
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("readmodel.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
        }
        FreshFold fold = new FreshFold(folder, connection);
        ReadModelSchema.clear(fold.database);
        return fold;
    }

    /**
     * Folds the entries of contracts; where some are folded already, those that come after them.
     *
     * @param entries where they are
     * @param heads up to before which position, by contract
     * @param editions the editions of the clauses
     * @param findings takes what is found, by contract
     */
    public void fold(
            EntrySource entries,
            Map<ContractId, Long> heads,
            ClauseSets editions,
            Function<String, Findings> findings,
            ProgressListener progress) {
        CheckedFeed facts = new CheckedFeed(entries, heads, findings);
        feed = facts;
        clauseSets = editions;
        Projector projector = new Projector(database, facts, editions);
        long all = heads.values().stream().mapToLong(Long::longValue).sum();
        long[] done = {0};
        heads.forEach((contract, head) -> {
            folded.remove(contract);
            try {
                projector.catchUp(contract, (at, of) -> progress.at(done[0] + at, all));
                folded.add(contract);
            } catch (UnusableClauseSet missing) {
                withoutEdition.put(contract, String.valueOf(missing.getMessage()));
            } catch (RuntimeException factsOfAnyKind) {
                notConcluded(findings, contract, String.valueOf(factsOfAnyKind.getMessage()));
            }
            done[0] += head;
        });
    }

    /** Reads the entries of contracts without folding them, and says of those that are none what is wrong with them. */
    public static void readOnly(EntrySource entries, Map<ContractId, Long> heads, Function<String, Findings> findings) {
        CheckedFeed facts = new CheckedFeed(entries, heads, findings);
        heads.forEach((contract, head) -> {
            long next = 0;
            try {
                while (next < head) {
                    next += facts.read(contract, next, PAGE).size();
                }
            } catch (BrokenLog | UncheckedIOException saidOfItsFile) {
                return;
            } catch (CheckedFeed.Unreadable | IllegalArgumentException noFact) {
                findings.apply(contract.value())
                        .fault(
                                FaultKind.ENTRY_MALFORMED,
                                "the entries of " + contract,
                                String.valueOf(noFact.getMessage()));
            }
        });
    }

    /** Says as a fault of each contract that its edition of the clauses is not here. */
    public void faultMissingEditions(Function<String, Findings> findings) {
        withoutEdition.forEach((contract, why) -> notConcluded(findings, contract, why));
    }

    /** Says the same as a reason why its obligations could not be concluded. */
    public void remarkMissingEditions(Function<String, Findings> findings) {
        withoutEdition.forEach((contract, why) ->
                findings.apply(contract.value()).unchecked(Aspect.CONCLUSIONS, Note.of("reason.editionUnknown", why)));
    }

    private static void notConcluded(Function<String, Findings> findings, ContractId contract, String why) {
        findings.apply(contract.value()).fault(FaultKind.NOT_CONCLUDED, "the entries of " + contract, why);
    }

    /** The contracts that could be folded to their end. */
    public Set<ContractId> folded() {
        return folded;
    }

    /** The editions that it was folded by. */
    public ClauseSets clauseSets() {
        return clauseSets;
    }

    /** Each fact of a contract that was folded, in the order of recording. */
    public void eachFact(ContractId contract, long size, Consumer<RecordedFact> each) {
        long next = 0;
        while (next < size) {
            List<FedFact> page = feed().read(contract, next, PAGE);
            page.forEach(fed -> each.accept(fed.recorded()));
            next += page.size();
        }
    }

    /** Puts a question to a contract that was folded; without what lies beside the chain. */
    public <T> Optional<T> ask(ContractId contract, Instant now, Function<QuestionSource, Optional<T>> reading) {
        return ask(contract, now, (fact, field) -> Optional.empty(), List::of, reading);
    }

    /**
     * Puts a question to a contract that was folded.
     *
     * @param texts where the texts of details are
     * @param accesses who viewed or exported the ledger
     */
    public <T> Optional<T> ask(
            ContractId contract,
            Instant now,
            BiFunction<Fact, String, Optional<String>> texts,
            Supplier<List<Access>> accesses,
            Function<QuestionSource, Optional<T>> reading) {
        return new StoredQuestions(database, feed(), obligations())
                .read(contract, now, texts, ReportDigest::of, accesses, reading);
    }

    /** What is owed, by what was folded. */
    public ObligationsQuery obligations() {
        return new ObligationsQuery(database, clauseSets);
    }

    private FactFeed feed() {
        if (feed == null) {
            throw new IllegalStateException("nothing is folded yet");
        }
        return feed;
    }

    Connection connection() {
        return connection;
    }

    /** Its tables. */
    public ReadModelDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        source.destroy();
        try {
            connection.close();
        } catch (SQLException gone) {
            throw new IOException(gone);
        }
        Files.deleteIfExists(folder.resolve("readmodel.db"));
        Files.deleteIfExists(folder);
    }
}
