package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.INSTRUCTED_KEY_DESTRUCTION;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_RETURN;
import static io.daicho.conclusions.finding.Kind.OTHER_METHOD_THAN_INSTRUCTED;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.finding.Status.VIOLATED;
import static io.daicho.conclusions.finding.Status.WAIVED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.KeyDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** F6: on other media the destruction of the key counts only under an instruction of the client. */
class InstructedKeyDestructionTest {
    private final Story owed = given(
            contract(),
            key("key-1", "original").at("2026-04-01T09:00"),
            received("k-1").on(usb()).with(encrypted("key-1")).at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"));

    @Test
    void countsForNothingWithoutOne() {
        Story story = owed.and(keyDestroyed("key-1", "original").as("gone").at("2027-03-21T10:00"));

        story.asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
        story.reading(f6(Switches.KeyDestruction.ANY_MEDIUM))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone");
    }

    @Test
    void meetsTheInstructedDutyAndReturnOrEraseIsReplaced() {
        owed.and(
                        instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T09:00"),
                        keyDestroyed("key-1", "original").as("gone").at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone")
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED);
    }

    @Test
    void mayAcceptOneAlreadyDoneAndIsMetFromTheInstructionOn() {
        owed.and(
                        keyDestroyed("key-1", "original").as("gone").at("2027-03-21T10:00"),
                        instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T12:00"))
                .asOf("2027-04-02")
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T12:00", "gone")
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .unmet();
    }

    @Test
    void countsNoMoreOnceTheInstructionIsTakenBack() {
        owed.and(
                        instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T09:00"),
                        revoked("i-1").at("2027-03-21T10:00"),
                        keyDestroyed("key-1", "original").at("2027-03-21T11:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .and()
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(WAIVED);
    }

    @Test
    void countsNoMoreOnceAnotherInstructionStandsInItsPlace() {
        owed.and(
                        instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T09:00"),
                        instructed("i-2", Order.RETURN).under("12").at("2027-03-21T10:00"),
                        keyDestroyed("key-1", "original").at("2027-03-21T11:00"))
                .asOf("2027-04-02")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(OVERDUE)
                .and()
                .noBreach(OTHER_METHOD_THAN_INSTRUCTED);
    }

    @Test
    void staysMetWhenAnInstructionComesAfterIt() {
        owed.and(
                        instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T09:00"),
                        keyDestroyed("key-1", "original").at("2027-03-21T10:00"),
                        instructed("i-2", Order.RETURN).under("12").at("2027-03-21T11:00"))
                .asOf("2027-04-02")
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(FULFILLED)
                .and()
                .owesNo(INSTRUCTED_RETURN);
    }

    @Test
    void mayFollowAKeeping() {
        Story kept = owed.and(instructed("i-1", Order.KEEP)
                .under("12")
                .until("2027-06-30")
                .then(Order.DESTROY_KEY)
                .at("2027-03-21T09:00"));

        kept.and(keyDestroyed("key-1", "original").as("gone").at("2027-07-01T10:00"))
                .asOf("2027-08-01")
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(FULFILLED)
                .met("2027-07-01T10:00", "gone");
    }

    @Test
    void isNotMetByErasingTheCopyInstead() {
        owed.and(
                        instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T09:00"),
                        erased("k-1").at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("12", OTHER_METHOD_THAN_INSTRUCTED, copy("k-1"));
    }

    @Test
    void countsOnlyForTheCopiesInItsScope() {
        owed.and(
                        received("k-2").on(usb()).with(encrypted("key-1")).at("2026-04-10T09:00"),
                        instructed("i-1", Order.DESTROY_KEY)
                                .under("12")
                                .about("k-2")
                                .at("2027-03-21T09:00"),
                        keyDestroyed("key-1", "original").at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .and()
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-2"))
                .status(FULFILLED);
    }

    @Test
    void countsOnlyWhileTheInstructionHoldsAndTheCopyLiesThere() {
        Story instructed = owed.and(
                instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T09:00"),
                stored("k-1", server()).at("2027-04-10T09:00"),
                revoked("i-1").at("2027-04-05T09:00"));

        instructed
                .and(keyDestroyed("key-1", "original").at("2027-04-04T09:00"))
                .asOf("2027-05-01")
                .owes("12", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(FULFILLED_LATE);
        instructed
                .and(keyDestroyed("key-1", "original").at("2027-04-07T09:00"))
                .asOf("2027-05-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void countsNothingForACopyThatLayElsewhereByThen() {
        owed.and(
                        instructed("i-1", Order.DESTROY_KEY).under("12").at("2027-03-21T09:00"),
                        stored("k-1", server(), locked()).at("2027-04-05T09:00"),
                        revoked("i-1").at("2027-04-10T09:00"),
                        keyDestroyed("key-1", "original").at("2027-04-07T09:00"))
                .asOf("2027-05-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }
}
