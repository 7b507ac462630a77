package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents show as printed is printed: rows may be left out, and columns, and nothing else. */
class PrintedInDocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path EXAMPLE = Path.of("..", "examples", "road-liability.jsonl");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"README.md, en, 11", "README.ja.md, ja, 7"})
    void theExampleOfTheReadme(String document, String language, int rows) throws IOException {
        String printed = ledger("obligations", "--journal", EXAMPLE, "--as-of", "2026-03-26T12:00", "--lang", language)
                .out();

        arePrinted(block(document, "```text\n[^\n]*2026-03-26 12:00[^\n]*:\n(.*?)```"), printed, rows);
    }

    @ParameterizedTest
    @CsvSource({"docs/tutorial.md, en, Open obligations", "docs/ja/tutorial.md, ja, pavement-survey-r7 の"})
    void theFirstAnswerOfTheTutorial(String document, String language, String beginning) throws IOException {
        Path journal =
                Files.writeString(directory.resolve("first.jsonl"), block(document, "```jsonl first.jsonl\n(.*?)```"));
        String printed = ledger("obligations", "--journal", journal, "--as-of", "2025-09-26T12:00", "--lang", language)
                .out();

        arePrinted(block(document, "```text\n(" + beginning + ".*?)```"), printed, 11);
    }

    private static void arePrinted(String shown, String printed, int rows) {
        List<String> lines = shown.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("─") && !line.startsWith("…"))
                .toList();
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(rows)
                .allSatisfy(line -> assertThat(printed.lines()).as(line).anyMatch(other -> isLeftOf(line, other)));
    }

    /** Whether the cells of a line are among those of another, in their order. */
    private static boolean isLeftOf(String line, String other) {
        Iterator<String> cells = cells(other).iterator();
        for (String cell : cells(line)) {
            boolean found = false;
            while (!found && cells.hasNext()) {
                found = cells.next().equals(cell);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.strip().split(" {2,}", -1));
    }

    private static String block(String document, String pattern) throws IOException {
        Matcher block = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(ROOT.resolve(document)));
        assertThat(block.find()).as(document).isTrue();
        return block.group(1);
    }
}
