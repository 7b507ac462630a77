package io.daicho.readmodel.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.Subjects;
import io.daicho.conclusions.TallyCount;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.testing.RandomStory;
import io.daicho.conclusions.testing.Story;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.testing.StoryFeed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After every single fact, what is stored about each thing is what a fold of all facts concludes about it. */
class LiveIsReplayLawTest {
    private static final int FACTS = 70;

    @TempDir
    Path directory;

    static List<Long> seeds() {
        long first = Long.getLong("seed", 1);
        return java.util.stream.LongStream.range(first, first + Integer.getInteger("seeds", 40))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterEachFactTheStoredFindingsAreThoseOfAFold(long seed) {
        List<RecordedFact> facts = RandomStory.facts(seed, FACTS);
        ReadModelDatabase database = StoryFeed.database(directory);
        StoryFeed feed = new StoryFeed(facts, 0);
        Random random = new Random(seed);
        Projector projector = new Projector(database, feed, ClauseSets.shipped());

        while (feed.upTo() < facts.size()) {
            feed.advance(random.nextInt(8) == 0 ? 5 : 1);
            if (random.nextInt(10) == 0) {
                projector = new Projector(database, feed, ClauseSets.shipped());
            }
            projector.catchUp(ProgressListener.NONE);

            assertThat(stored(database))
                    .as("after %s", facts.get(feed.upTo() - 1))
                    .isEqualTo(folded(facts.subList(0, feed.upTo())));
        }
    }

    private static Map<String, Findings> stored(ReadModelDatabase database) {
        Map<String, Findings> stored = new TreeMap<>();
        database.reading()
                .query(
                        "SELECT thing, findings FROM rm_thing UNION ALL SELECT 'contract', findings FROM rm_contract WHERE findings <> ''",
                        row -> {
                            stored.put(row.getString(1), FactJson.mapper().readValue(row.getString(2), Findings.class));
                        });
        return stored;
    }

    private static Map<String, Findings> folded(List<RecordedFact> facts) {
        Map<String, Findings> folded = new TreeMap<>();
        Conclude conclude = new Conclude(Story.CLAUSES, Instant.MAX, Instant.MAX);
        FactsInMemory source = FactsInMemory.of(facts);
        conclude.frame(source).ifPresent(frame -> {
            TallyCount count = new TallyCount(frame.terms().expiry());
            source.eachThing(thing -> {
                var conclusion = conclude.thing(thing, frame);
                folded.put(Subjects.name(thing.thing()), reread(conclusion.findings()));
                count.add(conclusion.contribution());
            });
            folded.put("contract", reread(conclude.contract(frame, count.tally())));
        });
        return folded;
    }

    /** As it is stored: lists that are not there are read as empty ones. */
    private static Findings reread(Findings findings) {
        return FactJson.mapper().readValue(FactJson.mapper().writeValueAsString(findings), Findings.class);
    }
}
