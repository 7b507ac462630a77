package io.daicho.conclusions.testing;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Questions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question of an inspector put to a story, as known when everything was recorded. */
public final class Inquiry {
    private final Story story;
    private final String question;
    private final Map<Parameter, String> about = new EnumMap<>(Parameter.class);

    private Inquiry(Story story, String question) {
        this.story = story;
        this.question = question;
    }

    /** The question of this name or number. */
    public static Inquiry ask(Story story, String question) {
        return new Inquiry(story, question);
    }

    /** About this. */
    public Inquiry about(Parameter parameter, String value) {
        about.put(parameter, value);
        return this;
    }

    /** Its answer as of a time, if there is one. */
    public Optional<Answered> answer(String asOf) {
        JournalQuestions source =
                new JournalQuestions(new ContractId("c-1"), FactsInMemory.of(story.facts()), Story.CLAUSES);
        return Questions.ask(
                Questions.named(question).orElseThrow(),
                source,
                Story.CLAUSES,
                Times.instant(asOf),
                Times.instant("2100-01-01T00:00"),
                about);
    }

    /** One column of its answer, row by row. */
    public List<@Nullable Object> column(String column, String asOf) {
        Answered answered = answer(asOf).orElseThrow();
        int place = answered.columns().indexOf(column);
        return answered.rows().stream()
                .<@Nullable Object>map(row -> row.get(place))
                .toList();
    }
}
