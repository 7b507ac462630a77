package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.CopyDeeds.protectedBy;
import static io.daicho.conclusions.testing.CopyDeeds.stored;
import static io.daicho.conclusions.testing.Describing.keeps;
import static io.daicho.conclusions.testing.Describing.keepsNo;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Filing.filed;
import static io.daicho.conclusions.testing.KeyDeeds.key;
import static io.daicho.conclusions.testing.KeyDeeds.keyDestroyed;
import static io.daicho.conclusions.testing.Places.cloud;
import static io.daicho.conclusions.testing.Places.encrypted;
import static io.daicho.conclusions.testing.Places.locked;
import static io.daicho.conclusions.testing.Places.server;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 6: the cloud services in which copies lay, which of them lay there open, and what the services keep. */
class CloudsTest {
    private static final String EXAMPLE = "Example Storage";

    private final Story inCloud = OVER.and(
            received("k-2").on(cloud(EXAMPLE)).with(encrypted("key-1")).at("2026-04-10T09:00"),
            key("key-1", "original").at("2026-04-10T08:00"),
            erased("k-1").at("2027-03-21T12:00"),
            keyDestroyed("key-1", "original").as("kd-1").at("2027-03-21T12:00"));

    private static List<String> open(Deed... deeds) {
        return draft(given(contract()).and(deeds)).cloudAndKeys().clouds().stream()
                .flatMap(entry -> entry.notAlwaysEncrypted().stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void aServiceHasItsCopiesAndTheCountriesInWhichTheyLay() {
        AttestationDocument document = draft(inCloud.and(
                received("k-4").on(server()).at("2026-04-10T09:00"),
                received("k-3").on(cloud(EXAMPLE, "IE")).at("2026-04-10T09:00"),
                stored("k-2", cloud("Another Storage", "US")).at("2026-04-11T09:00")));

        assertThat(document.cloudAndKeys().clouds())
                .extracting(entry -> entry.service() + " " + entry.countries() + " " + entry.copies())
                .containsExactly("Another Storage [US] [k-2]", "Example Storage [IE, JP] [k-2, k-3]");
    }

    @Test
    void itIsContractedWithWhomTheLastFormSays() {
        Story story = inCloud.and(
                filed(Medium.SERVER).at("2026-06-10T09:00"),
                filed(Medium.CLOUD).naming(EXAMPLE, "JP").at("2026-05-10T09:00"));
        Story unsaidFirst =
                story.and(filed(Medium.CLOUD).namingWithoutParty(EXAMPLE, "JP").at("2026-04-10T09:00"));
        Story unsaidLast =
                story.and(filed(Medium.CLOUD).namingWithoutParty(EXAMPLE, "JP").at("2026-07-10T09:00"));

        assertThat(draft(story).cloudAndKeys().clouds().get(0).contractingParty())
                .as("the last form that names the service")
                .isEqualTo("Example Storage Inc.");
        assertThat(draft(unsaidFirst).cloudAndKeys().clouds().get(0).contractingParty())
                .as("an earlier form does not count, though it was recorded later")
                .isEqualTo("Example Storage Inc.");
        assertThat(draft(unsaidLast).cloudAndKeys().clouds().get(0).contractingParty())
                .as("the last form names it, and not with whom")
                .isNull();
        assertThat(draft(inCloud).cloudAndKeys().clouds().get(0).contractingParty())
                .as("no form names it")
                .isNull();
    }

    @Test
    void aCopyThatLayInACloudWithoutAKeyLayThereOpen() {
        assertThat(open(
                        received("k-1")
                                .on(cloud(EXAMPLE))
                                .with(encrypted("key-1"))
                                .at("2026-04-10T09:00"),
                        received("k-2").on(cloud(EXAMPLE)).with(null).at("2026-04-10T09:00"),
                        received("k-3").on(cloud(EXAMPLE)).with(locked()).at("2026-04-10T09:00")))
                .containsExactly("k-2", "k-3");
    }

    @Test
    void aCopyWhoseKeyWasTakenOffInTheCloudLayThereOpen() {
        assertThat(open(
                        received("k-1")
                                .on(cloud(EXAMPLE))
                                .with(encrypted("key-1"))
                                .at("2026-04-10T09:00"),
                        protectedBy("k-1", locked()).at("2026-05-01T09:00")))
                .containsExactly("k-1");
        assertThat(open(
                        received("k-1")
                                .on(cloud(EXAMPLE))
                                .with(encrypted("key-1"))
                                .at("2026-04-10T09:00"),
                        protectedBy("k-1", encrypted("key-2")).at("2026-05-01T09:00")))
                .as("the key was changed")
                .isEmpty();
    }

    @Test
    void whatWasOpenElsewhereDoesNotCountInTheCloud() {
        assertThat(open(
                        received("k-1").on(server()).with(null).at("2026-04-10T09:00"),
                        protectedBy("k-1", encrypted("key-1")).at("2026-04-11T09:00"),
                        stored("k-1", cloud(EXAMPLE)).at("2026-04-12T09:00"),
                        stored("k-1", server()).at("2026-05-01T09:00"),
                        protectedBy("k-1", locked()).at("2026-05-02T09:00")))
                .isEmpty();
    }

    @Test
    void aKeyPutOnWithTheMoveIntoTheCloudAndOffWithTheMoveOutIsInTime() {
        assertThat(open(
                        received("k-1").on(server()).with(locked()).at("2026-04-10T09:00"),
                        stored("k-1", cloud(EXAMPLE), encrypted("key-1")).at("2026-04-12T09:00"),
                        stored("k-1", server(), locked()).at("2026-05-01T09:00")))
                .isEmpty();
    }

    @Test
    void whatACloudStillKeepsIsAnExceptionUntilItExpires() {
        Story kept = inCloud.and(
                keepsNo(EXAMPLE, Remnant.REPLICAS).at("2027-03-21T12:00"),
                keeps(EXAMPLE, Remnant.BACKUPS, "2027-07-01").as("r-1").at("2027-03-21T12:00"),
                keeps(EXAMPLE, Remnant.VERSIONS, "2027-04-01").at("2027-03-21T12:00"),
                keeps("Another Storage", Remnant.BACKUPS, null).at("2027-03-22T12:00"));

        AttestationDocument document = draft(kept);

        assertThat(document.cloudAndKeys().clouds().get(0).remnants())
                .extracting(entry -> entry.remnant() + " " + entry.kept() + " " + entry.expiresAt())
                .as("another service, in which no copy lay, keeps what it likes")
                .containsExactly(
                        "VERSIONS true 2027-04-01[Asia/Tokyo]",
                        "REPLICAS false null",
                        "BACKUPS true 2027-07-01[Asia/Tokyo]");
        assertThat(document.exceptions().list()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(Reason.REMNANTS_IN_SERVICE);
            assertThat(entry.service()).isEqualTo(EXAMPLE);
            assertThat(entry.nextDate()).hasToString("2027-07-01[Asia/Tokyo]");
            assertThat(entry.facts()).extracting(Object::toString).containsExactly("r-1");
        });
        assertThat(StoryFacts.of(kept)
                        .draft("2027-07-02")
                        .document()
                        .exceptions()
                        .count())
                .isZero();
        assertThat(draft(kept.and(keeps(EXAMPLE, Remnant.REPLICAS, null).at("2027-03-22T12:00")))
                        .exceptions()
                        .list())
                .as("no end is known")
                .hasSize(2);
    }
}
