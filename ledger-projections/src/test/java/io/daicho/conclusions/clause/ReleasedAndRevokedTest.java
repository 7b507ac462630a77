package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.INSTRUCTED_DESTRUCTION;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_ERASURE;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_RETURN;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.OTHER_METHOD_THAN_INSTRUCTED;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.finding.Status.WAIVED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** The proviso of article 12: release, revocation, and an instruction in place of an earlier one. */
class ReleasedAndRevokedTest {
    private final Story owed = given(
            contract(), received("k-1").at("2026-04-10T09:00"), completed().at("2027-03-20T18:00"));

    @Test
    void releaseWaivesTheDutyAndOwesNothingElse() {
        Told told = owed.and(instructed("i-1", Order.RELEASE).under("12").at("2027-03-21T09:00"))
                .asOf("2028-01-01");

        told.owes("12", RETURN_OR_ERASE, copy("k-1")).status(WAIVED).and().noBreach("12", NOT_DONE_IN_TIME);
        assertThat(told.conclusions().obligations())
                .filteredOn(o -> o.clause().equals("12"))
                .hasSize(1);
    }

    @Test
    void aLateReleaseLeavesTheLatenessListed() {
        owed.and(instructed("i-1", Order.RELEASE).under("12").at("2027-03-25T09:00"))
                .asOf("2028-01-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(WAIVED)
                .and()
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2027-03-21T18:00")
                .until("2027-03-25T09:00");
    }

    @Test
    void revokingAReleaseOpensTheDutyAgainWithANewTarget() {
        Story story = owed.and(
                instructed("i-1", Order.RELEASE).under("12").at("2027-03-21T09:00"),
                revoked("i-1").at("2027-05-01T09:00"));

        story.asOf("2027-05-02T09:00")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .due("2027-05-02T09:00", Basis.HOUSE);
        story.asOf("2027-05-03").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
        story.and(erased("k-1").at("2027-05-02T08:00"))
                .asOf("2027-05-03")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-05-02T08:00", "f-5")
                .and()
                .noBreach("12", NOT_DONE_IN_TIME);
    }

    @Test
    void revokingAnInstructionWaivesWhatItDemandedAndOpensTheDutyAgain() {
        owed.and(
                        instructed("i-1", Order.RETURN).under("12").at("2027-03-21T09:00"),
                        revoked("i-1").at("2027-03-21T20:00"))
                .asOf("2027-03-22")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(WAIVED)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .due("2027-03-22T20:00", Basis.HOUSE);
    }

    @Test
    void aLaterInstructionTakesThePlaceOfAnEarlierOne() {
        owed.and(
                        instructed("i-1", Order.RETURN).under("12").at("2027-03-21T09:00"),
                        instructed("i-2", Order.DESTROY).under("12").at("2027-03-21T20:00"),
                        destroyed("k-1").at("2027-03-22T09:00"))
                .asOf("2027-04-02")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("12", INSTRUCTED_DESTRUCTION, copy("k-1"))
                .status(FULFILLED)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .and()
                .noBreach("12", NOT_DONE_IN_TIME)
                .noBreach(OTHER_METHOD_THAN_INSTRUCTED);
    }

    @Test
    void aReleaseAfterAnInstructionWaivesBoth() {
        owed.and(
                        instructed("i-1", Order.RETURN).under("12").at("2027-03-21T09:00"),
                        instructed("i-2", Order.RELEASE).under("12").at("2027-03-21T20:00"))
                .asOf("2027-04-02")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(WAIVED)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(WAIVED);
    }

    @Test
    void revokingWhatHadAlreadyBeenReplacedChangesNothing() {
        owed.and(
                        instructed("i-1", Order.RETURN).under("12").at("2027-03-21T09:00"),
                        instructed("i-2", Order.ERASE).under("12").at("2027-03-21T10:00"),
                        revoked("i-1").at("2027-03-21T11:00"))
                .asOf("2027-03-21")
                .owes("12", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OPEN)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED);
    }
}
