package io.daicho.readmodel.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.testing.RandomStory;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.testing.StoryFeed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that keep the same read models. */
class TwoProjectorsTest {
    private static final List<RecordedFact> FACTS = RandomStory.facts(1, 70);

    @TempDir
    Path directory;

    @Test
    void whatTheOtherTookMeanwhileIsNotTakenTwice() throws Exception {
        ReadModelDatabase shared = StoryFeed.database(Files.createDirectory(directory.resolve("shared")));
        Projector other = new Projector(shared, new StoryFeed(FACTS, FACTS.size()), ClauseSets.shipped());
        Projector one = new Projector(shared, new Overtaken(other), ClauseSets.shipped());

        one.catchUp(ProgressListener.NONE);

        ReadModelDatabase alone = StoryFeed.database(Files.createDirectory(directory.resolve("alone")));
        new Projector(alone, new StoryFeed(FACTS, FACTS.size()), ClauseSets.shipped()).catchUp(ProgressListener.NONE);
        assertThat(findings(shared)).isEqualTo(findings(alone)).isNotEmpty();
        assertThat(one.nextPosition(StoryFeed.CONTRACT)).isEqualTo(FACTS.size());
    }

    private static List<Map<String, Object>> findings(ReadModelDatabase database) {
        return database.reading().queryForList("SELECT thing, findings FROM rm_thing ORDER BY thing");
    }

    /** Gives half of the facts, and before they can be taken the other one has taken all. */
    private record Overtaken(Projector other) implements FactFeed {
        @Override
        public Map<ContractId, Long> heads() {
            return Map.of(StoryFeed.CONTRACT, (long) FACTS.size());
        }

        @Override
        public List<FedFact> read(ContractId contract, long from, int most) {
            List<FedFact> half = new StoryFeed(FACTS, FACTS.size()).read(contract, from, FACTS.size() / 2);
            other.catchUp(ProgressListener.NONE);
            return half;
        }
    }
}
