package io.daicho.service.pack;

import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.obligations.JsonText;
import io.daicho.service.questions.AnsweredCsv;
import io.daicho.service.questions.AnsweredJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** What the facts amount to at the pin: the conclusions, and the answers to the 26 questions. */
final class PackedAnswers {
    static final String CONCLUSIONS = "conclusions.json";

    /** More than so many hours between a deed and its record are listed: question 22. */
    private static final String HOURS = "24";

    private static final int THINGS_AT_ONCE = 100;

    private final PackSource source;
    private final Pin pin;

    PackedAnswers(PackSource source, Pin pin) {
        this.source = source;
        this.pin = pin;
    }

    void addTo(
            PackFiles files,
            Conclusions conclusions,
            SortedSet<String> copies,
            SortedSet<String> dataSets,
            PackedReport report)
            throws IOException {
        files.add(CONCLUSIONS, out -> print(out, json -> ConclusionsJson.write(conclusions, pin.size() - 1, json)));
        for (Question question : Questions.all()) {
            String name = "answers/%02d-%s".formatted(Questions.number(question), question.name());
            Set<Parameter> needs = question.needs();
            if (needs.contains(Parameter.COPY)) {
                files.add(name + ".jsonl", out -> each(out, question, Parameter.COPY, copies));
            } else if (needs.contains(Parameter.DATA_SET)) {
                files.add(name + ".jsonl", out -> each(out, question, Parameter.DATA_SET, dataSets));
            } else {
                Answered answered = source.ask(
                        question, needs.contains(Parameter.HOURS) ? Map.of(Parameter.HOURS, HOURS) : Map.of());
                report.take(answered);
                files.add(name + ".json", out -> print(out, json -> AnsweredJson.write(answered, json)));
                files.add(name + ".csv", out -> lines(out, AnsweredCsv.lines(answered)));
            }
        }
    }

    private void each(OutputStream out, Question question, Parameter about, SortedSet<String> things)
            throws IOException {
        List<String> some = new ArrayList<>();
        for (Iterator<String> each = things.iterator(); each.hasNext(); ) {
            some.add(each.next());
            if (some.size() == THINGS_AT_ONCE || !each.hasNext()) {
                for (Answered answered : source.askEach(question, about, some)) {
                    JsonText.line(out, json -> AnsweredJson.write(answered, json));
                    out.write('\n');
                }
                some.clear();
            }
        }
    }

    private static void print(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        JsonText.print(out, content);
        out.write('\n');
    }

    private static void lines(OutputStream out, Stream<String> lines) throws IOException {
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            out.write((each.next() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
