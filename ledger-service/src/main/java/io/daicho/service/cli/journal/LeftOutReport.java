package io.daicho.service.cli.journal;

import io.daicho.service.foreign.conversion.Report;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints which records of another program became no fact, by reason and kind, with examples. */
public final class LeftOutReport {
    private final Words words;
    private final PrintWriter err;

    LeftOutReport(Words words, PrintWriter err) {
        this.words = words;
        this.err = err;
    }

    void print(Report report) {
        long passedOver =
                report.passedOver().stream().mapToLong(Report.Line::records).sum();
        if (passedOver > 0) {
            err.println(words.say("leftOut.passedOver", passedOver));
        }
        List<Report.Line> lines = report.toLookAt();
        if (!lines.isEmpty()) {
            err.println(words.say(
                    "leftOut.title",
                    lines.stream().mapToLong(Report.Line::records).sum()));
            lines.forEach(this::print);
        }
    }

    private void print(Report.Line line) {
        String examples = line.examples().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = line.records() > line.examples().size() ? ", …" : "";
        err.println("  "
                + words.say(
                        "leftOut.line",
                        line.records(),
                        line.kind(),
                        words.say("leftOut." + line.why().name()),
                        examples + more));
    }
}
