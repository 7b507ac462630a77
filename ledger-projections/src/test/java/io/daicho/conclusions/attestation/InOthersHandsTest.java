package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.attestation.Drafts.stick;
import static io.daicho.conclusions.testing.AttestationDeeds.draftedBy;
import static io.daicho.conclusions.testing.AttestationDeeds.issued;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.Consenting.consentWithdrawn;
import static io.daicho.conclusions.testing.Consenting.refused;
import static io.daicho.conclusions.testing.CopyDeeds.lost;
import static io.daicho.conclusions.testing.CopyDeeds.recovered;
import static io.daicho.conclusions.testing.CopyDeeds.stored;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.returned;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.conclusions.attestation.Disposition.Outcome;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A subcontractor attests what became of copies in its hands, and tells nothing of anybody else's. */
class InOthersHandsTest {
    private final Story supplied = OVER.and(
            consentTo("printer").as("co-1").at("2026-04-05T09:00"),
            engaged("printer").at("2026-04-06T09:00"),
            engaged("courier").at("2026-04-07T09:00"),
            received("k-2").on(stick("SN-1", "city-hall")).as("re-2").at("2026-04-10T09:00"),
            supplied("k-2", "printer", stick("SN-2", "works")).as("su-2").at("2026-05-01T09:00"));
    private final Story recovered =
            supplied.and(recovered("k-2", "printer").as("rc-2").at("2026-06-01T09:00"));

    private static AttestationDocument printers(Story story) {
        return draftOf("printer", story);
    }

    @Test
    void aRecoveredCopyIsNoLongerLiveThere() {
        AttestationDocument document =
                printers(recovered.and(stored("k-2", stick("SN-3", "vault")).at("2026-06-02T09:00")));

        assertThat(document.scope().copies()).isEqualTo(1);
        assertThat(document.scope().live()).isZero();
        assertThat(document.dispositions())
                .extracting(Disposition::outcome, entry -> entry.by().toString())
                .containsExactly(tuple(Outcome.RECOVERED, "[rc-2]"));
        assertThat(document.scope().list())
                .extracting(
                        entry -> entry.holder().value(),
                        CopyEntry::tier,
                        CopyEntry::serialNumber,
                        entry -> String.valueOf(entry.place()),
                        entry -> entry.began().fact().value(),
                        CopyEntry::kind)
                .containsExactly(tuple("printer", 1, "SN-2", "works", "su-2", "RECEIVED"));
        assertThat(document.media()).extracting(MediumEntry::serialNumber).containsExactly("SN-2");
    }

    @Test
    void whatTheContractorDidWithItIsTheContractorsToTell() {
        AttestationDocument document = printers(supplied.and(
                erased("k-2", Verification.FAILED)
                        .as("e-1")
                        .by("p-4")
                        .restingOn(Evidence.Kind.TOOL_REPORT)
                        .at("2026-04-30T09:00"),
                recovered("k-2", "printer").at("2026-06-01T09:00"),
                erased("k-2")
                        .as("e-2")
                        .by("p-5")
                        .restingOn(Evidence.Kind.TOOL_REPORT)
                        .at("2027-03-21T09:00")));

        assertThat(document.methods()).isEmpty();
        assertThat(document.verifications()).isEmpty();
        assertThat(document.people())
                .allSatisfy(person -> assertThat(person.person()).isNull());
        assertThat(document.attachments().references()).isEmpty();
        assertThat(document.exceptions().list()).isEmpty();
    }

    @Test
    void norIsAReturnByTheContractorInItsHistory() {
        AttestationDocument document = printers(recovered.and(
                returned("k-2").at("2027-03-21T09:00"), acknowledged("k-2").at("2027-03-22T09:00")));

        assertThat(document.history()).extracting(HistoryEntry::type).containsExactly("consent.given");
        assertThat(document.dispositions()).extracting(Disposition::outcome).containsExactly(Outcome.RECOVERED);
    }

    @Test
    void whatItDidItselfIsThere() {
        AttestationDocument document =
                printers(supplied.and(erased("k-2").as("e-2").evidenced().at("2027-03-21T09:00")));

        assertThat(document.dispositions()).extracting(Disposition::outcome).containsExactly(Outcome.ERASED);
        assertThat(document.methods()).hasSize(1);
        assertThat(document.scope().live()).isZero();
    }

    @Test
    void aCopyHandedOnAndOneLostThere() {
        AttestationDocument document = printers(supplied.and(
                supplied("k-2", "courier").as("su-3").at("2026-05-02T09:00"),
                supplied("k-1", "printer").at("2026-05-02T09:00"),
                lost("k-1").at("2026-05-03T09:00")));

        assertThat(document.dispositions())
                .extracting(Disposition::outcome)
                .containsExactly(Outcome.LOST, Outcome.HANDED_ON);
        assertThat(document.scope().live()).isEqualTo(1);
    }

    @Test
    void itsContradictionsAreThereAndNobodyElses() {
        Story twice = supplied.and(
                erased("k-2").as("e-2").evidenced().at("2027-03-21T09:00"),
                erased("k-2").as("e-3").evidenced().at("2027-03-22T09:00"),
                erased("k-1").as("e-4").at("2027-03-21T09:00"),
                erased("k-1").as("e-5").at("2027-03-22T09:00"));

        assertThat(printers(twice).exceptions().contradictions())
                .extracting(remark -> remark.subject().id())
                .isNotEmpty()
                .containsOnly("k-2");
        Story before = recovered.and(
                erased("k-2").as("e-2").at("2027-03-21T09:00"),
                erased("k-2").as("e-3").at("2027-03-22T09:00"));
        assertThat(printers(before).exceptions().contradictions()).isEmpty();
    }

    @Test
    void whatIsWrongWithItsOwnAttestationIsThereToo() {
        Story unchecked = supplied.and(
                draftedBy("printer", "at-7").at("2026-05-02T09:00"),
                issued("at-7").at("2026-05-03T09:00"),
                draftedBy("courier", "at-8").at("2026-05-02T09:00"),
                issued("at-8").at("2026-05-03T09:00"));

        assertThat(printers(unchecked).exceptions().warnings())
                .extracting(remark -> remark.kind() + " " + remark.subject().id())
                .containsExactly("ATTESTED_BEFORE_THE_END at-7");
    }

    @Test
    void theConsentToItIsWithdrawnOrRefusedInItsHistoryToo() {
        List<HistoryEntry> history = printers(supplied.and(
                        consentWithdrawn("consent-printer").at("2026-06-01T09:00"),
                        consentTo("courier").at("2026-04-05T09:00"),
                        consentWithdrawn("consent-courier").at("2026-06-01T09:00"),
                        refused("consent-other").at("2026-06-01T09:00")))
                .history();

        assertThat(history)
                .extracting(entry -> entry.type() + " " + entry.thing())
                .containsExactly("consent.given consent/consent-printer", "consent.withdrawn consent/consent-printer");
    }
}
