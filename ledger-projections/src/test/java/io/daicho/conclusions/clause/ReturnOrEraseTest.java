package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Relation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** Article 12: when it opens, for which copies, and until when it is due. */
class ReturnOrEraseTest {
    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));

    @Test
    void isNotOwedWhileTheWorkGoesOn() {
        held.asOf("2027-03-30").owesNo(RETURN_OR_ERASE);
    }

    @Test
    void opensAtCompletionImmediately() {
        Told told = held.and(completed().at("2027-03-20T18:00")).asOf("2027-03-21T18:00");

        var duty = told.owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-20T18:00", "completed")
                .due("2027-03-21T18:00", Basis.HOUSE)
                .unmet()
                .duty();
        assertThat(duty.debtor()).isEqualTo(CONTRACTOR);
        assertThat(duty.creditor()).isEqualTo(CLIENT);
        told.noBreach("12", NOT_DONE_IN_TIME);
    }

    @Test
    void isOverdueAndABreachOnTheHousesWordOnceTheTargetHasPassed() {
        held.and(completed().at("2027-03-20T18:00"))
                .asOf("2027-03-21T18:01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .and()
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2027-03-21T18:00")
                .goesOn()
                .by("completed")
                .on(Basis.HOUSE);
    }

    @Test
    void coversWhatWasUsedAndWhatWasCreated() {
        given(contract(), created("k-1").at("2026-05-01T09:00"), completed().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void hasNoLineForACopyThatEndedBefore() {
        held.and(erased("k-1").at("2027-03-20T17:59"), completed().at("2027-03-20T18:00"))
                .asOf("2027-04-02")
                .owesNo(RETURN_OR_ERASE);
    }

    @Test
    void opensOnACopyMadeOrRestoredAfterwardsFromThatMoment() {
        held.and(
                        completed().at("2027-03-20T18:00"),
                        copied("k-2", "k-1").as("restored").at("2027-05-01T10:00"))
                .asOf("2027-05-01T12:00")
                .owes("12", RETURN_OR_ERASE, copy("k-2"))
                .status(OPEN)
                .opened("2027-05-01T10:00", "completed", "restored")
                .due("2027-05-02T10:00", Basis.HOUSE);
    }

    @Test
    void survivesTheEndOfThePeriod() {
        Told told = held.and(completed().at("2027-03-20T18:00")).asOf("2030-01-01");

        told.owes("12", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
        assertThat(told.conclusions().obligations())
                .filteredOn(o -> o.clause().equals("12"))
                .noneMatch(o -> o.status() == LAPSED);
    }

    @Test
    void isNotTriggeredByTheEndOfTheWorkNorByTheEndOfThePeriod() {
        held.and(ended().at("2027-03-20T18:00")).asOf("2030-01-01").owesNo(RETURN_OR_ERASE);
    }

    @Test
    void isTriggeredByEarlyTerminationWhereTheReadingSaysSo() {
        Story terminated = held.and(terminated("2026-11-30").at("2026-11-30T18:00"));

        terminated.asOf("2026-12-01").owes("12", RETURN_OR_ERASE, copy("k-1")).opened("2026-12-01T00:00", "terminated");
        terminated
                .reading(f4(Switches.TerminationTrigger.NO))
                .asOf("2026-12-01")
                .owesNo(RETURN_OR_ERASE);
    }

    @Test
    void isTriggeredByEarlyTerminationWhenItsLastDayIsOverNotWhenItIsAgreed() {
        Story agreed = held.and(terminated("2026-11-30").at("2026-11-10T09:00"));

        agreed.asOf("2026-11-30T23:59").owesNo(RETURN_OR_ERASE);
        agreed.asOf("2026-12-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .opened("2026-12-01T00:00", "terminated")
                .due("2026-12-02T00:00", Basis.HOUSE);
    }

    @Test
    void isTriggeredByTheAgreementWhereTheLastDayWasOverBefore() {
        held.and(terminated("2026-11-30").at("2026-12-10T09:00"))
                .asOf("2026-12-11")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .opened("2026-12-10T09:00", "terminated");
    }

    @Test
    void isTriggeredByTheCompletionThatComesBeforeTheLastDayOfATerminatedContract() {
        held.and(
                        terminated("2026-11-30").at("2026-11-10T09:00"),
                        completed().as("done").at("2026-11-20T18:00"))
                .asOf("2026-12-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .opened("2026-11-20T18:00", "done");
    }

    @Test
    void coversPrintoutsWhereTheReadingSaysSo() {
        Story withPrintout = held.and(
                printed("k-2", "k-1").at("2026-05-01T09:00"), completed().at("2027-03-20T18:00"));

        withPrintout.asOf("2027-03-21").owes("12", RETURN_OR_ERASE, copy("k-2")).status(OPEN);
        withPrintout
                .reading(f10(Switches.Printouts.NO))
                .asOf("2027-03-21")
                .owesNo(RETURN_OR_ERASE, copy("k-2"))
                .owes("12", RETURN_OR_ERASE, copy("k-1"));
    }

    @Test
    void isOwedForACopyInTheHandsOfAnyOtherThirdParty() {
        given(
                        contract(),
                        received("k-1").heldBy("stranger").at("2026-04-10T09:00"),
                        completed().at("2027-03-20T18:00"))
                .and(disclosed("k-1", "stranger", Relation.UNRELATED).at("2026-04-10T10:00"))
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN);
    }
}
