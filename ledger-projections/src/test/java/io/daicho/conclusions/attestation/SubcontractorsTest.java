package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.testing.AttestationDeeds.accepted;
import static io.daicho.conclusions.testing.AttestationDeeds.draftedBy;
import static io.daicho.conclusions.testing.AttestationDeeds.issued;
import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.Consenting.consentWithdrawn;
import static io.daicho.conclusions.testing.Filing.filedBy;
import static io.daicho.conclusions.testing.Subcontractors.bound;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static io.daicho.conclusions.testing.Subcontractors.workEnded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.attestation.SubcontractorEntry.OwnAttestation;
import io.daicho.conclusions.testing.Story;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 9: each subcontractor: consent, terms, form and end, and its own attestations. */
class SubcontractorsTest {
    private final Story engaged = OVER.and(
            engaged("printer").as("en-1").at("2026-04-06T09:00"),
            engaged("courier").as("en-2").at("2026-04-07T09:00"));

    private static SubcontractorEntry printer(Story story) {
        return draft(story).subcontractors().get(0);
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
    void theConsentThatHeldAtItsEngagementIsShown() {
        SubcontractorEntry printer = printer(engaged.and(
                consentTo("printer").called("consent-1").as("co-1").at("2026-04-02T09:00"),
                consentWithdrawn("consent-1").as("cw-1").at("2026-04-03T09:00"),
                consentTo("printer").called("consent-2").as("co-2").at("2026-04-04T09:00"),
                consentWithdrawn("consent-2").as("cw-2").at("2026-07-04T09:00")));

        assertThat(printer.consent()).hasToString("consent-2");
        assertThat(Objects.requireNonNull(printer.consented()).fact()).hasToString("co-2");
        assertThat(Objects.requireNonNull(printer.consentWithdrawn()).fact()).hasToString("cw-2");
        assertThat(printer(engaged.and(consentTo("printer").until("2026-12-31").at("2026-04-04T09:00")))
                        .consentLastDay())
                .hasToString("2026-12-31");
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
                        OwnAttestation::documentState,
                        OwnAttestation::documentSha256,
                        OwnAttestation::documentSaltedSha256,
                        own -> own.issued() == null ? null : own.issued().fact().value())
                .containsExactly(
                        tuple("at-8", AttestationState.DRAFTED, "null", Said.State.NOT_ON_RECORD, null, null, null),
                        tuple(
                                "at-9",
                                AttestationState.ACCEPTED,
                                "e-1",
                                Said.State.NOT_ON_RECORD,
                                null,
                                "0".repeat(64),
                                "is-9"));
    }
}
