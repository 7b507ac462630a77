package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.testing.Beginnings.copied;
import static io.daicho.conclusions.testing.Beginnings.created;
import static io.daicho.conclusions.testing.Beginnings.described;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.completed;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.ContractDeeds.ended;
import static io.daicho.conclusions.testing.CopyDeeds.stored;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.accepted;
import static io.daicho.conclusions.testing.Describing.attended;
import static io.daicho.conclusions.testing.Describing.certificateChecked;
import static io.daicho.conclusions.testing.Describing.counted;
import static io.daicho.conclusions.testing.Describing.digestTaken;
import static io.daicho.conclusions.testing.Describing.done;
import static io.daicho.conclusions.testing.Describing.keeps;
import static io.daicho.conclusions.testing.Describing.keepsNo;
import static io.daicho.conclusions.testing.Describing.medium;
import static io.daicho.conclusions.testing.Describing.person;
import static io.daicho.conclusions.testing.Describing.planned;
import static io.daicho.conclusions.testing.Describing.tool;
import static io.daicho.conclusions.testing.Describing.version;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.returned;
import static io.daicho.conclusions.testing.KeyDeeds.key;
import static io.daicho.conclusions.testing.KeyDeeds.keyDestroyed;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Verification;
import io.daicho.api.description.Unit;
import io.daicho.api.id.PlaceId;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked.Result;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.attestation.PersonEntry.Capacity;
import io.daicho.conclusions.testing.Places;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every field that a fact can fill stands in the draft; none is filled by anything else. */
class FieldsTest {
    private static final String AFTER = "2027-06-01";

    private final Story over = given(contract(), received("k-1").at("2026-04-10T09:00"))
            .and(completed().at("2027-03-20T18:00"), ended().at("2027-03-20T18:00"));
    private final Story erased = over.and(erased("k-1").as("e-1").at("2027-03-21T12:00"));

    private static AttestationDocument draft(Story story) {
        return StoryFacts.of(story).draft(AFTER).document();
    }

    private static Placement stick(@Nullable String serialNumber, String place) {
        return new Placement(Medium.USB_MEMORY, serialNumber, new PlaceId(place), Country.JAPAN, null);
    }

    @Test
    void aCopyHasTheLastCountOfEachUnit() {
        AttestationDocument document = draft(over.and(
                counted("k-1", 1_999, Unit.RECORDS).at("2026-04-11T09:00"),
                counted("k-1", 2_000, Unit.RECORDS).as("n-2").at("2026-04-12T09:00"),
                counted("k-1", 3, Unit.FILES).at("2026-04-11T09:00")));

        assertThat(document.scope().list().get(0).quantity())
                .extracting(entry -> entry.count() + " " + entry.unit())
                .containsExactly("3 FILES", "2000 RECORDS");
        assertThat(document.scope().list().get(0).quantity().get(1).counted().fact())
                .hasToString("n-2");
        assertThat(draft(over).scope().list().get(0).quantity()).isEmpty();
    }

    @Test
    void everyCopyOfADataSetSaysWhatTheDataIs() {
        Story story = given(
                contract(),
                copied("k-2", "k-1").at("2026-04-11T09:00"),
                described("k-1").as("in-1").at("2026-04-10T09:00"),
                described("k-3").as("in-2").at("2026-05-10T09:00"),
                copied("k-4", "k-3").at("2026-05-11T09:00"),
                copied("k-5", "k-4").at("2026-05-12T09:00"),
                created("k-6").at("2026-05-13T09:00"),
                engaged("sub-1").at("2026-05-14T09:00"),
                supplied("k-5", "sub-1").at("2026-05-15T09:00"));

        assertThat(draft(story).scope().list())
                .extracting(entry -> entry.copy() + " " + entry.description().text())
                .as("what its own origin says, otherwise what was said of the data set first")
                .containsExactly(
                        "k-1 description of in-1",
                        "k-2 description of in-1",
                        "k-3 description of in-2",
                        "k-4 description of in-2",
                        "k-5 description of in-2",
                        "k-6 description of in-1");
        assertThat(StoryFacts.of(story)
                        .draftOf("sub-1", AFTER)
                        .document()
                        .scope()
                        .list())
                .extracting(entry -> entry.copy() + " " + entry.description().text())
                .as("a subcontractor's, too, though the copy described never was there")
                .containsExactly("k-5 description of in-2");
        assertThat(draft(over).scope().list())
                .extracting(entry -> entry.description().state())
                .containsExactly(Said.State.NOT_ON_RECORD);
    }

