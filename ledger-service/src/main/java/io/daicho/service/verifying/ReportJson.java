package io.daicho.service.verifying;

import io.daicho.api.journal.FactJson;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.verifying.report.Verdict;
import io.daicho.service.words.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report for programs: docs/reference/verification.md says what each member means. */
public final class ReportJson {
    private final Words words;

    /** With sentences in this language. */
    public ReportJson(Words words) {
        this.words = words;
    }

    /** The whole report. */
    public ObjectNode of(Report report) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("subject", report.subject());
        json.put("sound", report.isSound());
        if (report.general().hasVerdicts()) {
            verdicts(json.putObject("verdicts"), report.general());
        }
        put(json, report.general());
        ArrayNode contracts = json.putArray("contracts");
        for (Findings each : report.contracts()) {
            ObjectNode contract = contracts.addObject();
            contract.put("contract", each.contract());
            log(contract, each);
        }
        if (report.machine().hasVerdicts()) {
            log(json.putObject("machine"), report.machine());
        }
        notes(json, "notProved", report.limits());
        return json;
    }

    private void log(ObjectNode json, Findings findings) {
        verdicts(json.putObject("verdicts"), findings);
        findings.firstBadEntry().ifPresent(fault -> put(json.putObject("firstBadEntry"), fault));
        put(json, findings);
    }

    private void verdicts(ObjectNode json, Findings findings) {
        for (Aspect aspect : Aspect.values()) {
            Verdict verdict = findings.verdict(aspect);
            ObjectNode one = json.putObject(lower(aspect.name()));
            one.put("outcome", verdict.outcome().name());
            one.put("reason", sentence(verdict.reason()));
        }
    }

    private void put(ObjectNode json, Findings findings) {
        json.put("faults", findings.count());
        ArrayNode named = json.putArray("named");
        findings.faults().forEach(fault -> put(named.addObject(), fault));
        notes(json, "remarks", findings.remarks());
    }

    private void put(ObjectNode json, Fault fault) {
        json.put("kind", fault.kind().name());
        json.put("aspect", lower(fault.kind().aspect().name()));
        if (fault.position() != null) {
            json.put("position", fault.position());
        }
        json.put("where", fault.where());
        json.put("what", words.say("verify.fault." + fault.kind().name()));
        json.put("particular", fault.particular());
    }

    private void notes(ObjectNode json, String name, List<Note> notes) {
        ArrayNode array = json.putArray(name);
        notes.forEach(note -> array.add(sentence(note)));
    }

    private String sentence(@Nullable Note note) {
        return note == null
                ? ""
                : words.say("verify." + note.key(), note.particulars().toArray());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
