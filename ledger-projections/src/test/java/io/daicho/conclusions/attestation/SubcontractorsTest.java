package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.testing.AttestationDeeds.accepted;
import static io.daicho.conclusions.testing.AttestationDeeds.draftedBy;
import static io.daicho.conclusions.testing.AttestationDeeds.issued;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.CopyDeeds.recovered;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.verified;
import static io.daicho.conclusions.testing.Filing.filedBy;
import static io.daicho.conclusions.testing.Subcontractors.bound;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static io.daicho.conclusions.testing.Subcontractors.workEnded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.conclusions.attestation.SubcontractorEntry.HeldCopy;
import io.daicho.conclusions.attestation.SubcontractorEntry.OwnAttestation;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 9: each subcontractor: consent, form, what it held and what became of that, and its own attestation. */
class SubcontractorsTest {
    private final Story engaged = OVER.and(
            engaged("printer").as("en-1").at("2026-04-06T09:00"),
            engaged("courier").as("en-2").at("2026-04-07T09:00"));
    private final Story supplied = engaged.and(
            received("k-2").at("2026-04-10T09:00"),
            supplied("k-2", "printer").at("2026-05-01T09:00"));

    private static SubcontractorEntry printer(Story story) {
        return draft(story).subcontractors().get(0);
    }

    private static HeldCopy held(Story story) {
        List<HeldCopy> held = printer(story).copies();
        assertThat(held).hasSize(1);
        return held.get(0);
    }

    private static List<String> checked(HeldCopy held) {
        return held.checkedByContractor().stream()
                .map(deed -> deed.fact().value())
                .toList();
    }

    @Test
    void aSubcontractorHasItsFirstConsentItsTermsItsFormAndItsEnd() {
        SubcontractorEntry printer = printer(engaged.and(
                consentTo("printer").as("co-2").at("2026-04-08T09:00"),
                consentTo("printer").as("co-1").at("2026-04-05T09:00"),
                consentTo("printer").byMouth().as("co-0").at("2026-04-04T09:00"),
                bound("printer").as("bo-1").at("2026-04-06T10:00"),
                filedBy("printer", Medium.PAPER).as("fi-1").at("2026-04-06T11:00"),
                workEnded("printer").as("we-1").at("2027-03-20T18:00")));

        assertThat(printer.name()).isEqualTo("printer");
        assertThat(printer.engaged().fact()).hasToString("en-1");
        assertThat(printer.consent()).hasToString("consent-printer");
        assertThat(Objects.requireNonNull(printer.consented()).fact())
                .as("a word of mouth is no written consent")
                .hasToString("co-1");
        assertThat(Objects.requireNonNull(printer.termsFlowedDown()).fact()).hasToString("bo-1");
        assertThat(Objects.requireNonNull(printer.formFiled()).fact()).hasToString("fi-1");
        assertThat(Objects.requireNonNull(printer.ended()).fact()).hasToString("we-1");
    }

    @Test
    void whatIsNotOnRecordOfItIsNotThere() {
        SubcontractorEntry printer = printer(engaged);

        assertThat(printer.consent()).isNull();
        assertThat(printer.consented()).isNull();
        assertThat(printer.termsFlowedDown()).isNull();
        assertThat(printer.formFiled()).isNull();
        assertThat(printer.ended()).isNull();
        assertThat(printer.copies()).isEmpty();
        assertThat(printer.attestations()).isEmpty();
        assertThat(printer.checks()).isEmpty();
    }

    @Test
    void aCopyStillThereIsLiveAndNotSettled() {
        HeldCopy held = held(supplied);

        assertThat(held.copy()).hasToString("k-2");
        assertThat(held.how()).isEqualTo("LIVE");
        assertThat(held.deed()).isNull();
        assertThat(held.evidence()).isEmpty();
        assertThat(held.verification()).isNull();
        assertThat(held.checkedByContractor()).isEmpty();
        assertThat(held.settled()).isFalse();
    }

