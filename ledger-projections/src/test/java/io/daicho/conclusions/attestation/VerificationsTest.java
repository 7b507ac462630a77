package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.CopyDeeds.used;
import static io.daicho.conclusions.testing.Describing.accepted;
import static io.daicho.conclusions.testing.Describing.version;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.destroyed;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.madeUnrecoverable;
import static io.daicho.conclusions.testing.Ends.returned;
import static io.daicho.conclusions.testing.Ends.verified;
import static io.daicho.conclusions.testing.KeyDeeds.key;
import static io.daicho.conclusions.testing.KeyDeeds.keyDestroyed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.conclusions.testing.Parties;
import io.daicho.conclusions.testing.Places;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 7: whether what was done worked, apart from who accepts it. */
class VerificationsTest {
    private static VerificationEntry only(Story story) {
        List<VerificationEntry> entries = draft(story).verifications();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @Test
    void anErasureHasEveryLookAtItAndTheLastDecides() {
        VerificationEntry entry = only(OVER.and(
                erased("k-1", Verification.NOT_VERIFIABLE).as("e-1").at("2027-03-21T09:00"),
                verified("k-1", "e-1", Verification.FAILED).as("v-1").at("2027-03-22T09:00"),
                verified("k-1", "e-1", Verification.DONE_WITH_WARNING).as("v-2").at("2027-03-23T09:00")));

        assertThat(entry.deed()).hasToString("e-1");
        assertThat(entry.result()).isEqualTo(Verification.DONE_WITH_WARNING);
        assertThat(entry.looks())
                .extracting(look -> look.deed().fact() + " " + look.verification())
                .containsExactly("e-1 NOT_VERIFIABLE", "v-1 FAILED", "v-2 DONE_WITH_WARNING");
        assertThat(entry.accepted()).isNull();
        assertThat(entry.acceptedBy()).isNull();
    }

    @Test
    void aLookIsAtTheErasureThatItNames() {
        assertThat(draft(OVER.and(
                                erased("k-1", Verification.FAILED).as("e-1").at("2027-03-21T09:00"),
                                erased("k-1", Verification.NOT_VERIFIABLE)
                                        .as("e-2")
                                        .at("2027-03-22T09:00"),
                                verified("k-1", "e-2", Verification.DONE).at("2027-03-23T09:00")))
                        .verifications())
                .extracting(entry -> entry.deed() + " " + entry.result())
                .containsExactly("e-1 FAILED", "e-2 DONE");
    }

    @Test
    void aDestructionAndAnotherMeasureAreLookedAtToo() {
        assertThat(draft(OVER.and(
                                received("k-3")
                                        .on(Places.cloud("Example Storage"))
                                        .at("2026-04-10T09:00"),
                                received("k-2").on(Places.paper()).at("2026-04-10T09:00"),
                                madeUnrecoverable("k-3", Verification.NOT_VERIFIABLE)
                                        .as("u-3")
                                        .at("2027-03-21T09:00"),
                                destroyed("k-2").as("d-2").at("2027-03-21T09:00")))
                        .verifications())
                .extracting(entry -> entry.copy() + " " + entry.deed() + " " + entry.result())
                .containsExactly("k-2 d-2 DONE", "k-3 u-3 NOT_VERIFIABLE");
    }

    @Test
    void itHasTheKindsOfEvidenceOfAllLooksOnceEach() {
        assertThat(only(OVER.and(
                                erased("k-1", Verification.NOT_VERIFIABLE)
                                        .as("e-1")
                                        .restingOn(Evidence.Kind.TOOL_REPORT, Evidence.Kind.CERTIFICATE)
                                        .at("2027-03-21T09:00"),
                                verified("k-1", "e-1", Verification.DONE)
                                        .restingOn(Evidence.Kind.PHOTOGRAPH, Evidence.Kind.CERTIFICATE)
                                        .at("2027-03-22T09:00")))
                        .evidence())
                .containsExactly(Evidence.Kind.CERTIFICATE, Evidence.Kind.TOOL_REPORT, Evidence.Kind.PHOTOGRAPH);
    }

    @Test
    void acceptanceStandsApartFromVerification() {
        AttestationDocument document = draft(OVER.and(
                erased("k-1", Verification.NOT_VERIFIABLE).as("e-1").at("2027-03-21T12:00"),
                erased("k-1", Verification.FAILED).as("e-2").at("2027-03-22T12:00"),
                accepted("k-1", "e-1").as("a-1").at("2027-03-24T13:00"),
                accepted("k-1", "e-1").as("a-2").at("2027-03-25T13:00")));

        assertThat(document.verifications())
                .as("what was accepted is the deed that was named, and the last word on it counts")
                .extracting(
                        entry -> entry.deed().value(),
                        VerificationEntry::result,
                        entry -> entry.accepted() == null
                                ? null
                                : entry.accepted().fact().value(),
                        VerificationEntry::acceptedBy)
                .containsExactly(
                        tuple("e-1", Verification.NOT_VERIFIABLE, "a-2", Parties.CLIENT),
                        tuple("e-2", Verification.FAILED, null, null));
        assertThat(document.history())
                .extracting(HistoryEntry::type, HistoryEntry::matter)
                .contains(tuple("copy.erasure-accepted", "e-1"));
    }

    @Test
    void aReturnIsAcceptedByItsReceiverAndNotVerified() {
        VerificationEntry entry = only(OVER.and(
                used("k-1", "work").restingOn(Evidence.Kind.OTHER).at("2026-05-01T09:00"),
                returned("k-1").as("rt-1").restingOn(Evidence.Kind.RECEIPT).at("2027-03-21T09:00"),
                acknowledged("k-1")
                        .as("ak-1")
                        .restingOn(Evidence.Kind.CLIENT_DOCUMENT)
                        .at("2027-03-22T09:00")));

        assertThat(entry.deed()).hasToString("rt-1");
        assertThat(entry.result()).isNull();
        assertThat(entry.looks()).isEmpty();
        assertThat(entry.evidence()).containsExactly(Evidence.Kind.CLIENT_DOCUMENT, Evidence.Kind.RECEIPT);
        assertThat(Objects.requireNonNull(entry.accepted()).fact()).hasToString("ak-1");
        assertThat(entry.acceptedBy()).isEqualTo(Parties.CLIENT);
    }

    @Test
    void aReturnThatOnlyTheReceiverToldOfIsCalledByItsAcknowledgement() {
        assertThat(only(OVER.and(acknowledged("k-1").as("ak-1").at("2027-03-22T09:00")))
                        .deed())
                .hasToString("ak-1");
    }

    @Test
    void theDestructionOfItsKeyHasItsEvidenceAndItsAcceptance() {
        AttestationDocument document = draft(OVER.and(
                received("k-2")
                        .on(Places.cloud("Example Storage"))
                        .with(Places.encrypted("key-1"))
                        .at("2026-04-10T09:00"),
                key("key-1", "original").at("2026-04-10T08:00"),
                key("key-2", "original").at("2026-04-10T08:00"),
                erased("k-1").at("2027-03-21T12:00"),
                keyDestroyed("key-1", "original")
                        .as("kd-1")
                        .restingOn(Evidence.Kind.TOOL_REPORT)
                        .at("2027-03-21T12:00"),
                keyDestroyed("key-2", "original").as("kd-2").at("2027-03-21T12:00"),
                version("key-1", "3", "AES-256-GCM").at("2027-03-21T12:00"),
                accepted("k-2", "kd-1").as("a-1").at("2027-03-22T12:00")));

        assertThat(document.verifications())
                .filteredOn(entry -> entry.copy().value().equals("k-2"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.deed()).hasToString("kd-1");
                    assertThat(entry.result()).isNull();
                    assertThat(entry.evidence()).containsExactly(Evidence.Kind.TOOL_REPORT);
                    assertThat(Objects.requireNonNull(entry.accepted()).fact()).hasToString("a-1");
                });
    }
}
