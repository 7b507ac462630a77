package io.daicho.service.questions;

import static java.util.Map.entry;

import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Questions;
import io.daicho.service.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in words what stands in answers as a code: for people only; JSON and CSV keep the codes. */
final class CellWords {
    /** The vocabulary of a column, where the column of a certain question has one of its own under its name too. */
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            entry("known", "known"),
            entry("medium", "medium"),
            entry("country", "country"),
            entry("state", "whereabouts"),
            entry("kind", "began"),
            entry("keys.kind", "keyCopyKind"),
            entry("became", "became"),
            entry("how", "became"),
            entry("change", "formChange"),
            entry("filedBefore", "answer"),
            entry("approvedBeforehand", "answer"),
            entry("consentedBeforehand", "answer"),
            entry("trainedBeforehand", "answer"),
            entry("trainsOnInput", "answer"),
            entry("providerMayAccess", "answer"),
            entry("deskDesignated", "answer"),
            entry("withinSixtyMinutes", "answer"),
            entry("why", "takeOut"),
            entry("measures", "measure"),
            entry("relation", "relation"),
            entry("evidence", "evidence"),
            entry("certificates", "evidence"),
            entry("verification", "verification"),
            entry("checkMethod", "checkMethod"),
            entry("checkResult", "checkResult"),
            entry("order", "order"),
            entry("type", "fact"),
            entry("originalType", "fact"),
            entry("correctionType", "fact"),
            entry("role", "role"),
            entry("allowedByRole", "role"),
            entry("corrections.what", "correction"),
            entry("rebuilt-report.what", "access"),
            entry("rebuilt-report.who", "channel"),
            entry("rebuilt-report.detail", "call"),
            entry("clause", "clause"),
            entry("duty", "kind"),
            entry("subjectType", "subject"),
            entry("states", "status"),
            entry("beforeExpiry", "status"),
            entry("now", "status"),
            entry("atExpiry", "fate"));

    private static final String WITH_WARNING = "_WITH_WARNING";
    private static final Pattern REPORT = Pattern.compile("(\\d+) obligations, (\\d+) breaches");
    private static final Pattern LEFT_OUT = Pattern.compile("(\\d+) earlier");

    private final Words words;

    CellWords(Words words) {
        this.words = words;
    }

    /** The head of a column. */
    String head(Answered answered, String column) {
        String own = "cell." + answered.name() + "." + column;
        return words.has(own) ? words.say(own) : words.say("cell." + column);
    }

    /** The vocabulary of a column's codes; nothing where it has names, ids, times or numbers. */
    static @Nullable String vocabulary(String question, String column) {
        String own = VOCABULARIES.get(question + "." + column);
        return own == null ? VOCABULARIES.get(column) : own;
    }

    /** A text of a cell in words. */
    String told(Answered answered, List<@Nullable Object> row, int column, String text) {
        String name = answered.columns().get(column);
        String vocabulary = answered.name().equals("form-versions") && name.equals("name")
                ? changed(String.valueOf(row.get(answered.columns().indexOf("change"))))
                : vocabulary(answered.name(), name);
        return vocabulary == null ? text : word(vocabulary, text);
    }

    /** How long after its occasion a form was filed; before it, where it was filed beforehand. */
    @Nullable
    String hours(Answered answered, List<@Nullable Object> row, int column, long hours) {
        if (!answered.name().equals("form-versions")
                || !answered.columns().get(column).equals("hours")) {
            return null;
        }
        Object filed = row.get(answered.columns().indexOf("filedAt"));
        Object occasion = row.get(answered.columns().indexOf("occasionAt"));
        boolean before = filed instanceof Instant one && occasion instanceof Instant other && one.isBefore(other);
        return words.say(before ? "ask.before" : "ask.after", Math.abs(hours));
    }

    /** What a change of the form names. */
    private static @Nullable String changed(String change) {
        return change.startsWith("MEDIUM_") ? "medium" : change.startsWith("COUNTRY_") ? "country" : null;
    }

    private String word(String vocabulary, String text) {
        return switch (vocabulary) {
            case "country" -> words.country(text);
            case "fact" -> words.hasFact(text) ? words.ofFact(text) : text;
            case "clause" -> words.clauseName(text);
            case "subject" -> words.code(vocabulary, text.toUpperCase(Locale.ROOT));
            case "became" ->
                text.endsWith(WITH_WARNING)
                        ? words.say(
                                "became.withWarning",
                                words.code(vocabulary, text.substring(0, text.length() - WITH_WARNING.length())))
                        : words.code(vocabulary, text);
            case "channel" -> first(vocabulary, text);
            case "call" -> call(text);
            default -> words.code(vocabulary, text);
        };
    }

    private String call(String text) {
        Matcher report = REPORT.matcher(text);
        if (report.matches()) {
            return words.say("ask.report", Long.parseLong(report.group(1)), Long.parseLong(report.group(2)));
        }
        Matcher leftOut = LEFT_OUT.matcher(text);
        if (leftOut.matches()) {
            return words.say("ask.leftOut", Long.parseLong(leftOut.group(1)));
        }
        return Questions.named(text)
                .map(question -> words.say("question." + question.name()))
                .orElseGet(() -> first("call", text));
    }

    /** The code that a text begins with, in words, and the rest as it is. */
    private String first(String vocabulary, String text) {
        int end = text.indexOf(' ');
        return end < 0
                ? words.code(vocabulary, text)
                : words.code(vocabulary, text.substring(0, end)) + text.substring(end);
    }
}
