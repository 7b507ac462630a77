package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.MAKE_UNRECOVERABLE;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.KeyDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.Protection.Measure;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Reading 6: in a cloud the destruction of every copy of every key discharges what lay encrypted all the while. */
class KeyDestructionTest {
    private final Story owed = given(
            contract(),
            key("key-1", "original").at("2026-04-01T09:00"),
            received("k-1").on(cloud("box")).with(encrypted("key-1")).at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"));

    private static Deed destroyedOn(String keyCopy, String at) {
        return keyDestroyed("key-1", keyCopy).as("gone-" + keyCopy).at(at);
    }

    @Test
    void meetsTwelveAndAnnexThreeFromItsEffect() {
        owed.and(destroyedOn("original", "2027-03-21T10:00"))
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone-original")
                .and()
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone-original");
    }

    @Test
    void dischargesNothingWhileItIsOnlyScheduled() {
        owed.and(destructionScheduled("key-1", "original", "2027-03-21T10:00").at("2027-03-20T20:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void needsEveryCopyOfTheKeyEscrowIncluded() {
        Story escrow = owed.and(
                escrowed("key-1", "deposit").at("2026-05-01T09:00"), destroyedOn("original", "2027-03-21T10:00"));

        escrow.asOf("2027-04-02").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
        escrow.and(destroyedOn("deposit", "2027-04-05T10:00"))
                .asOf("2027-04-06")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED_LATE)
                .met("2027-04-05T10:00", "gone-deposit", "gone-original");
    }

    @Test
    void needsEveryKeyItWasEverEncryptedUnderThere() {
        Story rekeyed = owed.and(
                key("key-2", "second").at("2026-05-01T09:00"),
                protectedBy("k-1", encrypted("key-2")).at("2026-06-01T09:00"),
                keyDestroyed("key-2", "second").at("2027-03-21T10:00"));

        rekeyed.asOf("2027-04-02").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
        rekeyed.and(destroyedOn("original", "2027-03-21T12:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T12:00", "f-6", "gone-original");
    }

    @Test
    void neverCountsForACopyThatLayOpenForAWhile() {
        owed.and(
                        protectedBy("k-1", locked()).at("2026-06-01T09:00"),
                        protectedBy("k-1", encrypted("key-1")).at("2026-06-01T09:05"),
                        destroyedOn("original", "2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void neverCountsWhereItCameToLieThereOpen() {
        given(
                        contract(),
                        key("key-1", "original").at("2026-04-01T09:00"),
                        received("k-1").on(cloud("box")).with(null).at("2026-04-10T09:00"),
                        protectedBy("k-1", encrypted("key-1")).at("2026-04-10T09:05"),
                        completed().at("2027-03-20T18:00"),
                        destroyedOn("original", "2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void isNotMendedByStoringItAnewInTheSameService() {
        given(
                        contract(),
                        key("key-1", "original").at("2026-04-01T09:00"),
                        received("k-1").on(cloud("box")).with(locked()).at("2026-04-10T09:00"),
                        stored("k-1", cloud("box"), encrypted("key-1")).at("2026-04-11T09:00"),
                        completed().at("2027-03-20T18:00"),
                        destroyedOn("original", "2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void doesNotAskHowItLayElsewhereBefore() {
        given(
                        contract(),
                        key("key-1", "original").at("2026-04-01T09:00"),
                        received("k-1").on(server()).with(locked()).at("2026-04-10T09:00"),
                        stored("k-1", cloud("box"), encrypted("key-1")).at("2026-04-11T09:00"),
                        completed().at("2027-03-20T18:00"),
                        destroyedOn("original", "2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void isNotUndoneByMovingTheCiphertextAfterwards() {
        owed.and(
                        destroyedOn("original", "2027-03-21T10:00"),
                        stored("k-1", usb()).at("2027-03-22T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone-original");
    }

    @Test
    void countsNothingForEncryptionUnderAKeyThatIsNotOnRecord() {
        given(
                        contract(),
                        received("k-1")
                                .on(cloud("box"))
                                .with(measure(Measure.ENCRYPTION))
                                .at("2026-04-10T09:00"),
                        completed().at("2027-03-20T18:00"),
                        key("key-1", "original").at("2026-04-01T09:00"),
                        destroyedOn("original", "2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void countsFromTheFirstDestructionOfACopyOfTheKeyThatIsRecordedTwice() {
        owed.and(
                        destroyedOn("original", "2027-03-21T10:00"),
                        keyDestroyed("key-1", "original").as("again").at("2027-03-25T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone-original");
    }
}
