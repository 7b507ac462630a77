package io.daicho.service.paper.attestation;

import static io.daicho.service.paper.attestation.Bilingual.code;
import static io.daicho.service.paper.attestation.Bilingual.codes;
import static io.daicho.service.paper.attestation.Bilingual.field;
import static io.daicho.service.paper.attestation.Bilingual.fields;
import static io.daicho.service.paper.attestation.Bilingual.list;
import static io.daicho.service.paper.attestation.Bilingual.said;
import static io.daicho.service.paper.attestation.Bilingual.table;
import static io.daicho.service.paper.attestation.Bilingual.text;

import io.daicho.conclusions.attestation.ContractGroup;
import io.daicho.conclusions.attestation.GroundEntry;
import io.daicho.conclusions.attestation.HistoryEntry;
import io.daicho.conclusions.attestation.PersonEntry;
import io.daicho.conclusions.attestation.SubcontractorEntry;
import io.daicho.conclusions.attestation.SubcontractorEntry.CertificateCheck;
import io.daicho.conclusions.attestation.SubcontractorEntry.HeldCopy;
import io.daicho.conclusions.attestation.SubcontractorEntry.OwnAttestation;
import io.daicho.service.paper.ReportTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups 1, 8, 9 and 11: the contract, and who took part in what. */
record PartyPages(Bilingual words) {
    ReportTable contract(ContractGroup contract) {
        return fields(
                "1",
                field("contract", contract.number() + "（" + contract.id() + "）"),
                field("title", said(contract.title())),
                field("contractDate", words.time(contract.date())),
                field(
                        "client",
                        contract.client().name() + "（" + contract.client().id() + "）"),
                field(
                        "contractor",
                        contract.contractor().name() + "（"
                                + contract.contractor().id() + "）"),
                field(
                        "period",
                        words.day(contract.start()) + " – " + words.day(contract.end()) + "  " + contract.timeZone()),
                field(
                        "clauseSet",
                        contract.clauseSet() + "\n" + contract.clauseSetName().ja() + " / "
                                + contract.clauseSetName().en()),
                field("basis", basis(contract.basis())),
                field("completed", words.deed(contract.completed())),
                field("workEnded", words.deed(contract.ended())),
                field(
                        "terminated",
                        contract.terminatedEarly() == null
                                ? Bilingual.say("none")
                                : words.deed(contract.terminatedEarly()) + "\n"
                                        + words.day(contract.lastDayOfTermination())),
                field(
                        "expiry",
                        words.endOf(contract.end()) + "  "
                                + Bilingual.say(contract.expired() ? "expired" : "notExpired")));
    }

