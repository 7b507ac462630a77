package io.daicho.conclusions.example;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the clauses that the tables were worked out for; they say so at their head. */
class ExampleTableTest {
    private static final Set<String> WORKED_OUT = Set.of(
            "4", "5", "6", "7", "10", "12", "13", "17", "19", "A2(2)", "A3(1)", "A3(2)", "A3(3)", "A8(2)", "note-1",
            "note-3");

    static Stream<ConcludedByHand> dates() {
        return ConcludedByHand.dates(
                ExampleJournal.FOLDER.resolve("road-liability.jsonl"),
                ExampleJournal.FOLDER.resolve("road-liability.expected.json"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void concludesWhatWasWorkedOutByHand(ConcludedByHand date) {
        date.agreesOn(WORKED_OUT::contains);
    }
}
