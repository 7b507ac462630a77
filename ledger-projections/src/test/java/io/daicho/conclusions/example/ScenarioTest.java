package io.daicho.conclusions.example;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three short contracts whose answers were worked out by somebody who had not seen the rules; over all clauses. */
class ScenarioTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "daicho", "conclusions", "scenarios");

    static Stream<ConcludedByHand> dates() {
        return Stream.of("scenario-1", "scenario-2", "scenario-3")
                .flatMap(scenario -> ConcludedByHand.dates(
                        FOLDER.resolve(scenario + ".jsonl"), FOLDER.resolve(scenario + ".expected.json")));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void concludesWhatWasWorkedOutByHand(ConcludedByHand date) {
        date.agreesOn(clause -> true);
    }
}
