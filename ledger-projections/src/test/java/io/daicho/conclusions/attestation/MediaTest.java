package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.stick;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.CopyDeeds.stored;
import static io.daicho.conclusions.testing.Describing.medium;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.description.DescriptionFact;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Places;
import org.junit.jupiter.api.Test;

/** 3: the media on which copies lay. */
class MediaTest {
    private static Deed made(String copy, String maker) {
        return Deed.stating(statement ->
                new DescriptionFact.MediumDescribed(statement, new CopyId(copy), "UM-1", maker, null, null));
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
                        tuple("UM-1", "M-100", "A-7", "[k-1, k-2]", "[m-1, m-2]"),
                        tuple("UM-2", null, null, "[k-3]", "[]"));
    }

    @Test
    void theMakerIsWhoWasNamedLast() {
        AttestationDocument document = draft(given(
                contract(),
                received("k-1").on(stick("UM-1", "works")).at("2026-04-10T09:00"),
                made("k-1", "Example Drives").as("m-2").at("2026-04-12T09:00"),
                made("k-1", "Example Sticks").as("m-1").at("2026-04-11T09:00")));

        assertThat(document.media())
                .extracting(MediumEntry::maker, entry -> entry.describedBy().toString())
                .containsExactly(tuple("Example Drives", "[m-1, m-2]"));
    }

    @Test
    void aMediumToWhichACopyCameBackIsStillDescribedOnce() {
        AttestationDocument document = draft(given(
                contract(),
                received("k-1").on(stick("UM-1", "works")).at("2026-04-10T09:00"),
                medium("k-1", "UM-1", "M-100", null).as("m-1").at("2026-04-11T09:00"),
                stored("k-1", Places.cloud("Example Storage")).at("2026-05-10T09:00"),
                stored("k-1", stick("UM-1", "works")).at("2026-06-10T09:00")));

        assertThat(document.media())
                .as("a cloud is no medium that could be described")
                .extracting(
                        MediumEntry::serialNumber, entry -> entry.describedBy().toString())
                .containsExactly(tuple("UM-1", "[m-1]"));
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
                .containsExactly(tuple("A-7", "[k-1, k-3]"), tuple("A-8", "[k-2]"));
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
                .containsExactly(tuple("UM-1", null), tuple("UM-2", "M-200"));
    }
}
