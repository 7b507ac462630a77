package io.daicho.service.obligations;

import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.service.words.Dates;
import io.daicho.service.words.SubjectNames;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Conclusions as tables for a terminal: what is open, what was wrong and goes on, what must not look clean. */
public final class ConclusionsTable {
    private final Words words;
    private final Dates dates;

    /** Tables in a language, with times in a time zone. */
    public ConclusionsTable(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** The lines to print. */
    public List<String> lines(Conclusions conclusions) {
        List<Obligation> open = conclusions.unsettled();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "obligations.title",
                conclusions.contract(),
                dates.full(conclusions.asOf()),
                conclusions.obligations().size(),
                open.size(),
                dates.zone()));
        if (!conclusions.knownAt().equals(conclusions.asOf())) {
            lines.add(words.say("obligations.knownAt", dates.full(conclusions.knownAt())));
        }
        lines.add("");
        lines.addAll(open.isEmpty() ? List.of(words.say("obligations.none")) : obligations(open, conclusions));
        List<Breach> continuing =
                conclusions.breaches().stream().filter(b -> b.endedAt() == null).toList();
        lines.add("");
        lines.add(words.say("breaches.title", conclusions.breaches().size(), continuing.size()));
        if (!continuing.isEmpty()) {
            lines.addAll(breaches(continuing, new SubjectNames(words, conclusions)));
        }
        remarks(lines, "contradictions.title", conclusions.contradictions());
        remarks(lines, "warnings.title", conclusions.warnings());
        return lines;
    }

    /** Obligations as a table, of conclusions that tell what they are about. */
    public List<String> obligations(List<Obligation> obligations, Conclusions conclusions) {
        SubjectNames names = new SubjectNames(words, conclusions);
        TextTable table = new TextTable(List.of(
                words.say("column.clause"),
                words.say("column.owed"),
                words.say("column.subject"),
                words.say("column.status"),
                words.say("column.due"),
                words.say("column.basis"),
                words.say("column.id")));
        obligations.forEach(obligation -> table.add(List.of(
                words.clause(obligation.clause()),
                words.of(obligation.kind()),
                names.of(obligation.subject()),
                words.of(obligation.status()),
                dates.minutes(obligation.dueAt()),
                obligation.dueBasis() == null ? "" : words.of(obligation.dueBasis()),
                obligation.id())));
        return table.lines();
    }

    private List<String> breaches(List<Breach> breaches, SubjectNames names) {
        TextTable table = new TextTable(List.of(
                words.say("column.clause"),
                words.say("column.what"),
                words.say("column.subject"),
                words.say("column.since"),
                words.say("column.basis"),
                words.say("column.id")));
        breaches.forEach(breach -> table.add(List.of(
                words.clause(breach.clause()),
                words.of(breach.kind()),
                names.of(breach.subject()),
                dates.minutes(breach.at()),
                words.of(breach.basis()),
                breach.id())));
        return table.lines();
    }

    private void remarks(List<String> lines, String title, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.say(title, remarks.size()));
        for (Remark remark : remarks) {
            String clause = remark.clause() == null ? "" : words.clause(remark.clause()) + ": ";
            String count = remark.count() == null ? "" : " " + words.say("warning.count", remark.count());
            lines.add("  " + clause + words.of(remark.kind()) + " · " + words.of(remark.subject()) + count);
        }
    }
}