    @Test
    void aMediumIsDescribedOnceForAllCopiesOnIt() {
        AttestationDocument document = draft(given(
                contract(),
                received("k-1").on(stick("UM-1", "works")).at("2026-04-10T09:00"),
                received("k-2").on(stick("UM-1", "works")).at("2026-04-10T09:00"),
                received("k-3").on(stick("UM-2", "works")).at("2026-04-10T09:00"),
                medium("k-1", "UM-1", "M-100", null).as("m-1").at("2026-04-11T09:00"),
                medium("k-2", "UM-1", null, "A-7").as("m-2").at("2026-04-12T09:00")));

        assertThat(document.media())
                .extracting(
                        MediumEntry::serialNumber,
                        MediumEntry::model,
                        MediumEntry::assetNumber,
                        entry -> entry.copies().toString(),
                        entry -> entry.describedBy().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("UM-1", "M-100", "A-7", "[k-1, k-2]", "[m-1, m-2]"),
                        org.assertj.core.groups.Tuple.tuple("UM-2", null, null, "[k-3]", "[]"));
    }

    @Test
    void mediaWithoutSerialNumbersAreToldApartByTheirAssetNumbers() {
        AttestationDocument document = draft(given(
                contract(),
                received("k-1").on(stick(null, "works")).at("2026-04-10T09:00"),
                received("k-2").on(stick(null, "works")).at("2026-04-10T09:00"),
                received("k-3").on(stick(null, "works")).at("2026-04-10T09:00"),
                medium("k-1", null, null, "A-7").at("2026-04-11T09:00"),
                medium("k-2", null, null, "A-8").at("2026-04-11T09:00"),
                medium("k-3", null, null, "A-7").at("2026-04-11T09:00")));

        assertThat(document.media())
                .extracting(MediumEntry::assetNumber, entry -> entry.copies().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A-7", "[k-1, k-3]"),
                        org.assertj.core.groups.Tuple.tuple("A-8", "[k-2]"));
    }

