package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.testing.AttestationDeeds.drafted;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.CopyDeeds.used;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.FileDigest;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PersonId;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 12: what is attached: evidence files, and what the deeds of the document rest on. */
class AttachmentsTest {
    private static final String DIGEST = "ab".repeat(32);

    private static Deed filed(String evidence, String about) {
        return Deed.stating(statement -> new EvidenceFact.Filed(
                statement,
                new EvidenceId(evidence),
                Evidence.Kind.CERTIFICATE,
                List.of(new FactId(about)),
                "application/pdf",
                1_234,
                InWords.SAID,
                new FileDigest(DIGEST)));
    }

    private static Deed issued(@Nullable String printed) {
        return Deed.stating(statement -> new AttestationFact.Issued(
                statement,
                new AttestationId("at-0"),
                new PersonId("p-3"),
                new StoredDocument(new EvidenceId("ev-issued"), DIGEST),
                printed == null ? null : new StoredDocument(new EvidenceId(printed), DIGEST)));
    }

    private static List<String> files(AttestationDocument document) {
        return document.attachments().files().stream()
                .map(file -> file.evidenceFile().value())
                .toList();
    }

    private static List<String> references(AttestationDocument document) {
        return document.attachments().references().stream()
                .map(entry -> entry.fact() + " " + entry.kind() + " "
                        + entry.reference().text())
                .toList();
    }

    @Test
    void anEvidenceFileIsListedWithWhatItIsAndWhatRestsOnIt() {
        AttestationDocument document = draft(OVER.and(
                filed("ev-2", "e-1").as("f-ev2").at("2027-03-22T09:00"),
                filed("ev-1", "contract").at("2026-04-02T09:00"),
                erased("k-1").as("e-1").at("2027-03-21T09:00")));

        assertThat(files(document)).containsExactly("ev-1", "ev-2");
        AttachmentsGroup.FileEntry file = document.attachments().files().get(1);
        assertThat(file.kind()).isEqualTo(Evidence.Kind.CERTIFICATE);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.bytes()).isEqualTo(1_234);
        assertThat(file.name().text()).isEqualTo("name of f-ev2");
        assertThat(file.about()).extracting(Object::toString).containsExactly("e-1");
        assertThat(file.state()).isEqualTo(Said.State.UNREADABLE);
        assertThat(file.sha256()).isNull();
        assertThat(file.saltedSha256()).isEqualTo(DIGEST);
    }

    @Test
    void theDocumentsOfAttestationsAreNoEvidence() {
        Story story = OVER.and(
                drafted("at-0").at("2027-04-01T09:00"),
                filed("e-1", "contract").at("2027-04-01T09:00"),
                filed("ev-issued", "contract").at("2027-04-02T09:00"),
                filed("ev-printed", "contract").at("2027-04-02T09:00"),
                filed("ev-1", "contract").at("2027-04-02T09:00"));

        assertThat(files(draft(story.and(issued("ev-printed").at("2027-04-02T09:00")))))
                .as("neither the draft's, nor the issued one, nor its print")
                .containsExactly("ev-1");
        assertThat(files(draft(story.and(issued(null).at("2027-04-02T09:00"))))).containsExactly("ev-1", "ev-printed");
    }

    @Test
    void aSubcontractorsHasOnlyTheFilesOnWhichItsDocumentRests() {
        Story story = OVER.and(
                engaged("printer").at("2026-04-06T09:00"),
                received("k-2").at("2026-04-10T09:00"),
                supplied("k-2", "printer").at("2026-05-01T09:00"),
                erased("k-1").as("e-1").at("2027-03-21T09:00"),
                erased("k-2").as("e-2").evidenced().at("2027-03-21T09:00"),
                filed("ev-1", "e-1").at("2027-03-22T09:00"),
                filed("ev-2", "e-2").at("2027-03-22T09:00"));

        assertThat(files(draftOf("printer", story))).containsExactly("ev-2");
        assertThat(files(draft(story))).containsExactly("ev-1", "ev-2");
    }

    @Test
    void theEvidenceOfWhatTheDocumentTellsIsListedPieceByPiece() {
        AttestationDocument document = draft(OVER.and(
                used("k-1", "work").restingOn(Evidence.Kind.OTHER).at("2026-05-01T09:00"),
                erased("k-1")
                        .as("e-1")
                        .restingOn(Evidence.Kind.TOOL_REPORT, Evidence.Kind.PHOTOGRAPH)
                        .at("2027-03-21T09:00")));

        assertThat(references(document))
                .as("a use is not told")
                .containsExactly(
                        "e-1 TOOL_REPORT evidence[0].reference of e-1", "e-1 PHOTOGRAPH evidence[1].reference of e-1");
    }
}
