package io.daicho.conclusions.example;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second example, over all clauses. */
class CitizenSurveyTest {
    static Stream<ConcludedByHand> dates() {
        return ConcludedByHand.dates(
                ExampleJournal.FOLDER.resolve("citizen-survey.jsonl"),
                ExampleJournal.FOLDER.resolve("citizen-survey.expected.json"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void concludesWhatWasWorkedOutByHand(ConcludedByHand date) {
        date.agreesOn(clause -> true);
    }
}
