package io.daicho.service.questions;

import io.daicho.api.fact.InstantText;
import io.daicho.conclusions.question.Answered;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as CSV (RFC 4180) with the names of the columns in the first line; several values in a cell go with spaces. */
public final class AnsweredCsv {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\-\t\r\n]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private AnsweredCsv() {}

    /** The lines, without line ends; each is made when it is taken. */
    public static Stream<String> lines(Answered answered) {
        return Stream.concat(
                Stream.of(String.join(",", answered.columns())),
                answered.rows().stream()
                        .map(row -> row.stream().map(AnsweredCsv::cell).collect(Collectors.joining(","))));
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
        String safe = FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
