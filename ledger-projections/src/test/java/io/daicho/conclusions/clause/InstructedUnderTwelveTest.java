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
import static io.daicho.conclusions.finding.Status.VIOLATED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The proviso of article 12: where the client instructs otherwise, that method. */
class InstructedUnderTwelveTest {
    private final Story owed = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"));

    @Test
    void takesThePlaceOfTheDutyFromTheInstructionOn() {
        owed.and(instructed("i-1", Order.DESTROY)
                        .under("12")
                        .about("k-1")
                        .as("told")
                        .at("2027-03-21T09:00"))
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("12", INSTRUCTED_DESTRUCTION, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-21T09:00", "told")
                .due("2027-03-22T09:00", Basis.HOUSE)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-2"))
                .status(OPEN)
                .and()
                .owesNo(INSTRUCTED_DESTRUCTION, copy("k-2"));
    }

    @Test
    void takesItsPlaceAtOnceWhereItWasGivenBeforeCompletion() {
        Story early = given(
                contract(),
                received("k-1").at("2026-04-10T09:00"),
                instructed("i-1", Order.RETURN).under("12").at("2027-03-01T09:00"));

        early.asOf("2027-03-02").owesNo(INSTRUCTED_RETURN);
        early.and(completed().at("2027-03-20T18:00"))
                .asOf("2027-03-20T18:00")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(OPEN)
                .due("2027-03-21T18:00", Basis.HOUSE);
    }

    @Test
    void isMetByTheMethodInstructed() {
        owed.and(
                        instructed("i-1", Order.RETURN)
                                .under("12")
                                .due("2027-04-30T17:00")
                                .at("2027-03-21T09:00"),
                        returned("k-1").as("sent").at("2027-04-10T09:00"),
                        acknowledged("k-1").as("got").at("2027-04-12T09:00"))
                .asOf("2027-05-01")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(FULFILLED)
                .due("2027-04-30T17:00", Basis.CLIENT)
                .met("2027-04-12T09:00", "sent", "got")
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .unmet();
    }

    @Test
    void isABreachOnTheClientsWordOnceItsTimeHasPassed() {
        owed.and(instructed("i-1", Order.RETURN)
                        .under("12")
                        .due("2027-04-30T17:00")
                        .at("2027-03-21T09:00"))
                .asOf("2027-05-01")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(OVERDUE)
                .and()
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2027-04-30T17:00")
                .on(Basis.CLIENT);
    }

    @Test
    void isViolatedByAnotherMethodWhichIsABreach() {
        owed.and(
                        instructed("i-1", Order.RETURN).under("12").as("told").at("2027-03-21T09:00"),
                        erased("k-1").as("wipe").at("2027-03-21T10:00"))
                .asOf("2027-05-01")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(VIOLATED)
                .unmet()
                .and()
                .breach("12", OTHER_METHOD_THAN_INSTRUCTED, copy("k-1"))
                .since("2027-03-21T10:00")
                .until("2027-03-21T10:00")
                .by("told", "wipe");
    }

    @ParameterizedTest
    @EnumSource(
            value = Order.class,
            names = {"ERASE", "DESTROY"})
    void isMetByErasureOrDestructionAsToldEach(Order order) {
        Kind kind = order == Order.ERASE ? INSTRUCTED_ERASURE : INSTRUCTED_DESTRUCTION;
        Deed deed = order == Order.ERASE ? erased("k-1") : destroyed("k-1");
        owed.and(instructed("i-1", order).under("12").at("2027-03-21T09:00"), deed.at("2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("12", kind, copy("k-1"))
                .status(FULFILLED)
                .and()
                .noBreach(OTHER_METHOD_THAN_INSTRUCTED);
    }

    @Test
    void isNotDestructionWhereTheDataWasOnlyErased() {
        owed.and(
                        instructed("i-1", Order.DESTROY).under("12").at("2027-03-21T09:00"),
                        erased("k-1").at("2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("12", INSTRUCTED_DESTRUCTION, copy("k-1"))
                .status(VIOLATED);
    }

    @Test
    void survivesTheEndOfThePeriod() {
        owed.and(instructed("i-1", Order.RETURN).under("12").at("2027-03-21T09:00"))
                .asOf("2029-01-01")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void concernsEveryCopyOfADataSetThatItNames() {
        Story early = given(
                contract(), received("k-1").at("2026-04-10T09:00"), completed().at("2027-03-20T18:00"));

        early.and(instructed("i-1", Order.RETURN)
                        .under("12")
                        .aboutDataSets("d-1")
                        .at("2027-03-21T09:00"))
                .asOf("2027-03-21")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"));
        early.and(instructed("i-1", Order.RETURN)
                        .under("12")
                        .aboutDataSets("d-2")
                        .at("2027-03-21T09:00"))
                .asOf("2027-03-21")
                .owesNo(INSTRUCTED_RETURN)
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void concernsEveryCopyInTheHandsThatItNames() {
        owed.and(instructed("i-1", Order.RETURN)
                        .under("12")
                        .aboutHeldBy("insurer")
                        .at("2027-03-21T09:00"))
                .asOf("2027-03-21")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .and()
                .owes("12", INSTRUCTED_RETURN, copy("k-2"));
        owed.and(instructed("i-1", Order.RETURN)
                        .under("12")
                        .aboutHeldBy("sub-1")
                        .at("2027-03-21T09:00"))
                .asOf("2027-03-21")
                .owesNo(INSTRUCTED_RETURN);
    }

    @Test
    void lateTwiceIsTwoBreachesWithTheReleaseBetweenThem() {
        List<Breach> late = owed.and(
                        instructed("i-1", Order.RELEASE)
                                .under("12")
                                .about("k-1")
                                .at("2027-03-23T09:00"),
                        revoked("i-1").at("2027-03-25T09:00"))
                .asOf("2027-04-01")
                .breaches("12", NOT_DONE_IN_TIME, copy("k-1"));

        assertThat(late)
                .extracting(Breach::at, Breach::endedAt)
                .containsExactly(
                        tuple(Times.instant("2027-03-21T18:00"), Times.instant("2027-03-23T09:00")),
                        tuple(Times.instant("2027-03-26T09:00"), null));
        assertThat(late).extracting(Breach::id).doesNotHaveDuplicates();
    }

    @Test
    void givesWayForGoodToTheNextOneWhateverBecomesOfItAfterwards() {
        owed.and(
                        instructed("i-1", Order.RETURN).under("12").about("k-1").at("2027-03-21T09:00"),
                        instructed("i-2", Order.DESTROY)
                                .under("12")
                                .about("k-1")
                                .at("2027-03-21T10:00"),
                        revoked("i-1").at("2027-03-21T11:00"))
                .asOf("2027-03-21")
                .owes("12", INSTRUCTED_RETURN, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("12", INSTRUCTED_DESTRUCTION, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void toEraseIsNotDoneByReturning() {
        owed.and(
                        instructed("i-1", Order.ERASE).under("12").about("k-1").at("2027-03-21T09:00"),
                        returned("k-1").at("2027-03-21T10:00"),
                        acknowledged("k-1").at("2027-03-21T12:00"))
                .asOf("2027-03-22")
                .owes("12", INSTRUCTED_ERASURE, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("12", OTHER_METHOD_THAN_INSTRUCTED, copy("k-1"));
    }

    @Test
    void changesNothingForACopyThatWasErasedBefore() {
        owed.and(
                        erased("k-1").as("wipe").at("2027-03-21T09:00"),
                        instructed("i-1", Order.RETURN).under("12").at("2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T09:00", "wipe")
                .and()
                .owesNo(INSTRUCTED_RETURN, copy("k-1"));
    }
}
