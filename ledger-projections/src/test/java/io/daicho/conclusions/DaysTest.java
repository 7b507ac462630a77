package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.ENGAGED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Kind.HANDLED_BEFORE_FILING;
import static io.daicho.conclusions.finding.Kind.INDETERMINATE_WHETHER_IN_TIME;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.OBTAIN_CONSENT;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.STORED_WHERE_NOT_FILED;
import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_WITHOUT_APPROVAL;
import static io.daicho.conclusions.finding.Kind.USED_OUTSIDE_PURPOSE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.KeyDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** Days and instants: a day is somewhere within that day; where before or after decides, the answer is indeterminate. */
class DaysTest {
    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));

    @Test
    void anApprovalOfTheDayOfTheTakeOutMayHaveComeBeforeOrAfterIt() {
        Told told = held.and(
                        approval("a-1").at("2026-05-01"),
                        takenOutside("k-1").as("out").at("2026-05-01T09:00"))
                .asOf("2026-05-02");

        told.owes("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .status(INDETERMINATE)
                .opened("2026-05-01T09:00", "out")
                .and()
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL);
    }

    @Test
    void anApprovalOfTheDayBeforeOrAfterIsCertain() {
        held.and(approval("a-1").at("2026-04-30"), takenOutside("k-1").at("2026-05-01T00:00"))
                .asOf("2026-05-02")
                .owesNo(TAKEN_OUT_WITHOUT_APPROVAL)
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL);
        held.and(approval("a-1").at("2026-05-02"), takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-05-03")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
    }

    @Test
    void anIndeterminateBreachStaysOpenAfterThePeriod() {
        held.and(approval("a-1").at("2026-05-01"), takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2027-05-01")
                .owes("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .status(INDETERMINATE);
    }

    @Test
    void aTakeOutOfADayAndAReturnWithinItAreOneTrip() {
        held.and(takenOutside("k-1").at("2026-05-01"), broughtBack("k-1").at("2026-05-01T17:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .since("2026-05-01T17:00")
                .until("2026-05-01T17:00");
    }

    @Test
    void aTakeOutOnTheLastDayOfItsApprovalWithoutAnHourIsCovered() {
        held.and(
                        approval("a-1").until("2026-05-01").at("2026-04-20T09:00"),
                        takenOutside("k-1").at("2026-05-01"))
                .asOf("2026-05-01T23:59")
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL);
    }

    @Test
    void aConsentToASubcontractorOfTheDayOfItsEngagementIsIndeterminate() {
        held.and(consentTo("sub-1").at("2026-05-01"), engaged("sub-1").at("2026-05-01"))
                .asOf("2026-05-02")
                .owes("10", OBTAIN_CONSENT, subcontractor("sub-1"))
                .status(INDETERMINATE)
                .and()
                .noBreach(ENGAGED_WITHOUT_CONSENT);
    }

    @Test
    void aFormOfTheDayOfTheFirstHandlingIsIndeterminate() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        filed(Medium.SERVER).at("2026-04-10"))
                .asOf("2026-05-01")
                .owes("5", HANDLED_BEFORE_FILING, filer("insurer"))
                .status(INDETERMINATE)
                .and()
                .noBreach(HANDLED_BEFORE_FILING)
                .owes("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .status(INDETERMINATE);
    }

    @Test
    void aPurposeAddedOnTheDayOfTheUseIsIndeterminate() {
        held.and(amendedTo("audit").at("2026-05-01T12:00"), used("k-1", "audit").at("2026-05-01"))
                .asOf("2026-05-02")
                .owes("7", USED_OUTSIDE_PURPOSE, copy("k-1"))
                .status(INDETERMINATE)
                .and()
                .noBreach(USED_OUTSIDE_PURPOSE);
    }

    @Test
    void aDeedOfTheDayOnWhichItFellDueIsNotTakenForLateAndTheDoubtIsShown() {
        Told told = held.and(
                        completed().at("2027-03-20T12:00"),
                        erased("k-1").as("wipe").at("2027-03-21"))
                .asOf("2027-03-25");

        told.owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21", "wipe")
                .and()
                .noBreach("12", NOT_DONE_IN_TIME);
        Remark doubt = told.remark(INDETERMINATE_WHETHER_IN_TIME, copy("k-1"));
        assertThat(doubt.clause()).isEqualTo("12");
        assertThat(doubt.by()).containsExactly(new FactId("wipe"));
        held.and(completed().at("2027-03-20T12:00"), erased("k-1").at("2027-03-22"))
                .asOf("2027-03-25")
                .noRemark(INDETERMINATE_WHETHER_IN_TIME)
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"));
    }

    @Test
    void theDestructionOfAKeyOnTheDayItFellDueIsNotTakenForLateEither() {
        given(
                        contract(),
                        key("key-1", "original").at("2026-04-01T09:00"),
                        received("k-1")
                                .on(cloud("box"))
                                .with(encrypted("key-1"))
                                .at("2026-04-10T09:00"),
                        completed().at("2027-03-20T12:00"),
                        keyDestroyed("key-1", "original").at("2027-03-21"))
                .asOf("2027-03-25")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void aDeedOfADayHasNotCertainlyHappenedBeforeItsEnd() {
        Story erased =
                held.and(completed().at("2027-03-20T12:00"), erased("k-1").at("2027-03-21"));

        erased.asOf("2027-03-21T11:00").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OPEN);
        assertThat(erased.asOf(Times.endOf("2027-03-21"))
                        .owes("12", RETURN_OR_ERASE, copy("k-1"))
                        .duty()
                        .status())
                .isEqualTo(FULFILLED);
    }

    @Test
    void anEvidenceThatArrivedOnTheDayOfADeedCountsFromItsEnd() {
        held.and(completed().at("2027-03-20"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .opened("2027-03-20", "completed")
                .due("2027-03-21", Basis.HOUSE);
    }
}
