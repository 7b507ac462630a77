package io.daicho.service.paper.attestation;

import static io.daicho.service.paper.attestation.Bilingual.code;
import static io.daicho.service.paper.attestation.Bilingual.field;
import static io.daicho.service.paper.attestation.Bilingual.fields;
import static io.daicho.service.paper.attestation.Bilingual.list;
import static io.daicho.service.paper.attestation.Bilingual.said;
import static io.daicho.service.paper.attestation.Bilingual.table;
import static io.daicho.service.paper.attestation.Bilingual.text;

import io.daicho.conclusions.attestation.AttachmentsGroup;
import io.daicho.conclusions.attestation.CloudEntry;
import io.daicho.conclusions.attestation.DutyEntry;
import io.daicho.conclusions.attestation.ExceptionEntry;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.conclusions.attestation.KeyEntry;
import io.daicho.conclusions.attestation.RemarkEntry;
import io.daicho.conclusions.attestation.Text;
import io.daicho.service.paper.ReportTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups 6, 10, 12 and 13: clouds and keys, exceptions, what is attached, and how it is secured. */
record ProofPages(Bilingual words) {
    ReportTable clouds(List<CloudEntry> clouds) {
        return table(
                "6.clouds",
                List.of("service", "contractingParty", "countries", "copies", "notEncrypted", "remnants"),
                clouds,
                entry -> List.of(
                        entry.service(),
                        text(entry.contractingParty()),
                        list(entry.countries()),
                        list(entry.copies()),
                        list(entry.notAlwaysEncrypted()),
                        remnants(entry)));
    }

    private String remnants(CloudEntry entry) {
        return entry.remnants().isEmpty()
                ? Bilingual.say("notOnRecord")
                : entry.remnants().stream()
                        .map(remnant -> code("remnant", remnant.remnant()) + ": "
                                + (remnant.kept() ? until(remnant) : Bilingual.say("notKept")))
                        .collect(Collectors.joining("\n"));
    }

    private String until(CloudEntry.RemnantEntry remnant) {
        return remnant.expiresAt() == null ? Bilingual.say("noEndKnown") : words.time(remnant.expiresAt());
    }

    ReportTable keys(List<KeyEntry> keys) {
        return table(
                "6.keys",
                List.of("key", "version", "algorithm", "service", "encrypted", "notEncrypted"),
                keys,
                entry -> List.of(
                        entry.key().value(),
                        text(entry.version()),
                        text(entry.algorithm()),
                        text(entry.service()),
                        list(entry.encrypted()),
                        list(entry.notAlwaysEncrypted())));
    }

    ReportTable keyCopies(List<KeyEntry> keys) {
        List<Map.Entry<KeyEntry, KeyEntry.KeyCopyEntry>> copies = keys.stream()
                .flatMap(key -> key.copies().stream().map(copy -> Map.entry(key, copy)))
                .toList();
        return table(
                "6.keyCopies",
                List.of("key", "keyCopy", "kind", "holder", "made", "scheduledFor", "destroyed"),
                copies,
                of -> List.of(
                        of.getKey().key().value(),
                        of.getValue().keyCopy().value(),
                        code("keyCopyKind", of.getValue().kind()),
                        of.getValue().holder().value(),
                        words.deed(of.getValue().made()),
                        words.time(of.getValue().scheduledFor()),
                        words.deed(of.getValue().destroyed())));
    }

    ReportTable exceptions(List<ExceptionEntry> exceptions) {
        return table(
                "10",
                List.of("reason", "copyOrService", "duty", "instruction", "ground", "nextDate", "facts"),
                exceptions,
                entry -> List.of(
                        code("reason", entry.reason()),
                        about(entry),
                        duty(entry),
                        entry.instruction() == null ? "–" : entry.instruction().value(),
                        said(entry.ground()),
                        entry.nextDate() == null ? Bilingual.say("notOnRecord") : words.time(entry.nextDate()),
                        list(entry.facts())));
    }

