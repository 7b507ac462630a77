package io.daicho.service.paper.attestation;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.proof.text.Sha256;
import io.daicho.service.paper.Attached;
import io.daicho.service.paper.Imprint;
import io.daicho.service.paper.Paper;
import io.daicho.service.paper.Report;
import io.daicho.service.paper.ReportTable;
import io.daicho.service.paper.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An attestation on A4: a cover, then the thirteen groups; its canonical JSON is attached, and its digest printed. */
public final class AttestationPaper {
    private final AttestationDocument document;
    private final String canonicalSha256;
    private final Bilingual words;

    private AttestationPaper(AttestationDocument document, String canonicalSha256) {
        this.document = document;
        this.canonicalSha256 = canonicalSha256;
        this.words = new Bilingual(document.contract().timeZone());
    }

    /**
     * Prints an attestation.
     *
     * @param document what it says
     * @param canonicalJson the same as canonical JSON (RFC 8785), the authoritative form
     * @param out where the PDF goes; it is not closed
     */
    public static void print(AttestationDocument document, byte[] canonicalJson, OutputStream out) throws IOException {
        AttestationPaper paper = new AttestationPaper(document, sha256(canonicalJson));
        Attached json = new Attached(
                document.attestation() + ".json",
                "application/json",
                Bilingual.say("canonicalJson"),
                canonicalJson,
                true);
        Imprint imprint =
                new Imprint(Bilingual.say("title") + " " + document.attestation(), document.knownAt(), List.of(json));
        Paper.print(paper.report().partsAfter(paper.cover()), imprint, out);
    }

    private String cover() {
        IntegrityGroup integrity = document.integrity();
        return Templates.fill(
                "attestation",
                Map.ofEntries(
                        Map.entry("d", document),
                        Map.entry("addressee", addressee()),
                        Map.entry("asOf", words.time(document.asOf())),
                        Map.entry("knownAt", words.time(document.knownAt())),
                        Map.entry("title", Bilingual.said(document.contract().title())),
                        Map.entry("completed", words.deed(document.contract().completed())),
                        Map.entry("ended", words.deed(document.contract().ended())),
                        Map.entry("terminated", terminated()),
                        Map.entry("expiry", words.endOf(document.contract().end())),
                        Map.entry("recordedAt", words.time(document.scope().recordedAt())),
                        Map.entry("sha256", canonicalSha256),
                        Map.entry("doesNotProve", integrity == null ? List.of() : integrity.doesNotProve())));
    }

    /** A contract terminated early was in force until the last day that the termination names. */
    private String terminated() {
        return words.deed(document.contract().terminatedEarly()) + "\n"
                + words.day(document.contract().lastDayOfTermination());
    }

    /** Whoever engaged a subcontractor accepts its attestation; the contractor's is the client's to accept. */
    private String addressee() {
        OrganisationId under = document.attestor().under();
        return under == null
                ? document.contract().client().name()
                : Objects.requireNonNullElse(document.attestor().underName(), under.value());
    }

    private Report report() {
        CopyPages copies = new CopyPages(words);
        PartyPages parties = new PartyPages(words);
        ProofPages proofs = new ProofPages(words);
        return new Report(
                "ja",
                Bilingual.say("particulars"),
                List.of(),
                List.of(
                        parties.contract(document.contract()),
                        scope(),
                        copies.copies(document.scope().list()),
                        copies.media(document.media()),
                        copies.dispositions(document.dispositions()),
                        copies.methods(document.methods()),
                        proofs.clouds(document.cloudAndKeys().clouds()),
                        proofs.keys(document.cloudAndKeys().keys()),
                        proofs.keyCopies(document.cloudAndKeys().keys()),
                        copies.verifications(document.verifications()),
                        parties.people(document.people()),
                        parties.subcontractors(document.subcontractors()),
                        parties.held(document.subcontractors()),
                        parties.attestations(document.subcontractors()),
                        parties.checks(document.subcontractors()),
                        proofs.exceptions(document.exceptions().list()),
                        proofs.duties(document.exceptions().otherOpenDuties()),
                        proofs.remarks("10.warnings", document.exceptions().warnings()),
                        proofs.remarks(
                                "10.contradictions", document.exceptions().contradictions()),
                        parties.history(document.history()),
                        proofs.files(document.attachments()),
                        proofs.references(document.attachments()),
                        proofs.integrity(document.integrity(), canonicalSha256)),
                Bilingual.say("none"));
    }

    private ReportTable scope() {
        return Bilingual.fields(
                "2",
                Bilingual.field("copyCount", String.valueOf(document.scope().copies())),
                Bilingual.field("liveCount", String.valueOf(document.scope().live())),
                Bilingual.field(
                        "exceptionCount", String.valueOf(document.exceptions().count())),
                Bilingual.field(
                        "completeUpTo",
                        document.scope().completeUpTo() + "  "
                                + words.time(document.scope().recordedAt()) + "\n" + Bilingual.say("complete")));
    }

    private static String sha256(byte[] bytes) {
        return Sha256.hex(bytes);
    }
}
