package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.testing.AttestationDeeds.drafted;
import static io.daicho.conclusions.testing.AttestationDeeds.draftedBy;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.Consenting.approval;
import static io.daicho.conclusions.testing.Consenting.consentRequested;
import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.Consenting.consentWithdrawn;
import static io.daicho.conclusions.testing.Consenting.refused;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.accepted;
import static io.daicho.conclusions.testing.Describing.certificateChecked;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.InspectionDeeds.inspectionHeld;
import static io.daicho.conclusions.testing.InspectionDeeds.substituteAccepted;
import static io.daicho.conclusions.testing.Instructing.complied;
import static io.daicho.conclusions.testing.Instructing.instructed;
import static io.daicho.conclusions.testing.Instructing.revoked;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.erasure.ErasureGround;
import io.daicho.api.fact.Role;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PersonId;
import io.daicho.api.inspection.InspectionFact.Substitute;
import io.daicho.api.instruction.Order;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked.Result;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 11: who approved what, when. */
class HistoryTest {
    private final Story supplied = OVER.and(
            erased("k-1").as("e-1").at("2027-03-21T12:00"),
            engaged("printer").at("2026-04-06T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            supplied("k-2", "printer").at("2026-05-01T09:00"),
            erased("k-2").as("e-2").evidenced().at("2027-03-21T12:00"));

    private static List<String> history(AttestationDocument document) {
        return document.history().stream()
                .map(entry -> entry.type() + " " + entry.thing() + " " + entry.matter())
                .toList();
    }

    /** The words beside a fact were erased. */
    private static Deed wordsErased(String fact) {
        return Deed.stating(statement -> new ErasureFact.Erased(
                statement,
                new FactId(fact),
                List.of(),
                ErasureGround.RETENTION_ENDED,
                null,
                new PersonId("p-4"),
                Role.CLIENT));
    }

    @Test
    void everyApprovalStandsThereWithWhatItIsAboutInTheOrderOfTheLedger() {
        assertThat(history(draft(OVER.and(
                        consentRequested("printer").at("2026-04-04T09:00"),
                        consentTo("printer").at("2026-04-05T09:00"),
                        refused("consent-courier").at("2026-04-05T09:00"),
                        consentWithdrawn("consent-printer").at("2026-06-05T09:00"),
                        instructed("in-1", Order.KEEP).under("12").at("2027-03-21T09:00"),
                        complied("in-1").at("2027-03-21T10:00"),
                        revoked("in-1").at("2027-03-21T11:00"),
                        inspectionHeld().at("2026-10-01T09:00"),
                        substituteAccepted(Substitute.CERTIFICATE).at("2026-10-02T09:00"),
                        acknowledged("k-1").at("2027-03-22T09:00"),
                        wordsErased("contract").at("2027-04-01T09:00"),
                        drafted("at-0").at("2027-04-02T09:00")))))
                .as("a request, a compliance and an inspection approve nothing")
                .containsExactly(
                        "consent.given consent/consent-printer SUBCONTRACTING",
                        "consent.refused consent/consent-courier consent-courier",
                        "consent.withdrawn consent/consent-printer consent-printer",
                        "instruction.given instruction/in-1 KEEP",
                        "instruction.revoked instruction/in-1 in-1",
                        "inspection.substitute-accepted inspection/is-1 CERTIFICATE",
                        "copy.return-acknowledged copy/k-1 city",
                        "detail.erased detail/contract RETENTION_ENDED",
                        "attestation.drafted attestation/at-0 at-0");
        assertThat(history(draft(supplied.and(
                        accepted("k-1", "e-1").at("2027-03-24T13:00"),
                        certificateChecked("printer", "e-2", Result.IN_ORDER_WITH_REMARK)
                                .at("2027-03-25T09:00")))))
                .containsExactly(
                        "copy.erasure-accepted copy/k-1 e-1",
                        "subcontract.certificate-checked subcontractor/printer IN_ORDER_WITH_REMARK");
    }

    @Test
    void aCorrectionNamesWhatItCorrectsAndWhoAllowedIt() {
        List<HistoryEntry> history = draft(OVER.and(
                        erased("k-1").as("e-1").at("2027-03-21T12:00"),
                        erased("k-1").as("e-2").correcting("e-1").at("2027-03-21T12:30"),
                        wordsErased("e-1").at("2027-04-01T09:00")))
                .history();

        assertThat(history)
                .extracting(entry -> entry.position() + " " + entry.type() + " " + entry.matter() + " "
                        + entry.deed().fact() + " " + entry.allowedBy())
                .containsExactly("5 copy.erased e-1 e-2 p-9", "6 detail.erased RETENTION_ENDED f-6 p-4");
        assertThat(draft(OVER.and(acknowledged("k-1").at("2027-03-22T09:00"))).history())
                .extracting(HistoryEntry::allowedBy)
                .as("nobody but who states it")
                .containsOnlyNulls();
    }

    @Test
    void aSubcontractorsHasTheConsentToItselfAndWhatItRecordedItself() {
        assertThat(history(draftOf(
                        "printer",
                        supplied.and(
                                consentTo("printer").at("2026-04-05T09:00"),
                                consentTo("courier").at("2026-04-05T09:00"),
                                approval("ap-1").at("2026-04-05T09:00"),
                                draftedBy("printer", "at-7")
                                        .bySubcontractor("printer")
                                        .at("2027-04-01T09:00"),
                                drafted("at-8").at("2027-04-01T09:00")))))
                .containsExactly(
                        "consent.given consent/consent-printer SUBCONTRACTING",
                        "attestation.drafted attestation/at-7 at-7");
    }

    @Test
    void aSubcontractorsHasTheInstructionsAboutItsCopies() {
        assertThat(history(draftOf(
                        "printer",
                        supplied.and(
                                instructed("in-1", Order.ERASE)
                                        .under("13")
                                        .about("k-1")
                                        .at("2027-03-20T20:00"),
                                instructed("in-2", Order.ERASE)
                                        .under("13")
                                        .about("k-2")
                                        .at("2027-03-20T20:00"),
                                revoked("in-1").at("2027-03-20T21:00"),
                                revoked("in-2").at("2027-03-20T21:00")))))
                .containsExactly(
                        "instruction.given instruction/in-2 ERASE", "instruction.revoked instruction/in-2 in-2");
    }

    @Test
    void aSubcontractorsHasWhatOthersApprovedOfItsCopiesAndNothingElse() {
        Story accepted = supplied.and(
                accepted("k-2", "e-2").at("2027-03-26T09:00"),
                certificateChecked("printer", "e-2", Result.IN_ORDER).at("2027-03-26T10:00"),
                certificateChecked("courier", "e-9", Result.IN_ORDER).at("2027-03-26T10:00"),
                accepted("k-1", "e-1").at("2027-03-26T09:00"));

        assertThat(history(draftOf("printer", accepted)))
                .containsExactly(
                        "copy.erasure-accepted copy/k-2 e-2",
                        "subcontract.certificate-checked subcontractor/printer IN_ORDER");
        assertThat(history(draft(accepted))).hasSize(4);
    }
}
