package io.daicho.service.pack;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.question.Answered;
import io.daicho.service.paper.Imprint;
import io.daicho.service.paper.Report;
import io.daicho.service.paper.ReportTable;
import io.daicho.service.questions.AnsweredTable;
import io.daicho.service.words.Dates;
import io.daicho.service.words.SubjectNames;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person reads: what is owed, the breaches and the answers, as HTML and on paper, in Japanese and in English. */
final class PackedReport {
    /** More rows of one table stand in its CSV only. */
    private static final int MOST_ROWS = 1_000;

    private final ContractId contract;
    private final Pin pin;
    private final ZoneId zone;
    private final Conclusions conclusions;
    private final List<Answered> answers = new ArrayList<>();

    PackedReport(ContractId contract, Pin pin, ZoneId zone, Conclusions conclusions) {
        this.contract = contract;
        this.pin = pin;
        this.zone = zone;
        this.conclusions = conclusions;
    }

    /** Keeps as many rows of an answer as it shows. */
    void take(Answered all) {
        answers.add(new Answered(
                all.number(),
                all.name(),
                all.contract(),
                all.asOf(),
                all.knownAt(),
                all.parameters(),
                all.columns(),
                List.copyOf(
                        all.rows().subList(0, Math.min(MOST_ROWS + 1, all.rows().size())))));
    }

    void addTo(PackFiles files) throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Words words = Words.of(locale);
            Report report = report(words, new Dates(zone, words));
            files.add("report." + locale.getLanguage() + ".html", out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                report.writeHtml(writer);
                writer.flush();
            });
            files.add(
                    "report." + locale.getLanguage() + ".pdf",
                    out -> report.print(Imprint.of(report.title(), pin.knownAt()), out));
        }
    }

    private Report report(Words words, Dates dates) {
        SubjectNames names = new SubjectNames(words, conclusions);
        List<ReportTable> tables = new ArrayList<>();
        tables.add(table(
                words,
                words.say("pack.obligations", conclusions.unsettled().size()),
                List.of("clause", "owed", "subject", "status", "due", "basis"),
                conclusions.unsettled().stream()
                        .limit(MOST_ROWS + 1)
                        .map(obligation -> row(words, names, dates, obligation))
                        .toList()));
        tables.add(table(
                words,
                words.say("pack.breaches", conclusions.breaches().size()),
                List.of("clause", "what", "subject", "since", "basis"),
                conclusions.breaches().stream()
                        .limit(MOST_ROWS + 1)
                        .map(breach -> row(words, names, dates, breach))
                        .toList()));
        AnsweredTable texts = new AnsweredTable(words, dates);
        for (Answered answer : answers) {
            List<List<String>> rows = texts.rows(answer);
            tables.add(new ReportTable(
                    words.say("ask.title", answer.number(), words.say("question." + answer.name())),
                    note(words, rows.size()),
                    texts.columns(answer),
                    shown(rows)));
        }
        return new Report(
                words.locale().getLanguage(),
                words.say("pack.title", contract),
                List.of(
                        words.say("pack.when", dates.full(pin.asOf()), dates.full(pin.knownAt())),
                        words.say("pack.pinned", pin.size(), pin.digest()),
                        words.say("pack.limits")),
                tables,
                words.say("ask.none"));
    }

    private static ReportTable table(Words words, String caption, List<String> columns, List<List<String>> rows) {
        return new ReportTable(
                caption,
                note(words, rows.size()),
                columns.stream().map(column -> words.say("column." + column)).toList(),
                shown(rows));
    }

    private static String note(Words words, int rows) {
        return rows > MOST_ROWS ? words.say("pack.more", MOST_ROWS) : "";
    }

    private static List<List<String>> shown(List<List<String>> rows) {
        return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    private static List<String> row(Words words, SubjectNames names, Dates dates, Obligation obligation) {
        return List.of(
                words.clause(obligation.clause()),
                words.of(obligation.kind()),
                names.of(obligation.subject()),
                words.of(obligation.status()),
                dates.minutes(obligation.dueAt()),
                obligation.dueBasis() == null ? "" : words.of(obligation.dueBasis()));
    }

    private static List<String> row(Words words, SubjectNames names, Dates dates, Breach breach) {
        return List.of(
                words.clause(breach.clause()),
                words.of(breach.kind()),
                names.of(breach.subject()),
                dates.minutes(breach.at()),
                words.of(breach.basis()));
    }
}
