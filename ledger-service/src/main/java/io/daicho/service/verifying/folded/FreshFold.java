package io.daicho.service.verifying.folded;

import io.daicho.api.id.ContractId;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.ReadModelSchema;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.projecting.Projector;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The read models, folded from the entries into a database of its own that goes when it is closed. */
public final class FreshFold implements AutoCloseable {
    private final Path folder;
    private final Connection connection;
    private final SingleConnectionDataSource source;
    private final ReadModelDatabase database;
    private final Set<ContractId> folded = new LinkedHashSet<>();

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
     * Folds the entries of contracts.
     *
     * @param entries where they are
     * @param heads up to before which position, by contract
     * @param clauseSets the editions of the clauses
     * @param findings takes what is found, by contract
     */
    public void fold(
            EntrySource entries,
            Map<ContractId, Long> heads,
            ClauseSets clauseSets,
            Function<String, Findings> findings,
            ProgressListener progress) {
        Projector projector = new Projector(database, new CheckedFeed(entries, heads, findings), clauseSets);
        long all = heads.values().stream().mapToLong(Long::longValue).sum();
        long[] done = {0};
        heads.forEach((contract, head) -> {
            try {
                projector.catchUp(contract, (at, of) -> progress.at(done[0] + at, all));
                folded.add(contract);
            } catch (RuntimeException factsOfAnyKind) {
                notConcluded(findings, contract, String.valueOf(factsOfAnyKind.getMessage()));
            }
            done[0] += head;
        });
    }

    private static void notConcluded(Function<String, Findings> findings, ContractId contract, String why) {
        findings.apply(contract.value()).fault(FaultKind.NOT_CONCLUDED, "the entries of " + contract, why);
    }

    /** The contracts that could be folded to their end. */
    public Set<ContractId> folded() {
        return folded;
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
