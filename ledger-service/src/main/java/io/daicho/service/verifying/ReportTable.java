package io.daicho.service.verifying;

import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.verifying.report.Verdict;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report for people: a verdict a line, then what is wrong, then what was not proved. */
public final class ReportTable {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    /** In this language. */
    public ReportTable(Words words) {
        this.words = words;
    }

    /** The whole report as lines. */
    public List<String> lines(Report report) {
        if (report.general().hasVerdicts()) {
            verdicts(words.say("verify.document", report.subject()), report.general());
        }
        faults(report.general());
        remarks(report.general().remarks());
        report.contracts()
                .forEach(each ->
                        log(words.say("verify.contract", Objects.requireNonNullElse(each.contract(), "")), each));
        if (report.machine().hasVerdicts()) {
            log(words.say("verify.machine"), report.machine());
        }
        if (report.contracts().isEmpty()
                && report.isSound()
                && !report.general().hasVerdicts()) {
            lines.add(words.say("verify.nothing"));
        }
        if (!report.limits().isEmpty()) {
            lines.add(words.say("verify.notProved"));
            report.limits().forEach(limit -> lines.add("  · " + sentence(limit)));
            lines.add("");
        }
        lines.add(report.isSound() ? words.say("verify.sound") : words.say("verify.unsound", report.count()));
        return lines.stream().map(ReportTable::printable).toList();
    }

    /** What is verified was written by whoever may be doubted: it must not move the cursor over what stands above it. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    }

    private void verdicts(String subject, Findings findings) {
        TextTable table = new TextTable(List.of(subject, words.say("verify.outcome"), words.say("verify.upTo")));
        for (Aspect aspect : Aspect.values()) {
            Verdict verdict = findings.verdict(aspect);
            table.add(List.of(
                    words.say("verify.aspect." + aspect.name()),
                    words.say("verify.outcome." + verdict.outcome().name()),
                    sentence(verdict.reason())));
        }
        lines.addAll(table.lines());
        lines.add("");
    }

    private void log(String subject, Findings findings) {
        verdicts(subject, findings);
        findings.firstBadEntry()
                .ifPresent(first -> lines.add(words.say(
                        "verify.firstBadEntry", Objects.requireNonNullElse(first.position(), 0L), text(first))));
        faults(findings);
        remarks(findings.remarks());
    }

    private void faults(Findings findings) {
        findings.faults().forEach(fault -> lines.add("✗ " + text(fault)));
        long more = findings.count() - findings.faults().size();
        if (more > 0) {
            lines.add(words.say("verify.more", more));
        }
        if (findings.count() > 0) {
            lines.add("");
        }
    }

    private void remarks(List<Note> remarks) {
        remarks.forEach(remark -> lines.add("  " + sentence(remark)));
        if (!remarks.isEmpty()) {
            lines.add("");
        }
    }

    private String text(Fault fault) {
        String place = fault.position() == null ? fault.where() : fault.where() + " #" + fault.position();
        return place + ": " + words.say("verify.fault." + fault.kind().name()) + " " + fault.particular();
    }

    private String sentence(@Nullable Note note) {
        return note == null
                ? ""
                : words.say("verify." + note.key(), note.particulars().toArray());
    }
}
