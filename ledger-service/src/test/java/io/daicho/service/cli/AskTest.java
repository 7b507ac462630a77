package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inspector's questions, put to a ledger and to its journal. What they must answer is in the hand-worked example. */
class AskTest {
    private static final Path SURVEY = Path.of("..", "examples", "citizen-survey.jsonl");
    private static final Map<Parameter, String> GIVEN = Map.of(
            Parameter.COPY, "q-06",
            Parameter.DATA_SET, "ds-answers",
            Parameter.HOURS, "48");
    private static final String[] TIMES = {"--as-of", "2026-06-01T00:00:00+09:00", "--known-at", "2099-01-01"};

    @TempDir
    static Path data;

    @TempDir
    static Path exported;

    private static Path journal;

    @BeforeAll
    static void importsTheExample() {
        Call call = ledger("import", SURVEY, "--data", data);
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        journal = exported.resolve("journal.jsonl");
        assertThat(ledger("export", "--data", data, "--contract", "citizen-survey-r7", "--output", journal)
                        .code())
                .isZero();
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(1, 26);
    }

    private static Call ask(int number, String format, Object where, Object place) {
        List<Object> arguments = new ArrayList<>(List.of("ask", number, where, place, "--format", format));
        arguments.addAll(List.of(TIMES));
        Question question = Questions.all().get(number - 1);
        for (Parameter parameter : question.needs()) {
            arguments.add("--" + parameter.code());
            arguments.add(GIVEN.get(parameter));
        }
        return ledger(arguments.toArray());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void areAnsweredTheSameByTheLedgerAndByItsJournal(int number) {
        Call live = ask(number, "json", "--data", data);
        Call offline = ask(number, "json", "--journal", journal);

        assertThat(live.err()).isEmpty();
        if (number == 26) { // who looked at a ledger, its journal does not tell
            assertThat(live.json().get("rows").get(0))
                    .isEqualTo(offline.json().get("rows").get(0));
        } else {
            assertThat(live.out()).isEqualTo(offline.out());
            assertThat(live.json().get("rows").size() + number).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void areAnsweredAsTablesAndAsCsv(int number) {
        Call table = ask(number, "table", "--journal", SURVEY);
        Call csv = ask(number, "csv", "--journal", SURVEY);

        assertThat(table.out()).startsWith(number + ". ");
        assertThat(csv.out().lines().findFirst().orElseThrow())
                .isEqualTo(String.join(",", Questions.all().get(number - 1).columns()));
    }

    @Test
    void listsTheQuestionsWithWhatEachNeeds() {
        assertThat(ledger("ask", "--list").out().lines())
                .hasSize(28)
                .anyMatch(line -> line.matches("1 +where-was-copy .*--copy \\[--day]"))
                .anyMatch(line -> line.matches("22 +late-records .*--hours"));
        assertThat(ledger("ask", "--list", "--lang", "ja").out()).contains("満了時に未了の義務");
    }

    @Test
    void aReportIsRecognisedWhenItIsRebuiltAndAnotherIsNot() throws IOException {
        String report =
                Call.obligations("--data", data, "--as-of", "2025-10-01T00:00:00+09:00", "--known-at", "2099-01-01");
        Path issued = Files.writeString(data.resolve("issued.json"), report);
        Path other = Files.writeString(data.resolve("other.json"), report.replaceFirst("OVERDUE", "FULFILLED"));

        assertThat(rebuilt(issued)).isTrue();
        assertThat(rebuilt(other)).isFalse();
    }

    private static boolean rebuilt(Path report) {
        Call call = ledger(
                "ask",
                "rebuilt-report",
                "--data",
                data,
                "--report",
                report,
                "--as-of",
                "2025-10-01T00:00:00+09:00",
                "--known-at",
                "2099-01-01",
                "--format",
                "json");
        return call.json().get("rows").get(0).get(5).booleanValue();
    }

    @Test
    void whoExportedTheLedgerIsOnRecord(@TempDir Path directory) {
        ledger("export", "--data", data, "--contract", "citizen-survey-r7", "--output", directory.resolve("out.jsonl"));

        assertThat(ask(26, "table", "--data", data).out()).contains("exported", "command line");
    }

    @Test
    void wrongQuestionsAreWrongUsage() {
        assertThat(ledger("ask", "27", "--journal", SURVEY))
                .isEqualTo(new Call(
                        2,
                        "",
                        "\"27\" is no question: give a number from 1 to 26 or a name, as in the list"
                                + System.lineSeparator()));
        assertThat(ledger("ask", "1", "--journal", SURVEY).err()).contains("question 1, where-was-copy, needs copy");
        assertThat(ledger("ask", "3", "--copy", "q-06", "--journal", SURVEY).err())
                .contains("question 3, live-copies, does not take copy");
        assertThat(ledger("ask", "22", "--hours", "soon", "--journal", SURVEY).err())
                .contains("\"soon\" is no number of hours: write 48");
        assertThat(ledger("ask", "--journal", SURVEY).err()).contains("Say which question");
        assertThat(ledger("ask", "26", "--report", SURVEY, "--journal", SURVEY).err())
                .contains("is no report: it should be what ./ledger obligations --format json printed.");
    }
}
