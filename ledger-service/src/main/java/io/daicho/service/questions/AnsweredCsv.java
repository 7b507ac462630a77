package io.daicho.service.questions;

import io.daicho.api.fact.InstantText;
import io.daicho.conclusions.question.Answered;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers as CSV (RFC 4180) with the names of the columns in the first line; several values in a cell go with spaces. */
public final class AnsweredCsv {
    private AnsweredCsv() {}

    /** The lines, without line ends. */
    public static List<String> lines(Answered answered) {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        lines.add(String.join(",", answered.columns()));
        answered.rows()
                .forEach(row -> lines.add(row.stream().map(AnsweredCsv::cell).collect(Collectors.joining(","))));
        return lines;
    }

    private static String cell(@Nullable Object value) {
        String text;
        if (value == null) {
            text = "";
        } else if (value instanceof Instant instant) {
            text = InstantText.of(instant);
        } else if (value instanceof List<?> list) {
            text = list.stream().map(String::valueOf).collect(Collectors.joining(" "));
        } else {
            text = value.toString();
        }
        // a cell that a spreadsheet would take for a formula is shown as text
        String safe = text.matches("[=+@-].*") && !text.matches("-?\\d+") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
