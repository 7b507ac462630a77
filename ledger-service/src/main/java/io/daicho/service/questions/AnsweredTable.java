package io.daicho.service.questions;

import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.service.words.Dates;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers as tables for a terminal, and the list of questions. */
public final class AnsweredTable {
    private final Words words;
    private final Dates dates;
    private final CellWords cells;

    /** Tables in a language, with times in a time zone. */
    public AnsweredTable(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
        this.cells = new CellWords(words);
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
            lines.addAll(unknown(answered));
            return lines;
        }
        TextTable table = new TextTable(columns(answered));
        rows(answered).forEach(table::add);
        lines.addAll(table.lines());
        lines.add("");
        lines.add(words.say("ask.count", answered.rows().size()));
        lines.addAll(unknown(answered));
        return lines;
    }

    /** What an answer about where a copy was leaves open: what was known then, or is known now. */
    private List<String> unknown(Answered answered) {
        if (!answered.name().equals("where-was-copy")) {
            return List.of();
        }
        String day = answered.parameters().get(Parameter.DAY);
        Instant then = day == null
                ? answered.asOf()
                : LocalDate.parse(day)
                        .plusDays(1)
                        .atStartOfDay(dates.zone())
                        .toInstant()
                        .minusMillis(1);
        List<String> lines = new ArrayList<>();
        if (answered.rows().stream().noneMatch(row -> "THEN".equals(row.get(0)))) {
            lines.add(words.say("ask.thenUnknown", dates.full(then)));
        }
        if (answered.rows().stream().noneMatch(row -> "NOW".equals(row.get(0)))) {
            lines.add(words.say("ask.nowUnknown", dates.full(answered.knownAt())));
        }
        return lines;
    }

    /** The heads of its columns. */
    public List<String> columns(Answered answered) {
        return answered.columns().stream()
                .map(column -> cells.head(answered, column))
                .toList();
    }

    /** Its rows as texts. */
    public List<List<String>> rows(Answered answered) {
        return answered.rows().stream().map(row -> texts(answered, row)).toList();
    }

    private List<String> texts(Answered answered, List<@Nullable Object> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> text(answered, row, column))
                .toList();
    }

    private String text(Answered answered, List<@Nullable Object> row, int column) {
        Object value = row.get(column);
        if (value == null) {
            return "–";
        } else if (value instanceof Instant instant) {
            return Objects.requireNonNull(dates.minutes(instant));
        } else if (value instanceof Boolean truth) {
            return words.say(truth ? "ask.yes" : "ask.no");
        } else if (value instanceof Long number) {
            return Objects.requireNonNullElse(cells.hours(answered, row, column, number), String.valueOf(number));
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "–"
                    : list.stream()
                            .map(each -> cells.told(answered, row, column, String.valueOf(each)))
                            .collect(Collectors.joining(words.say("ask.separator")));
        }
        return dates.stored(cells.told(answered, row, column, value.toString()));
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
