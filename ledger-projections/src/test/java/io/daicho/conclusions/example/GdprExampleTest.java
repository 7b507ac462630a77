package io.daicho.conclusions.example;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another regime from the same facts by the same engine: every row of the page on the processor. */
class GdprExampleTest {
    static Stream<ConcludedByHand> dates() {
        return ConcludedByHand.dates(
                ExampleJournal.FOLDER.resolve("gdpr-processor.jsonl"),
                ExampleJournal.FOLDER.resolve("gdpr-processor.expected.json"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void concludesWhatWasWorkedOutByHand(ConcludedByHand date) {
        date.agreesOn(clause -> true);
    }
}