    @Test
    void aRecoveredCopyIsSettledThereThoughItLivesOn() {
        HeldCopy held = held(supplied.and(recovered("k-2", "printer")
                .as("rc-1")
                .restingOn(Evidence.Kind.RECEIPT)
                .at("2027-03-21T09:00")));

        assertThat(held.how()).isEqualTo("RECOVERED");
        assertThat(Objects.requireNonNull(held.deed()).fact()).hasToString("rc-1");
        assertThat(held.evidence()).containsExactly(Evidence.Kind.RECEIPT);
        assertThat(held.settled()).isTrue();
    }

    @Test
    void aCopyHandedOnIsSettledThereAndNotWhereItWent() {
        AttestationDocument document =
                draft(supplied.and(supplied("k-2", "courier").as("su-2").at("2026-06-01T09:00")));

        assertThat(document.subcontractors())
                .extracting(
                        entry -> entry.organisation().value(),
                        entry -> entry.copies().get(0).how(),
                        entry -> entry.copies().get(0).settled())
                .containsExactly(tuple("printer", "HANDED_ON", true), tuple("courier", "LIVE", false));
        assertThat(Objects.requireNonNull(document.subcontractors()
                                .get(0)
                                .copies()
                                .get(0)
                                .deed())
                        .fact())
                .hasToString("su-2");
    }

    @Test
    void anErasureThereHasItsEvidenceAndTheContractorsOwnLooks() {
        Story story = supplied.and(
                erased("k-2", Verification.NOT_VERIFIABLE)
                        .as("e-2")
                        .restingOn(Evidence.Kind.CERTIFICATE)
                        .at("2027-03-21T09:00"),
                verified("k-2", "e-2", Verification.DONE)
                        .as("v-1")
                        .bySubcontractor("printer")
                        .at("2027-03-22T09:00"),
                verified("k-2", "e-2", Verification.DONE_WITH_WARNING).as("v-2").at("2027-03-23T09:00"));

        HeldCopy held = held(story);
        assertThat(held.how()).isEqualTo("ERASED");
        assertThat(Objects.requireNonNull(held.deed()).fact()).hasToString("e-2");
        assertThat(held.evidence()).containsExactly(Evidence.Kind.CERTIFICATE);
        assertThat(held.verification()).isEqualTo(Verification.DONE_WITH_WARNING);
        assertThat(checked(held))
                .as("not the deed itself, and not the subcontractor's own look")
                .containsExactly("v-2");
        assertThat(held.settled()).isTrue();
    }

    @Test
    void aReturnFromThereIsByItsAcknowledgement() {
        HeldCopy held = held(supplied.and(acknowledged("k-2").as("ak-1").at("2027-03-22T09:00")));

        assertThat(held.how()).isEqualTo("RETURNED");
        assertThat(Objects.requireNonNull(held.deed()).fact()).hasToString("ak-1");
        assertThat(held.settled()).isTrue();
    }

    @Test
    void theCopiesStandByTheirIds() {
        assertThat(printer(supplied.and(
                                received("k-0").at("2026-04-10T09:00"),
                                supplied("k-0", "printer").at("2026-05-02T09:00"),
                                recovered("k-0", "printer").at("2026-06-01T09:00"),
                                supplied("k-0", "printer").at("2026-07-01T09:00")))
                        .copies())
                .as("a copy that came twice stands there twice")
                .extracting(held -> held.copy() + " " + held.how())
                .containsExactly("k-0 RECOVERED", "k-0 LIVE", "k-2 LIVE");
    }

    @Test
    void itsOwnAttestationsStandThereAndNobodyElses() {
        SubcontractorEntry printer = printer(engaged.and(
                draftedBy("printer", "at-8").at("2027-04-01T09:00"),
                draftedBy("printer", "at-9").at("2027-04-02T09:00"),
                draftedBy("courier", "at-7").at("2027-04-03T09:00"),
                issued("at-9").as("is-9").at("2027-04-04T09:00"),
                accepted("at-9").at("2027-04-05T09:00")));

        assertThat(printer.attestations())
                .extracting(
                        own -> own.attestation().value(),
                        OwnAttestation::state,
                        own -> String.valueOf(own.document()),
                        OwnAttestation::documentSha256,
                        own -> own.issued() == null ? null : own.issued().fact().value())
                .containsExactly(
                        tuple("at-8", AttestationState.DRAFTED, "null", null, null),
                        tuple("at-9", AttestationState.ACCEPTED, "e-1", "0".repeat(64), "is-9"));
    }
}
