package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.CopyDeeds.protectedBy;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.version;
import static io.daicho.conclusions.testing.KeyDeeds.destructionCancelled;
import static io.daicho.conclusions.testing.KeyDeeds.destructionScheduled;
import static io.daicho.conclusions.testing.KeyDeeds.escrowed;
import static io.daicho.conclusions.testing.KeyDeeds.key;
import static io.daicho.conclusions.testing.KeyDeeds.keyDestroyed;
import static io.daicho.conclusions.testing.Places.encrypted;
import static io.daicho.conclusions.testing.Places.locked;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.key.KeyFact;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Parties;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 6: the keys, what each encrypted and what not always, and every copy of each. */
class KeysTest {
    private final Story story = given(
            contract(),
            escrowed("key-1", "a-escrow").as("kc-1").at("2026-04-03T09:00"),
            key("key-1", "b-original").as("kc-0").at("2026-04-02T09:00"),
            key("key-2", "b-original").at("2026-04-02T09:00"));

    private static KeyEntry first(Story story) {
        return draft(story).cloudAndKeys().keys().get(0);
    }

    private static List<String> destructions(Story story) {
        return first(story).copies().stream()
                .map(copy -> copy.keyCopy() + " " + copy.scheduledFor() + " "
                        + (copy.destroyed() == null ? null : copy.destroyed().fact()))
                .toList();
    }

    @Test
    void aKeyHasEveryCopyOfItById() {
        assertThat(first(story).key()).hasToString("key-1");
        assertThat(first(story).copies())
                .extracting(copy -> copy.keyCopy() + " " + copy.kind() + " " + copy.holder() + " "
                        + copy.made().fact())
                .containsExactly("a-escrow ESCROW notary kc-1", "b-original ORIGINAL insurer kc-0");
    }

    @Test
    void aKeyHasItsServiceItsAlgorithmAndItsLastVersion() {
        Deed made = Deed.stating(statement -> new KeyFact.Created(
                        statement,
                        new KeyId("key-1"),
                        new KeyCopyId("c-1"),
                        Parties.CONTRACTOR,
                        "AES-128-GCM",
                        "Example Keys"))
                .at("2026-04-02T09:00");
        Deed algorithm = Deed.stating(
                        statement -> new KeyFact.Described(statement, new KeyId("key-1"), null, "AES-256-GCM"))
                .at("2026-04-05T09:00");

        KeyEntry plain = first(given(contract(), made));
        assertThat(plain.service()).isEqualTo("Example Keys");
        assertThat(plain.algorithm()).isEqualTo("AES-128-GCM");
        assertThat(plain.version()).isNull();

        KeyEntry described =
                first(given(contract(), made, version("key-1", "3", null).at("2026-04-04T09:00"), algorithm));
        assertThat(described.version())
                .as("a later word on something else leaves it")
                .isEqualTo("3");
        assertThat(described.algorithm()).isEqualTo("AES-256-GCM");
        assertThat(described.service()).isEqualTo("Example Keys");
    }

    @Test
    void aScheduledDestructionIsScheduledUntilItIsCalledOff() {
        Story scheduled = story.and(
                destructionScheduled("key-1", "b-original", "2027-04-20T09:00").at("2027-03-21T09:00"));

        assertThat(destructions(scheduled))
                .containsExactly("a-escrow null null", "b-original 2027-04-20T00:00:00.000Z null");
        assertThat(destructions(scheduled.and(
                        destructionCancelled("key-1", "b-original").at("2027-03-22T09:00"))))
                .containsExactly("a-escrow null null", "b-original null null");
        assertThat(destructions(
                        scheduled.and(destructionCancelled("key-1", "a-escrow").at("2027-03-22T09:00"))))
                .as("of another copy")
                .containsExactly("a-escrow null null", "b-original 2027-04-20T00:00:00.000Z null");
    }

    @Test
    void aDestructionTookEffectWhenItWasFirstToldOf() {
        assertThat(destructions(story.and(
                        keyDestroyed("key-1", "b-original").as("kd-1").at("2027-03-22T09:00"),
                        keyDestroyed("key-1", "b-original").as("kd-2").at("2027-03-23T09:00"))))
                .containsExactly("a-escrow null null", "b-original null kd-1");
    }

    @Test
    void whatBecomesOfAnotherKeyDoesNotConcernThisOne() {
        assertThat(destructions(story.and(
                        keyDestroyed("key-2", "b-original").at("2027-03-22T09:00"),
                        destructionScheduled("key-2", "b-original", "2027-04-20T09:00")
                                .at("2027-03-21T09:00"))))
                .containsExactly("a-escrow null null", "b-original null null");
    }

    @Test
    void aKeyHasTheCopiesThatWereEverUnderItAndWhichWereNotAlways() {
        KeyEntry entry = first(story.and(
                received("k-1").with(encrypted("key-1")).at("2026-04-10T09:00"),
                received("k-2").with(locked()).at("2026-04-10T09:00"),
                protectedBy("k-2", encrypted("key-1")).at("2026-04-11T09:00"),
                received("k-3").with(encrypted("key-1")).at("2026-04-10T09:00"),
                protectedBy("k-3", locked()).at("2026-04-11T09:00"),
                received("k-4").with(encrypted("key-1")).at("2026-04-10T09:00"),
                protectedBy("k-4", encrypted("key-2")).at("2026-04-11T09:00"),
                received("k-5").with(null).at("2026-04-10T09:00"),
                protectedBy("k-5", encrypted("key-1")).at("2026-04-11T09:00"),
                received("k-6").with(encrypted("key-2")).at("2026-04-10T09:00")));

        assertThat(entry.encrypted()).extracting(Object::toString).containsExactly("k-1", "k-2", "k-3", "k-4", "k-5");
        assertThat(entry.notAlwaysEncrypted())
                .as("open before, open after, under another key after, unprotected before")
                .extracting(Object::toString)
                .containsExactly("k-2", "k-3", "k-4", "k-5");
    }

    @Test
    void theContractorAnswersForEveryKeyAndASubcontractorForThoseOfItsCopies() {
        Story supplied = story.and(
                engaged("sub-1").at("2026-04-06T09:00"),
                received("k-1").with(encrypted("key-2")).at("2026-04-10T09:00"),
                supplied("k-1", "sub-1").at("2026-05-01T09:00"));

        assertThat(draft(supplied).cloudAndKeys().keys())
                .extracting(entry -> entry.key() + " " + entry.encrypted())
                .containsExactly("key-1 []", "key-2 [k-1]");
        assertThat(draftOf("sub-1", supplied).cloudAndKeys().keys())
                .extracting(entry -> entry.key() + " " + entry.encrypted())
                .containsExactly("key-2 [k-1]");
    }
}
