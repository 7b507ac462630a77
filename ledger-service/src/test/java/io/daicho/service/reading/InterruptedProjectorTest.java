package io.daicho.service.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.ReadModelSchema;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.custody.CustodyTable;
import io.daicho.readmodel.journal.JournalTable;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.readmodel.projecting.Projector;
import io.daicho.service.testing.RandomJournal;
import io.daicho.service.testing.Stated;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a projector was doing when it was cut off, the next one goes on as if nothing had happened. */
class InterruptedProjectorTest {
    private static final ClauseSets CLAUSE_SETS = ClauseSets.shipped();
    private static final Instant NOW = Instant.parse("2026-08-01T00:00:00Z");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leavesReadModelsThatTheNextOneCompletes(long seed) {
        List<Fact> facts = RandomJournal.accepted(seed, 90);
        try (ReadModelSources whole = ReadModelSources.sqlite(directory.resolve("whole.db"));
                ReadModelSources cut = ReadModelSources.sqlite(directory.resolve("cut.db"))) {
            ReadModelDatabase undisturbed = prepared(whole);
            new Projector(undisturbed, new Feed(facts, facts.size()), CLAUSE_SETS).catchUp(ProgressListener.NONE);

            ReadModelDatabase interrupted = prepared(cut);
            for (int upTo = 7; upTo < facts.size(); upTo += 13) {
                Projector projector = new Projector(interrupted, new Feed(facts, upTo), CLAUSE_SETS);
                if (upTo % 2 == 0) {
                    projector.catchUp(ProgressListener.NONE);
                } else {
                    assertThatThrownBy(() -> projector.catchUp((done, of) -> {
                                throw new IllegalStateException("cut off");
                            }))
                            .hasMessage("cut off");
                }
            }
            new Projector(interrupted, new Feed(facts, facts.size()), CLAUSE_SETS).catchUp(ProgressListener.NONE);

            assertThat(answers(interrupted)).isEqualTo(answers(undisturbed));
        }
    }

    private static ReadModelDatabase prepared(ReadModelSources sources) {
        ReadModelDatabase database = sources.database();
        ReadModelSchema.prepare(database);
        return database;
    }

    private static List<Object> answers(ReadModelDatabase database) {
        return List.of(
                new ObligationsQuery(database, CLAUSE_SETS)
                        .now(Stated.CONTRACT, NOW)
                        .orElseThrow(),
                new ObligationsQuery(database, CLAUSE_SETS)
                        .at(Stated.CONTRACT, Instant.parse("2026-04-01T00:00:00Z"), NOW)
                        .orElseThrow(),
                new CustodyTable(database).liveAt(Stated.CONTRACT, NOW, 1_000),
                new JournalTable(database).page(Stated.CONTRACT, 1_000, 1_000),
                new PortfolioTable(database).all());
    }

    /** The first facts of a journal. */
    private record Feed(List<Fact> facts, int upTo) implements FactFeed {
        @Override
        public Map<ContractId, Long> heads() {
            return Map.of(Stated.CONTRACT, (long) upTo);
        }

        @Override
        public List<FedFact> read(ContractId contract, long fromPosition, int most) {
            return facts.subList((int) fromPosition, upTo).stream()
                    .map(fact -> new FedFact(new RecordedFact(facts.indexOf(fact), Instant.EPOCH, fact), "IMPORT"))
                    .toList();
        }
    }
}