    @Test
    void aDescriptionWithoutASerialNumberIsOfTheMediumOnWhichTheCopyLayThen() {
        AttestationDocument document = draft(given(
                contract(),
                received("k-1").on(stick("UM-1", "works")).at("2026-04-10T09:00"),
                stored("k-1", stick("UM-2", "works")).at("2026-05-10T09:00"),
                medium("k-1", null, "M-200", null).at("2026-05-11T09:00")));

        assertThat(document.media())
                .extracting(MediumEntry::serialNumber, MediumEntry::model)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("UM-1", null),
                        org.assertj.core.groups.Tuple.tuple("UM-2", "M-200"));
    }

    @Test
    void anErasureHasItsTimesItsToolAndItsErrorsFromWhoeverDescribedIt() {
        AttestationDocument document = draft(erased.and(
                done("k-1", "e-1", "2027-03-21T10:00", "2027-03-21T12:00")
                        .as("d-1")
                        .at("2027-03-21T13:00"),
                tool("k-1", "e-1", "Example Eraser", "4.2", 0).as("d-2").at("2027-03-21T14:00")));

        assertThat(document.methods()).singleElement().satisfies(method -> {
            assertThat(method.startedAt()).hasToString("2027-03-21T01:00:00.000Z");
            assertThat(method.endedAt()).hasToString("2027-03-21T03:00:00.000Z");
            assertThat(method.tool()).isEqualTo("Example Eraser");
            assertThat(method.toolVersion()).isEqualTo("4.2");
            assertThat(method.errorCount()).isZero();
            assertThat(method.describedBy()).extracting(Object::toString).containsExactly("d-1", "d-2");
        });
        assertThat(draft(erased).methods().get(0).errorCount())
                .as("nobody says: not zero")
                .isNull();
    }

    @Test
    void aDescriptionIsOfTheErasureThatItNamesAndOfItsCorrectionToo() {
        AttestationDocument document = draft(over.and(
                erased("k-1", Verification.FAILED).as("e-1").at("2027-03-21T12:00"),
                tool("k-1", "e-1", "Example Eraser", "4.2", 7).at("2027-03-21T13:00"),
                erased("k-1").as("e-2").at("2027-03-22T12:00"),
                erased("k-1", Verification.FAILED).as("e-3").correcting("e-1").at("2027-03-21T11:59")));

        assertThat(document.methods())
                .extracting(entry -> entry.deed().fact().value(), MethodEntry::errorCount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("e-3", 7L),
                        org.assertj.core.groups.Tuple.tuple("e-2", null));
    }

    @Test
    void whatIsSaidOfACopyAfterItsEndIsNoContradiction() {
        AttestationDocument document = draft(erased.and(
                tool("k-1", "e-1", "Example Eraser", "4.2", 0).at("2027-03-22T13:00"),
                attended("k-1", "e-1", "p-5", io.daicho.api.description.Capacity.WITNESS)
                        .at("2027-03-23T13:00"),
                accepted("k-1", "e-1").at("2027-03-24T13:00")));

        assertThat(document.exceptions().contradictions()).isEmpty();
        assertThat(draft(erased.and(counted("k-1", 3, Unit.FILES).at("2027-03-22T13:00")))
                        .exceptions()
                        .contradictions())
                .as("a copy that is gone is not counted")
                .hasSize(1);
    }

    @Test
    void aReturnHasTheLastDigestTakenBeforeItsAcknowledgement() {
        AttestationDocument document = draft(over.and(
                digestTaken("k-1").as("h-1").at("2027-03-20T09:00"),
                returned("k-1").at("2027-03-21T09:00"),
                acknowledged("k-1").at("2027-03-22T09:00")));

        ReturnEntry returned =
                Objects.requireNonNull(document.dispositions().get(0).returned());
        assertThat(returned.digest()).isNotNull();
        assertThat(Objects.requireNonNull(returned.digest()).taken().fact()).hasToString("h-1");
        assertThat(document.verifications().get(0).acceptedBy()).hasToString("city");
    }

    @Test
    void acceptanceStandsApartFromVerification() {
        AttestationDocument document = draft(over.and(
                erased("k-1", Verification.NOT_VERIFIABLE).as("e-1").at("2027-03-21T12:00"),
                accepted("k-1", "e-1").as("a-1").at("2027-03-24T13:00")));

        assertThat(document.verifications()).singleElement().satisfies(entry -> {
            assertThat(entry.result()).isEqualTo(Verification.NOT_VERIFIABLE);
            assertThat(Objects.requireNonNull(entry.accepted()).fact()).hasToString("a-1");
            assertThat(entry.acceptedBy()).hasToString("city");
        });
        assertThat(document.history())
                .extracting(HistoryEntry::type, HistoryEntry::matter)
                .contains(org.assertj.core.groups.Tuple.tuple("copy.erasure-accepted", "e-1"));
    }

    @Test
    void whoTookPartIsAnotherThanWhoRecordedIt() {
        AttestationDocument document = draft(erased.and(
                person("p-5", "insurer").at("2026-04-02T09:00"),
                attended("k-1", "e-1", "p-5", io.daicho.api.description.Capacity.PERFORMER)
                        .as("w-1")
                        .at("2027-03-21T12:00"),
                attended("k-1", "e-1", "p-6", io.daicho.api.description.Capacity.WITNESS)
                        .as("w-2")
                        .at("2027-03-21T12:00")));

        assertThat(document.people())
                .filteredOn(entry -> !entry.facts().isEmpty())
                .extracting(
                        PersonEntry::capacity,
                        entry -> String.valueOf(entry.person()),
                        entry -> String.valueOf(entry.place()),
                        entry -> entry.facts().toString(),
                        entry -> entry.deeds().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Capacity.STATED_DEED, "null", "null", "[e-1]", "[e-1]"),
                        org.assertj.core.groups.Tuple.tuple(Capacity.PERFORMER, "p-5", "works", "[w-1]", "[e-1]"),
                        org.assertj.core.groups.Tuple.tuple(Capacity.WITNESS, "p-6", "works", "[w-2]", "[e-1]"));
        assertThat(document.people())
                .as("nobody verified and nobody answers for it: not on record")
                .filteredOn(entry -> entry.person() == null && entry.facts().isEmpty())
                .extracting(PersonEntry::capacity)
                .containsExactly(Capacity.STATED_VERIFICATION, Capacity.VERIFIER, Capacity.RESPONSIBLE_MANAGER);
    }

    private final Story inCloud = over.and(
            received("k-2")
                    .on(Places.cloud("Example Storage"))
                    .with(Places.encrypted("key-1"))
                    .at("2026-04-10T09:00"),
            key("key-1", "original").at("2026-04-10T08:00"),
            erased("k-1").at("2027-03-21T12:00"),
            keyDestroyed("key-1", "original").as("kd-1").at("2027-03-21T12:00"));

    @Test
    void aKeyHasItsVersionAndTheDestructionItsAcceptance() {
        AttestationDocument document = draft(inCloud.and(
                version("key-1", "3", "AES-256-GCM").at("2027-03-21T12:00"),
                accepted("k-2", "kd-1").as("a-1").at("2027-03-22T12:00")));

        assertThat(document.cloudAndKeys().keys()).singleElement().satisfies(key -> {
            assertThat(key.version()).isEqualTo("3");
            assertThat(key.algorithm()).isEqualTo("AES-256-GCM");
        });
        assertThat(document.verifications())
                .filteredOn(entry -> entry.copy().value().equals("k-2"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.deed()).hasToString("kd-1");
                    assertThat(Objects.requireNonNull(entry.accepted()).fact()).hasToString("a-1");
                });
    }

    @Test
    void whatACloudStillKeepsIsAnExceptionUntilItExpires() {
        Story kept = inCloud.and(
                keepsNo("Example Storage", Remnant.REPLICAS).at("2027-03-21T12:00"),
                keeps("Example Storage", Remnant.BACKUPS, "2027-07-01")
                        .as("r-1")
                        .at("2027-03-21T12:00"),
                keeps("Example Storage", Remnant.VERSIONS, "2027-04-01").at("2027-03-21T12:00"));

        AttestationDocument document = draft(kept);

        assertThat(document.cloudAndKeys().clouds().get(0).remnants())
                .extracting(entry -> entry.remnant() + " " + entry.kept() + " " + entry.expiresAt())
                .containsExactly(
                        "VERSIONS true 2027-04-01[Asia/Tokyo]",
                        "REPLICAS false null",
                        "BACKUPS true 2027-07-01[Asia/Tokyo]");
        assertThat(document.exceptions().list()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(Reason.REMNANTS_IN_SERVICE);
            assertThat(entry.service()).isEqualTo("Example Storage");
            assertThat(entry.nextDate()).hasToString("2027-07-01[Asia/Tokyo]");
            assertThat(entry.facts()).extracting(Object::toString).containsExactly("r-1");
        });
        assertThat(StoryFacts.of(kept)
                        .draft("2027-07-02")
                        .document()
                        .exceptions()
                        .count())
                .isZero();
        assertThat(draft(kept.and(
                                keeps("Example Storage", Remnant.REPLICAS, null).at("2027-03-22T12:00")))
                        .exceptions()
                        .list())
                .as("no end is known")
                .hasSize(2);
    }

    @Test
    void anExceptionHasTheDateForWhichTheNextStepIsPlanned() {
        Story failed = over.and(erased("k-1", Verification.FAILED).at("2027-03-21T12:00"));

        assertThat(draft(failed).exceptions().list().get(0).nextDate()).isNull();
        assertThat(draft(failed.and(
                                planned("k-1", "2027-06-10").at("2027-03-22T12:00"),
                                planned("k-1", "2027-06-20").at("2027-03-23T12:00")))
                        .exceptions()
                        .list()
                        .get(0)
                        .nextDate())
                .hasToString("2027-06-20[Asia/Tokyo]");
    }

    private final Story atPrinter = over.and(
            erased("k-1").at("2027-03-21T12:00"),
            engaged("printer").at("2026-04-06T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            supplied("k-2", "printer").at("2026-05-01T09:00"),
            erased("k-2").as("e-2").evidenced().at("2027-03-21T12:00"));

    @Test
    void theNinthGroupSaysHowASubcontractorsCertificateWasChecked() {
        AttestationDocument document = draft(atPrinter.and(
                certificateChecked("printer", "e-2", Result.IN_ORDER).as("c-1").at("2027-03-25T09:00")));

        SubcontractorEntry printer = document.subcontractors().get(0);
        assertThat(printer.checks()).singleElement().satisfies(check -> {
            assertThat(check.by()).hasToString("insurer");
            assertThat(check.result()).isEqualTo(Result.IN_ORDER);
            assertThat(check.deeds()).extracting(Object::toString).containsExactly("e-2");
        });
        assertThat(printer.copies().get(0).checkedByContractor())
                .extracting(deed -> deed.fact().value())
                .containsExactly("c-1");
        assertThat(document.exceptions().count()).isZero();
        assertThat(document.history()).extracting(HistoryEntry::type).contains("subcontract.certificate-checked");
    }

    @Test
    void aCertificateThatIsNotInOrderIsAnExceptionUntilItIs() {
        Story refused = atPrinter.and(
                certificateChecked("printer", "e-2", Result.NOT_IN_ORDER).at("2027-03-25T09:00"));

        assertThat(draft(refused).exceptions().list())
                .extracting(ExceptionEntry::reason)
                .containsExactly(Reason.CERTIFICATE_NOT_IN_ORDER);
        assertThat(draft(refused.and(certificateChecked("printer", "e-2", Result.IN_ORDER)
                                .at("2027-03-26T09:00")))
                        .exceptions()
                        .count())
                .isZero();
    }

    @Test
    void aSubcontractorsHistoryHasWhatOthersApprovedOfItsCopiesAndNothingElse() {
        Story accepted = atPrinter.and(
                accepted("k-2", "e-2").at("2027-03-26T09:00"),
                certificateChecked("printer", "e-2", Result.IN_ORDER).at("2027-03-26T10:00"),
                received("k-3").at("2026-04-10T09:00"),
                erased("k-3").as("e-3").at("2027-03-21T12:00"),
                accepted("k-3", "e-3").at("2027-03-26T09:00"));

        assertThat(StoryFacts.of(accepted).draftOf("printer", AFTER).document().history())
                .extracting(HistoryEntry::type, HistoryEntry::thing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("copy.erasure-accepted", "copy/k-2"),
                        org.assertj.core.groups.Tuple.tuple(
                                "subcontract.certificate-checked", "subcontractor/printer"));
        assertThat(List.copyOf(draft(accepted).history())).hasSize(3);
    }
}