    ReportTable duties(List<DutyEntry> duties) {
        return table(
                "10.duties",
                List.of("clause", "duty", "subject", "debtor", "status", "openedAt", "dueAt"),
                duties,
                entry -> List.of(
                        words.clause(entry.clause()),
                        Bilingual.both(word -> word.of(entry.kind())) + "\n" + entry.obligation(),
                        subject(entry.subject()),
                        entry.debtor().value(),
                        Bilingual.both(word -> word.of(entry.status())),
                        words.time(entry.openedAt()),
                        words.time(entry.dueAt())));
    }

    ReportTable remarks(String group, List<RemarkEntry> remarks) {
        return table(
                group,
                List.of("what", "clause", "subject", "at", "count", "facts"),
                remarks,
                entry -> List.of(
                        Bilingual.both(word -> word.of(entry.kind())),
                        entry.clause() == null ? "–" : words.clause(entry.clause()),
                        subject(entry.subject()),
                        words.time(entry.at()),
                        entry.count() == null ? "–" : entry.count().toString(),
                        list(entry.by())));
    }

    private String subject(DutyEntry.SubjectEntry subject) {
        return Bilingual.both(word -> word.say("subject." + subject.type())) + "\n" + subject.id();
    }

    ReportTable files(AttachmentsGroup attachments) {
        return table(
                "12",
                List.of("evidenceFile", "evidence", "name", "bytes", "sha256", "about"),
                attachments.files(),
                entry -> List.of(
                        entry.evidenceFile().value(),
                        code("evidence", entry.kind()) + "\n" + entry.mediaType(),
                        said(entry.name()),
                        String.valueOf(entry.bytes()),
                        entry.sha256() == null
                                ? code("fileState", entry.state())
                                        + (entry.erasedBy() == null ? "" : " " + entry.erasedBy())
                                : entry.sha256(),
                        list(entry.about())));
    }

    ReportTable references(AttachmentsGroup attachments) {
        return table(
                "12.references",
                List.of("fact", "evidence", "issuedBy", "covers", "reference"),
                attachments.references(),
                entry -> List.of(
                        entry.fact().value(),
                        code("evidence", entry.kind()),
                        text(entry.issuedBy()),
                        entry.from() == null && entry.until() == null
                                ? Bilingual.say("notOnRecord")
                                : words.day(entry.from()) + " – " + words.day(entry.until()),
                        said(entry.reference())));
    }

    ReportTable integrity(@Nullable IntegrityGroup integrity, String canonicalSha256) {
        return integrity == null
                ? fields("13", field("canonicalSha256", canonicalSha256), field("draft", Bilingual.say("isDraft")))
                : fields(
                        "13",
                        field("canonicalSha256", canonicalSha256),
                        field("contentSha256", integrity.contentSha256()),
                        field("checkpoint", text(integrity.checkpoint())),
                        field("rules", integrity.rules() + "\n" + text(integrity.rulesSha256())),
                        field("signature", signature(integrity.signature())),
                        field("timeStamp", texts(List.of(integrity.timeStamp()))),
                        field("howToVerify", texts(integrity.howToVerify())),
                        field("doesNotProve", texts(integrity.doesNotProve())));
    }

    private static String about(ExceptionEntry entry) {
        if (entry.copy() != null) {
            return entry.copy().value();
        }
        return entry.service() == null ? "–" : entry.service();
    }

    private String duty(ExceptionEntry entry) {
        DutyEntry duty = entry.duty();
        return duty == null
                ? "–"
                : words.clause(duty.clause()) + "  " + Bilingual.both(word -> word.of(duty.kind())) + "\n"
                        + duty.obligation();
    }

    private static String signature(IntegrityGroup.@Nullable SignatureEntry signature) {
        return signature == null
                ? Bilingual.say("notOnRecord")
                : signature.form() + "\n" + signature.subject() + "\nSHA-256 " + signature.certificateSha256();
    }

    private static String texts(List<Text> texts) {
        return texts.stream().map(text -> text.ja() + "\n" + text.en()).collect(Collectors.joining("\n"));
    }
}