    private String basis(List<GroundEntry> grounds) {
        return grounds.isEmpty()
                ? Bilingual.say("none")
                : grounds.stream()
                        .map(ground -> words.clause(ground.clause())
                                + ground.instructions().stream()
                                        .map(instruction -> "\n  " + instruction.instruction() + "  "
                                                + code("order", instruction.order()) + "  " + said(instruction.text())
                                                + "  "
                                                + words.deed(instruction.deed()) + words.limits(instruction))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
    }

    ReportTable people(List<PersonEntry> people) {
        return table(
                "8",
                List.of("capacity", "person", "name", "organisation", "period", "place", "deeds", "facts"),
                people,
                entry -> List.of(
                        code("capacity", entry.capacity()),
                        text(entry.person()),
                        said(entry.name()),
                        text(entry.organisation()),
                        words.time(entry.from()) + "\n– " + words.time(entry.until()),
                        text(entry.place()),
                        list(entry.deeds()),
                        list(entry.facts())));
    }

    ReportTable subcontractors(List<SubcontractorEntry> subcontractors) {
        return table(
                "9",
                List.of("tier", "organisation", "engaged", "consent", "termsFlowedDown", "formFiled", "ended"),
                subcontractors,
                entry -> List.of(
                        String.valueOf(entry.tier()),
                        entry.name() + "（" + entry.organisation() + "）\n" + Bilingual.say("under") + " "
                                + entry.under(),
                        words.deed(entry.engaged()),
                        entry.consent() == null
                                ? Bilingual.say("notOnRecord")
                                : entry.consent() + "\n" + words.deed(entry.consented()) + limits(entry),
                        words.deed(entry.termsFlowedDown()),
                        words.deed(entry.formFiled()),
                        words.deed(entry.ended())));
    }

    private String limits(SubcontractorEntry entry) {
        return (entry.consentLastDay() == null
                        ? ""
                        : "\n" + Bilingual.say("consentUntil") + " " + words.day(entry.consentLastDay()))
                + (entry.consentWithdrawn() == null
                        ? ""
                        : "\n" + Bilingual.say("consentWithdrawn") + " " + words.deed(entry.consentWithdrawn()));
    }

    ReportTable held(List<SubcontractorEntry> subcontractors) {
        List<Map.Entry<SubcontractorEntry, HeldCopy>> held = subcontractors.stream()
                .flatMap(entry -> entry.copies().stream().map(copy -> Map.entry(entry, copy)))
                .toList();
        return table(
                "9.copies",
                List.of("organisation", "copy", "how", "deed", "evidence", "result", "checked", "settled"),
                held,
                of -> List.of(
                        of.getKey().organisation().value(),
                        of.getValue().copy().value(),
                        code("outcome", of.getValue().how()),
                        words.deed(of.getValue().deed()),
                        codes("evidence", of.getValue().evidence()),
                        of.getValue().verification() == null
                                ? "–"
                                : code("verification", of.getValue().verification()),
                        words.deeds(of.getValue().checkedByContractor()),
                        Bilingual.yes(of.getValue().settled())));
    }

    ReportTable attestations(List<SubcontractorEntry> subcontractors) {
        List<Map.Entry<SubcontractorEntry, OwnAttestation>> own = subcontractors.stream()
                .flatMap(entry -> entry.attestations().stream().map(attestation -> Map.entry(entry, attestation)))
                .toList();
        return table(
                "9.attestations",
                List.of("organisation", "attestation", "state", "document", "sha256", "issued"),
                own,
                of -> List.of(
                        of.getKey().organisation().value(),
                        of.getValue().attestation().value(),
                        code("state", of.getValue().state()),
                        text(of.getValue().document()),
                        of.getValue().documentSha256() == null
                                ? code("fileState", of.getValue().documentState())
                                : of.getValue().documentSha256(),
                        words.deed(of.getValue().issued())));
    }

    ReportTable checks(List<SubcontractorEntry> subcontractors) {
        List<Map.Entry<SubcontractorEntry, CertificateCheck>> checks = subcontractors.stream()
                .flatMap(entry -> entry.checks().stream().map(check -> Map.entry(entry, check)))
                .toList();
        return table(
                "9.checks",
                List.of("organisation", "certificate", "checkedBy", "method", "result", "deeds", "deed"),
                checks,
                of -> List.of(
                        of.getKey().organisation().value(),
                        certificate(of.getValue()),
                        of.getValue().by().value(),
                        code("checkMethod", of.getValue().method()),
                        code("checkResult", of.getValue().result()) + "\n"
                                + said(of.getValue().found()),
                        list(of.getValue().deeds()),
                        words.deed(of.getValue().checked())));
    }

    private static String certificate(CertificateCheck check) {
        return list(Stream.of(check.evidenceFile(), check.attestation())
                .filter(Objects::nonNull)
                .toList());
    }

    ReportTable history(List<HistoryEntry> history) {
        return table(
                "11",
                List.of("position", "what", "thing", "matter", "deed", "allowedBy"),
                history,
                entry -> List.of(
                        String.valueOf(entry.position()),
                        Bilingual.both(word -> word.ofFact(entry.type())),
                        entry.thing(),
                        entry.matter() == null ? "–" : entry.matter(),
                        words.deed(entry.deed()),
                        entry.allowedBy() == null ? "–" : entry.allowedBy().value()));
    }
}
