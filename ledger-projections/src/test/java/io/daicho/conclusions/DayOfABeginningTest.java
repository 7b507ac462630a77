package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.BEFORE_ITS_BEGINNING;
import static io.daicho.conclusions.finding.Kind.COPY_LOST;
import static io.daicho.conclusions.finding.Kind.MAKE_UNRECOVERABLE;
import static io.daicho.conclusions.finding.Kind.PARENT_NOT_ALIVE;
import static io.daicho.conclusions.finding.Kind.RECOVER_OR_HAVE_ERASED;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.SHRED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** A copy whose beginning is known by the day only: what was done with it that day came after. */
class DayOfABeginningTest {
    private final Story received = given(
            contract(),
            consentTo("sub-1").at("2026-04-05T09:00"),
            received("k-1").at("2026-04-10"));

    @Test
    void aSupplyOfThatDayBringsItToTheSubcontractor() {
        received.and(
                        supplied("k-1", "sub-1").at("2026-04-10T15:00"),
                        completed().at("2027-03-20T18:00"))
                .and(ended().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owesNo(RETURN_OR_ERASE)
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void aMoveOfThatDayCounts() {
        received.and(
                        stored("k-1", cloud("box")).at("2026-04-10T15:00"),
                        completed().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void aPrintoutMayBeNoLongerNeededOnTheDayItWasMade() {
        received.and(
                        printed("k-2", "k-1").at("2026-05-01"),
                        noLongerNeeded("k-2").as("mark").at("2026-05-01T15:00"))
                .asOf("2026-05-02")
                .owes("A8(2)", SHRED, copy("k-2"))
                .opened("2026-05-01T15:00", "mark");
    }

    @Test
    void completionOnThatDayStillFindsTheCopyLive() {
        received.and(
                        printed("k-2", "k-1").as("made").at("2027-03-20"),
                        completed().at("2027-03-20T12:00"))
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy("k-2"))
                .status(OPEN);
    }

    @Test
    void isNoContradictionWithinTheDay() {
        received.and(
                        supplied("k-1", "sub-1").at("2026-04-10T08:00"),
                        copied("k-2", "k-1").at("2026-04-10T07:00"))
                .asOf("2026-05-01")
                .noRemark(BEFORE_ITS_BEGINNING)
                .noRemark(PARENT_NOT_ALIVE);
    }

    @Test
    void aLossAndAFindWithinOneDayAreOver() {
        received.and(lost("k-1").at("2026-05-01"), found("k-1").at("2026-05-01T17:00"))
                .asOf("2026-05-02")
                .noRemark(COPY_LOST);
    }

    @Test
    void aSupplyAndARecoveryWithinOneDayLeaveItToTwelve() {
        received.and(
                        supplied("k-1", "sub-1").at("2026-10-10"),
                        recovered("k-1", "sub-1").at("2026-10-10T17:00"),
                        completed().at("2027-03-20T18:00"),
                        ended().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owesNo(RECOVER_OR_HAVE_ERASED)
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-20T18:00", "completed");
    }

    @Test
    void aReturnAndItsAcknowledgementWithinOneDayBelongTogether() {
        received.and(
                        completed().at("2027-03-20T18:00"),
                        returned("k-1").as("sent").at("2027-03-21"),
                        acknowledged("k-1").as("got").at("2027-03-21T15:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T15:00", "sent", "got");
    }
}
