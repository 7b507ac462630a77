package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.CopyDeeds.recovered;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.certificateChecked;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.subcontract.SubcontractFact.CertificateChecked.Result;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 9: how a subcontractor's certificates were checked. */
class CertificatesTest {
    private final Story atPrinter = OVER.and(
            erased("k-1").at("2027-03-21T12:00"),
            engaged("printer").at("2026-04-06T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            supplied("k-2", "printer").at("2026-05-01T09:00"),
            erased("k-2").as("e-2").evidenced().at("2027-03-21T12:00"));

    private static List<Reason> reasons(AttestationDocument document) {
        return document.exceptions().list().stream().map(ExceptionEntry::reason).toList();
    }

    private static List<String> checks(SubcontractorEntry entry) {
        return entry.checks().stream()
                .map(check -> check.checked().fact().value())
                .toList();
    }

    private static List<String> checked(SubcontractorEntry entry) {
        return entry.copies().get(0).checkedByContractor().stream()
                .map(deed -> deed.fact().value())
                .toList();
    }

    @Test
    void aCheckSaysWhoCheckedWhatAndWhatWasFound() {
        AttestationDocument document = draft(atPrinter.and(
                certificateChecked("printer", "e-2", Result.IN_ORDER).as("c-1").at("2027-03-25T09:00")));

        SubcontractorEntry printer = document.subcontractors().get(0);
        assertThat(printer.checks()).singleElement().satisfies(check -> {
            assertThat(check.by()).hasToString("insurer");
            assertThat(check.result()).isEqualTo(Result.IN_ORDER);
            assertThat(check.deeds()).extracting(Object::toString).containsExactly("e-2");
        });
        assertThat(checked(printer)).containsExactly("c-1");
        assertThat(document.exceptions().count()).isZero();
        assertThat(document.history()).extracting(HistoryEntry::type).contains("subcontract.certificate-checked");
    }

    @Test
    void aCheckIsOfTheCertificateOfItsSubcontractorAboutTheDeedsThatItNames() {
        List<SubcontractorEntry> entries = draft(atPrinter.and(
                        engaged("courier").at("2026-04-07T09:00"),
                        received("k-3").at("2026-04-10T09:00"),
                        supplied("k-3", "courier").at("2026-05-01T09:00"),
                        recovered("k-3", "courier").as("rc-3").at("2027-03-21T12:00"),
                        certificateChecked("printer", "e-2", Result.NOT_IN_ORDER)
                                .as("c-2")
                                .at("2027-03-26T09:00"),
                        certificateChecked("printer", "e-2", Result.IN_ORDER)
                                .as("c-1")
                                .at("2027-03-25T09:00"),
                        certificateChecked("printer", "e-9", Result.IN_ORDER)
                                .as("c-3")
                                .at("2027-03-27T09:00"),
                        certificateChecked("courier", "rc-3", Result.IN_ORDER)
                                .as("c-4")
                                .at("2027-03-28T09:00")))
                .subcontractors();

        assertThat(checks(entries.get(0))).as("in time").containsExactly("c-1", "c-2", "c-3");
        assertThat(checked(entries.get(0))).containsExactly("c-1", "c-2");
        assertThat(checks(entries.get(1))).containsExactly("c-4");
        assertThat(checked(entries.get(1))).containsExactly("c-4");
    }

    @Test
    void aCertificateThatIsNotInOrderIsAnExceptionUntilItIs() {
        Story refused = atPrinter.and(
                certificateChecked("printer", "e-2", Result.NOT_IN_ORDER).at("2027-03-25T09:00"));

        assertThat(reasons(draft(refused))).containsExactly(Reason.CERTIFICATE_NOT_IN_ORDER);
        assertThat(reasons(draft(refused.and(
                        certificateChecked("printer", "e-2", Result.IN_ORDER).at("2027-03-26T09:00")))))
                .isEmpty();
        assertThat(reasons(draft(refused.and(
                        certificateChecked("printer", "e-9", Result.IN_ORDER).at("2027-03-26T09:00")))))
                .as("another certificate")
                .containsExactly(Reason.CERTIFICATE_NOT_IN_ORDER);
        assertThat(reasons(draft(refused.and(
                        certificateChecked("printer", "e-2", Result.IN_ORDER).at("2027-03-24T09:00")))))
                .as("it was in order before")
                .containsExactly(Reason.CERTIFICATE_NOT_IN_ORDER);
    }

    @Test
    void itIsNoExceptionOfTheSubcontractorsOwnDocument() {
        assertThat(reasons(draftOf(
                        "printer",
                        atPrinter.and(certificateChecked("printer", "e-2", Result.NOT_IN_ORDER)
                                .at("2027-03-25T09:00")))))
                .as("it answers for those below it")
                .isEmpty();
    }
}
