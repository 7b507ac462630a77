package io.daicho.readmodel.testing;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.ReadModelSchema;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The first facts of a story, more and more of them. */
public final class StoryFeed implements FactFeed {
    /** The contract that stories are about. */
    public static final ContractId CONTRACT = new ContractId("c-1");

    private final List<RecordedFact> facts;
    private int upTo;

    /** A feed that gives so many facts so far. */
    public StoryFeed(List<RecordedFact> facts, int upTo) {
        this.facts = facts;
        this.upTo = upTo;
    }

    /** How many facts it gives. */
    public int upTo() {
        return upTo;
    }

    /** Gives so many more, as far as there are more. */
    public void advance(int more) {
        upTo = Math.min(facts.size(), upTo + more);
    }

    @Override
    public Map<ContractId, Long> heads() {
        return new HashMap<>(Map.of(CONTRACT, (long) upTo));
    }

    @Override
    public List<FedFact> read(ContractId contract, long fromPosition, int most) {
        int from = (int) fromPosition;
        return facts.subList(from, Math.min(upTo, from + most)).stream()
                .map(fact -> new FedFact(fact, "IMPORT"))
                .toList();
    }

    /** Empty read models in a directory. */
    public static ReadModelDatabase database(Path directory) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + directory.resolve("readmodel.db"));
        ReadModelDatabase database = new ReadModelDatabase(source, source);
        ReadModelSchema.prepare(database);
        return database;
    }
}
