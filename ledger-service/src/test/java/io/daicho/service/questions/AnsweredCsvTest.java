package io.daicho.service.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.question.Answered;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is opened in a spreadsheet computes nothing, whatever people wrote. */
class AnsweredCsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81-3",
                "-2+3",
                "@SUM(A1)",
                "=HYPERLINK(\"http://evil.example\")\nand more",
                "=1\r\n2",
                "\t=1",
                "\r=1",
                "\n=1"
            })
    void aTextThatASpreadsheetWouldComputeIsShownAsText(String text) {
        String cell = cell(text);

        assertThat(cell.replaceFirst("^\"", "")).startsWith("'").contains(text.replace("\"", "\"\""));
    }

    @Test
    void numbersAndOtherTextsStayAsTheyAre() {
        assertThat(cell(-5L)).isEqualTo("-5");
        assertThat(cell("-12")).isEqualTo("-12");
        assertThat(cell("a=b")).isEqualTo("a=b");
        assertThat(cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(cell(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000Z");
        assertThat(cell(List.of("f-1", "f-2"))).isEqualTo("f-1 f-2");
    }

    private static String cell(Object value) {
        Answered answered = new Answered(
                1,
                "where-was-copy",
                "c-1",
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                List.of("column"),
                List.of(Collections.singletonList(value)));
        return AnsweredCsv.lines(answered).skip(1).findFirst().orElseThrow();
    }
}
