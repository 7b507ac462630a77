package io.daicho.readmodel.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.RecordedFact;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.NotOnRecord;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.conclusions.question.Questions;
import io.daicho.conclusions.testing.JournalQuestions;
import io.daicho.conclusions.testing.RandomStory;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.projecting.Projector;
import io.daicho.readmodel.testing.StoryFeed;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, as of whatever time: the tables answer what all facts answer, read one after the other. */
class StoredAnswersLawTest {
    private static final int FACTS = 90;
    private static final Instant NOW = Times.instant("2026-12-01T00:00");
    private static final Map<Parameter, List<String>> ABOUT = Map.of(
            Parameter.COPY, List.of("k-1", "k-4"),
            Parameter.DATA_SET, List.of("d-1", "d-none"),
            Parameter.HOURS, List.of("0", "24", "1000", "999999"));

    @TempDir
    Path directory;

    static List<Long> seeds() {
        long first = Long.getLong("seed", 1);
        return LongStream.range(first, first + Integer.getInteger("seeds", 15))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tablesAnswerAsAllFactsDo(long seed) {
        List<RecordedFact> facts = recordedLate(RandomStory.facts(seed, FACTS));
        ReadModelDatabase database = StoryFeed.database(directory);
        StoryFeed feed = new StoryFeed(facts, facts.size());
        new Projector(database, feed, ClauseSets.shipped()).catchUp(ProgressListener.NONE);
        ObligationsQuery obligations = new ObligationsQuery(database, ClauseSets.shipped());
        StoredQuestions stored = new StoredQuestions(database, feed, obligations);
        JournalQuestions journal = new JournalQuestions(StoryFeed.CONTRACT, FactsInMemory.of(facts), Story.CLAUSES);
        Instant halfKnown = facts.get(facts.size() / 2).recordedAt();

        for (Question question : Questions.all()) {
            for (Instant asOf : List.of(NOW, Times.instant("2026-06-15T12:00"), Times.instant("2027-05-01T00:00"))) {
                for (Instant knownAt : List.of(NOW, halfKnown)) {
                    for (String about : question.needs().isEmpty() ? List.of("") : about(question)) {
                        assertThat(stored(stored, journal, question, asOf, knownAt, about))
                                .as("%s %s as of %s known at %s", question.name(), about, asOf, knownAt)
                                .isEqualTo(ask(question, journal, asOf, knownAt, about));
                    }
                }
            }
        }
    }

    /** One after the other over the time in which they happened, so that some are recorded long after and some before. */
    private static List<RecordedFact> recordedLate(List<RecordedFact> facts) {
        Instant first = Times.instant("2026-04-01T00:00");
        return facts.stream()
                .map(fact -> new RecordedFact(
                        fact.position(), first.plus(fact.position() * 120 * 24 / FACTS, ChronoUnit.HOURS), fact.fact()))
                .toList();
    }

    private static List<String> about(Question question) {
        return ABOUT.getOrDefault(question.needs().iterator().next(), List.of());
    }

    private static Optional<Answered> stored(
            StoredQuestions stored,
            JournalQuestions journal,
            Question question,
            Instant asOf,
            Instant knownAt,
            String about) {
        return stored.read(
                StoryFeed.CONTRACT,
                NOW,
                journal::text,
                StoredAnswersLawTest::digest,
                List::of,
                source -> ask(question, source, asOf, knownAt, about));
    }

    private static String digest(Conclusions conclusions) {
        return Integer.toHexString(conclusions.hashCode());
    }

    private static Optional<Answered> ask(
            Question question, QuestionSource source, Instant asOf, Instant knownAt, String about) {
        Map<Parameter, String> parameters = new EnumMap<>(Parameter.class);
        question.needs().forEach(parameter -> parameters.put(parameter, about));
        try {
            return Questions.ask(question, source, Story.CLAUSES, asOf, knownAt, parameters);
        } catch (NotOnRecord nowhere) {
            return Optional.empty();
        }
    }
}
