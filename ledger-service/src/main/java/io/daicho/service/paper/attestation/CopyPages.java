package io.daicho.service.paper.attestation;

import static io.daicho.service.paper.attestation.Bilingual.code;
import static io.daicho.service.paper.attestation.Bilingual.codes;
import static io.daicho.service.paper.attestation.Bilingual.list;
import static io.daicho.service.paper.attestation.Bilingual.said;
import static io.daicho.service.paper.attestation.Bilingual.table;
import static io.daicho.service.paper.attestation.Bilingual.text;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.attestation.CopyEntry;
import io.daicho.conclusions.attestation.DigestEntry;
import io.daicho.conclusions.attestation.Disposition;
import io.daicho.conclusions.attestation.MediumEntry;
import io.daicho.conclusions.attestation.MethodEntry;
import io.daicho.conclusions.attestation.ReturnEntry;
import io.daicho.conclusions.attestation.VerificationEntry;
import io.daicho.service.paper.ReportTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups 2 to 5 and 7: the copies, on what they lay, what became of each, how, and whether it worked. */
record CopyPages(Bilingual words) {
    ReportTable copies(List<CopyEntry> copies) {
        return table(
                "2.list",
                List.of("copy", "dataSet", "kind", "parents", "holder", "medium", "where", "began", "quantity"),
                copies,
                this::row);
    }

    private List<String> row(CopyEntry copy) {
        return List.of(
                copy.copy().value(),
                copy.dataSet() + "\n" + said(copy.description()),
                code("began", copy.kind()),
                list(copy.parents()),
                copy.holder() + "\n"
                        + (copy.tier() == null ? Bilingual.say("noTier") : Bilingual.say("tier") + " " + copy.tier()),
                medium(copy.medium()) + "\n" + text(copy.serialNumber()),
                place(copy),
                words.deed(copy.began()),
                quantity(copy));
    }

    private static String quantity(CopyEntry copy) {
        return copy.quantity().isEmpty()
                ? Bilingual.say("notOnRecord")
                : copy.quantity().stream()
                        .map(entry -> "%,d %s".formatted(entry.count(), code("unit", entry.unit())))
                        .collect(Collectors.joining("\n"));
    }

    private static String place(CopyEntry copy) {
        return text(copy.place()) + "\n" + copy.country() + (copy.service() == null ? "" : "\n" + copy.service());
    }

    private String medium(Medium medium) {
        return Bilingual.both(word -> word.say("medium." + medium));
    }

    ReportTable media(List<MediumEntry> media) {
        return table(
                "3",
                List.of("type", "maker", "model", "serialNumber", "assetNumber", "place", "copies", "facts"),
                media,
                entry -> List.of(
                        medium(entry.type()),
                        text(entry.maker()),
                        text(entry.model()),
                        text(entry.serialNumber()),
                        text(entry.assetNumber()),
                        text(entry.place()),
                        list(entry.copies()),
                        list(entry.describedBy())));
    }

    ReportTable dispositions(List<Disposition> dispositions) {
        return table(
                "4",
                List.of("copy", "outcome", "at", "by", "returned", "kept"),
                dispositions,
                entry -> List.of(
                        entry.copy().value(),
                        code("outcome", entry.outcome())
                                + (entry.withWarning() ? "\n" + Bilingual.say("withWarning") : ""),
                        words.time(entry.at()),
                        list(entry.by()),
                        returned(entry),
                        kept(entry)));
    }

    private String returned(Disposition entry) {
        ReturnEntry returned = entry.returned();
        return returned == null
                ? "–"
                : Bilingual.say("receiver") + " " + returned.receiver() + "\n" + sent(returned)
                        + Bilingual.say("acknowledged") + " "
                        + words.deed(returned.acknowledged()) + "\n" + Bilingual.say("manifest") + " "
                        + said(returned.manifest()) + "\n" + Bilingual.say("digest") + " "
                        + digest(returned.digest());
    }

    private String sent(ReturnEntry returned) {
        return returned.sent() == null ? "" : Bilingual.say("sent") + " " + words.deed(returned.sent()) + "\n";
    }

    private static String digest(@Nullable DigestEntry digest) {
        return digest == null ? Bilingual.say("notOnRecord") : digest.algorithm() + " " + said(digest.value());
    }

    private String kept(Disposition entry) {
        return entry.kept() == null
                ? "–"
                : entry.kept().instruction() + "\n" + code("order", entry.kept().order()) + words.limits(entry.kept());
    }

    ReportTable methods(List<MethodEntry> methods) {
        return table(
                "5",
                List.of("copy", "method", "tool", "started", "ended", "errors", "deed"),
                methods,
                entry -> List.of(
                        entry.copy().value(),
                        code("method", entry.kind()) + "\n" + code("level", entry.level()) + "\n"
                                + (entry.measure() == null ? code("technique", entry.technique()) : measure(entry)),
                        text(entry.tool()) + (entry.toolVersion() == null ? "" : "\n" + entry.toolVersion()),
                        words.time(entry.startedAt()),
                        words.time(entry.endedAt()),
                        errors(entry),
                        words.deed(entry.deed())
                                + (entry.describedBy().isEmpty() ? "" : "\n" + list(entry.describedBy()))));
    }

    /** What makes recovery infeasible then stands beside the measure (annex 3(3)). */
    private static String measure(MethodEntry entry) {
        return entry.measure() + "\n" + Bilingual.say("grounds") + " " + said(entry.grounds());
    }

    private static String errors(MethodEntry entry) {
        if (entry.errorCount() == null) {
            return Bilingual.say("notOnRecord");
        }
        return entry.errorCount() + (entry.errorCount() == 0 ? "" : "\n" + said(entry.errors()));
    }

    ReportTable verifications(List<VerificationEntry> verifications) {
        return table(
                "7",
                List.of("copy", "fact", "result", "looks", "evidence", "accepted"),
                verifications,
                entry -> List.of(
                        entry.copy().value(),
                        entry.deed().value(),
                        entry.result() == null ? "–" : code("verification", entry.result()),
                        entry.looks().isEmpty()
                                ? Bilingual.say("nothing")
                                : entry.looks().stream()
                                        .map(look -> code("verification", look.verification()) + " "
                                                + words.deed(look.deed()))
                                        .collect(Collectors.joining("\n")),
                        codes("evidence", entry.evidence()),
                        (entry.acceptedBy() == null ? "" : entry.acceptedBy() + "\n") + words.deed(entry.accepted())));
    }
}
