package io.daicho.service.questions;

import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.service.words.Dates;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers as tables for a terminal, and the list of questions. */
public final class AnsweredTable {
    private final Words words;
    private final Dates dates;

    /** Tables in a language, with times in a time zone. */
    public AnsweredTable(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** The lines to print. */
    public List<String> lines(Answered answered) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("ask.title", answered.number(), words.say("question." + answered.name())));
        lines.add(words.say(
                "ask.when",
                answered.contract(),
                dates.full(answered.asOf()),
                dates.full(answered.knownAt()),
                dates.zone()));
        lines.add("");
        if (answered.rows().isEmpty()) {
            lines.add(words.say("ask.none"));
            return lines;
        }
        TextTable table = new TextTable(columns(answered));
        rows(answered).forEach(table::add);
        lines.addAll(table.lines());
        lines.add("");
        lines.add(words.say("ask.count", answered.rows().size()));
        return lines;
    }

    /** The heads of its columns. */
    public List<String> columns(Answered answered) {
        return answered.columns().stream()
                .map(column -> words.say("cell." + column))
                .toList();
    }

    /** Its rows as texts. */
    public List<List<String>> rows(Answered answered) {
        return answered.rows().stream()
                .map(row -> row.stream().map(this::text).toList())
                .toList();
    }

    private String text(@Nullable Object value) {
        if (value == null) {
            return "–";
        } else if (value instanceof Instant instant) {
            return Objects.requireNonNull(dates.minutes(instant));
        } else if (value instanceof Boolean truth) {
            return words.say(truth ? "ask.yes" : "ask.no");
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? "–" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return dates.stored(value.toString());
    }

    /** All questions with what each needs. */
    public static List<String> list(Words words) {
        TextTable table = new TextTable(List.of(
                words.say("cell.number"),
                words.say("cell.name"),
                words.say("cell.question"),
                words.say("cell.parameters")));
        for (Question question : Questions.all()) {
            table.add(List.of(
                    String.valueOf(Questions.number(question)),
                    question.name(),
                    words.say("question." + question.name()),
                    parameters(question)));
        }
        return table.lines();
    }

    private static String parameters(Question question) {
        String needed = question.needs().stream()
                .map(parameter -> "--" + parameter.code())
                .sorted()
                .collect(Collectors.joining(" "));
        String taken = question.takes().stream()
                .map(parameter -> "[--" + parameter.code() + "]")
                .sorted()
                .collect(Collectors.joining(" "));
        return (needed + " " + taken).strip();
    }
}
