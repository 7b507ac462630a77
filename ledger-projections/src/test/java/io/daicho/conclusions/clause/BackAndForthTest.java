package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RECOVER_OR_HAVE_ERASED;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** Articles 12 and 13 together: a copy that changes hands after 業務完了 is always owed under exactly one of them. */
class BackAndForthTest {
    private final Story owed = given(
            contract(),
            consentTo("sub-1").at("2026-04-05T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"),
            supplied("k-1", "sub-1").at("2027-03-21T09:00"));

    @Test
    void twelveStaysOpenAtASubcontractorUntilTheWorkHasEnded() {
        owed.asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .and()
                .owesNo(RECOVER_OR_HAVE_ERASED);
    }

    @Test
    void thirteenTakesItsPlaceWhenTheWorkEnds() {
        Story story = owed.and(ended().at("2027-03-21T12:00"));

        story.asOf("2027-03-21T11:59").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OPEN);
        story.asOf("2027-03-21T12:00")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void aDischargeBeforeTheWorkEndedMeetsTwelveForGood() {
        owed.and(erased("k-1").as("wipe").evidenced().at("2027-03-21T10:00"), ended().at("2027-04-10T18:00"))
                .asOf("2027-05-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "wipe")
                .and()
                .owesNo(RECOVER_OR_HAVE_ERASED)
                .noBreach("12", NOT_DONE_IN_TIME);
    }

    @Test
    void passingItThroughASubcontractorGivesNoNewTime() {
        Story story = owed.and(recovered("k-1", "sub-1").at("2027-03-22T09:00"));

        story.asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .opened("2027-03-20T18:00", "completed")
                .due("2027-03-21T18:00", Basis.HOUSE);
        story.and(ended().at("2027-04-10T18:00"))
                .asOf("2027-05-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .and()
                .owesNo(RECOVER_OR_HAVE_ERASED);
    }

    @Test
    void twelveOpensAnewOnARecoveredCopyWhereThirteenHadTakenOver() {
        Told told = owed.and(
                        ended().at("2027-03-21T12:00"),
                        recovered("k-1", "sub-1").as("back").at("2027-03-22T09:00"))
                .asOf("2027-03-22");

        assertThat(told.duties("12", RETURN_OR_ERASE, copy("k-1")))
                .extracting(Obligation::status)
                .containsExactly(REPLACED, OPEN);
        told.owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1")).status(FULFILLED);
    }

    @Test
    void aCopyAtASubcontractorAtCompletionIsOwedUnderTwelveOnlyOnceItIsBack() {
        Story away = given(
                contract(),
                consentTo("sub-1").at("2026-04-05T09:00"),
                received("k-1").at("2026-04-10T09:00"),
                supplied("k-1", "sub-1").at("2026-05-01T09:00"),
                completed().at("2027-03-20T18:00"));

        away.asOf("2027-04-02").owesNo(RETURN_OR_ERASE);
        away.and(recovered("k-1", "sub-1").as("back").at("2027-04-10T09:00"))
                .asOf("2027-04-10")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .opened("2027-04-10T09:00", "completed", "back");
    }

    @Test
    void aHolderThatIsEngagedLaterIsASubcontractorFromThenOn() {
        Story story = given(
                contract(),
                received("k-1").heldBy("sub-1").at("2026-04-10T09:00"),
                completed().at("2027-03-20T18:00"),
                ended().at("2027-03-20T18:00"),
                engaged("sub-1").at("2027-03-21T09:00"));

        story.asOf("2027-03-21T08:59")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .and()
                .owesNo(RECOVER_OR_HAVE_ERASED);
        story.asOf("2027-03-21T09:00")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void anInstructionUnderTwelveHoldsUntilThirteenTakesItsPlace() {
        owed.and(
                        instructed("i-1", Order.KEEP)
                                .under("12")
                                .until("2027-06-30")
                                .at("2027-03-20T19:00"),
                        ended().at("2027-03-22T12:00"))
                .asOf("2027-05-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .and()
                .noBreach("12", NOT_DONE_IN_TIME);
    }
}
