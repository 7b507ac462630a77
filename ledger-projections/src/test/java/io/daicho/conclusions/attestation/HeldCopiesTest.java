package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.CopyDeeds.recovered;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.verified;
import static io.daicho.conclusions.testing.KeyDeeds.key;
import static io.daicho.conclusions.testing.KeyDeeds.keyDestroyed;
import static io.daicho.conclusions.testing.Places.cloud;
import static io.daicho.conclusions.testing.Places.encrypted;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.conclusions.attestation.SubcontractorEntry.HeldCopy;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 9: the copies that a subcontractor held, and what became of them there. */
class HeldCopiesTest {
    private final Story supplied = OVER.and(
            engaged("printer").at("2026-04-06T09:00"),
            engaged("courier").at("2026-04-07T09:00"),
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
        assertThat(Objects.requireNonNull(
                                document.subcontractors().get(0).copies().get(0).deed())
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
    void ofSeveralErasuresThereTheLastIsTold() {
        HeldCopy held = held(supplied.and(
                erased("k-2", Verification.FAILED).as("e-1").at("2027-03-21T09:00"),
                erased("k-2").as("e-2").evidenced().at("2027-03-22T09:00")));

        assertThat(held.how()).isEqualTo("ERASED");
        assertThat(Objects.requireNonNull(held.deed()).fact()).hasToString("e-2");
        assertThat(held.verification()).isEqualTo(Verification.DONE);
    }

    @Test
    void theDestructionOfItsKeyIsNotTheErasureThatFailedThere() {
        HeldCopy held = held(OVER.and(
                engaged("printer").at("2026-04-06T09:00"),
                key("key-1", "key-1-a").at("2026-04-06T10:00"),
                received("k-2").on(cloud("aws")).with(encrypted("key-1")).at("2026-04-10T09:00"),
                supplied("k-2", "printer").at("2026-05-01T09:00"),
                erased("k-2", Verification.FAILED).as("e-1").at("2027-03-21T09:00"),
                keyDestroyed("key-1", "key-1-a")
                        .as("kd-1")
                        .restingOn(Evidence.Kind.TOOL_REPORT)
                        .at("2027-03-22T09:00")));

        assertThat(held.how()).isEqualTo("KEY_DESTROYED");
        assertThat(Objects.requireNonNull(held.deed()).fact()).hasToString("kd-1");
        assertThat(held.evidence()).containsExactly(Evidence.Kind.TOOL_REPORT);
        assertThat(held.verification()).isNull();
        assertThat(held.settled()).isTrue();
    }

    @Test
    void whatTheContractorTriedBeforeItCameThereIsNotItsDeed() {
        HeldCopy held = held(OVER.and(
                engaged("printer").at("2026-04-06T09:00"),
                received("k-2").at("2026-04-10T09:00"),
                erased("k-2", Verification.FAILED).as("e-1").at("2026-04-30T09:00"),
                supplied("k-2", "printer").at("2026-05-01T09:00")));

        assertThat(held.how()).isEqualTo("LIVE");
        assertThat(held.deed()).isNull();
        assertThat(held.verification()).isNull();
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
}
