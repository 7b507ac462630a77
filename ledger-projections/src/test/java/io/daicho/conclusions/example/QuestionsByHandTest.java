package io.daicho.conclusions.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.conclusions.testing.JournalQuestions;
import io.daicho.readmodel.clauses.ClauseSets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The inspector's questions on the second example, against the answers that were worked out by hand. */
class QuestionsByHandTest {
    private static final ClauseSet CLAUSES =
            ClauseSets.shipped().edition("jp-municipal-infosec-2025").orElseThrow();
    private static final List<RecordedFact> JOURNAL =
            ExampleJournal.read(ExampleJournal.FOLDER.resolve("citizen-survey.jsonl"));
    private static final JournalQuestions SOURCE =
            new JournalQuestions(new ContractId("citizen-survey-r7"), FactsInMemory.of(JOURNAL), CLAUSES);

    static Stream<JsonNode> questions() {
        JsonNode file = FactJson.mapper()
                .readTree(ExampleJournal.FOLDER
                        .resolve("citizen-survey.questions.json")
                        .toFile());
        // 26 asks about the machine too: its rebuilt report is compared where reports are made
        return StreamSupport.stream((file.isArray() ? file : file.get("questions")).spliterator(), false)
                .filter(question -> question.get("number").intValue() != 26);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areAnsweredAsByHand(JsonNode expected) {
        Question question = Questions.named(expected.get("number").asString()).orElseThrow();
        Instant asOf = Instant.parse(expected.get("asOf").stringValue());
        Instant knownAt = Instant.parse(expected.get("knownAt").stringValue());
        Answered answered = Questions.ask(question, SOURCE, CLAUSES, asOf, knownAt, parameters(expected, question))
                .orElseThrow();
        List<String> columns = new ArrayList<>();
        expected.get("columns").forEach(column -> columns.add(column.stringValue()));

        BreachNames names =
                new BreachNames(JOURNAL, SOURCE.conclusions(asOf, knownAt).breaches());
        ByHand byHand = ByHand.of(answered.number());
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : expected.get("rows")) {
            rows.add(byHand.expected(columns, row));
        }
        assertThat(byHand.said(answered, names)).containsExactlyInAnyOrderElementsOf(rows);
    }

    private static Map<Parameter, String> parameters(JsonNode expected, Question question) {
        Map<Parameter, String> parameters = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            String name = parameter == Parameter.DATA_SET
                    ? "dataSet"
                    : parameter.name().toLowerCase(Locale.ROOT);
            JsonNode value = expected.path("parameters").path(name);
            if (!value.isMissingNode()
                    && (question.needs().contains(parameter) || question.takes().contains(parameter))) {
                parameters.put(parameter, value.asString());
            }
        }
        return parameters;
    }

    @Test
    void thereAreTwentySix() {
        assertThat(Questions.all()).hasSize(26);
        assertThat(Questions.all()).extracting(Question::name).doesNotHaveDuplicates();
        assertThat(Questions.all())
                .allSatisfy(question -> assertThat(question.name()).matches("[a-z-]+"));
    }

    static String text(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return InstantText.of(instant);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "null"
                    : String.join(" ", list.stream().map(String::valueOf).toList());
        }
        return String.valueOf(value);
    }
}
