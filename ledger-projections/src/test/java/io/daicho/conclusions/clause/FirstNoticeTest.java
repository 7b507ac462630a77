package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.CONTRACT;
import static io.daicho.conclusions.finding.Kind.GIVE_FIRST_NOTICE;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.REPORT_INCIDENT;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Readings.f9;
import static io.daicho.conclusions.testing.SendingDeeds.serviceDesignated;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;

import io.daicho.api.designation.Designation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 9(1): the designated desk is told within 60 minutes of the first recognition. */
class FirstNoticeTest {
    private final Story ready =
            given(contract(), structureSet("insurer"), desk("desk-1").at("2026-04-02T09:00"));
    private final Story recognised = ready.and(recognised().as("seen").at("2026-05-01T10:00"));

    @Test
    void isDueSixtyMinutesAfterTheRecognitionToTheSecond() {
        recognised
                .asOf("2026-05-01T11:00")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(OPEN)
                .opened("2026-05-01T10:00", "seen")
                .due("2026-05-01T11:00", CONTRACT);
        recognised
                .asOf("2026-05-01T11:00:01")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(OVERDUE)
                .and()
                .breach("A9(1)", NOT_DONE_IN_TIME, INCIDENT)
                .since("2026-05-01T11:00")
                .on(CONTRACT)
                .goesOn();
    }

    @Test
    void isMetAtTheSixtiethMinuteAndLateASecondAfterIt() {
        recognised
                .and(noticed("desk-1").as("told").at("2026-05-01T11:00:00"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED)
                .met("2026-05-01T11:00", "told")
                .and()
                .noBreach("A9(1)", NOT_DONE_IN_TIME);
        recognised
                .and(noticed("desk-1").at("2026-05-01T11:00:01"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED_LATE)
                .and()
                .breach("A9(1)", NOT_DONE_IN_TIME, INCIDENT)
                .until("2026-05-01T11:00:01")
                .deedOf("insurer");
    }

    @Test
    void isNotMetAtAnotherDeskOfTheClientWhichMeetsFourteenThree() {
        recognised
                .and(noticed().at("2026-05-01T10:20"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(OVERDUE)
                .and()
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .status(FULFILLED);
        recognised
                .and(noticed().at("2026-05-01T10:20"), noticed("desk-1").at("2026-05-01T10:50"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED);
    }

    @Test
    void isNotMetAtADeskThatWasNoLongerDesignated() {
        recognised
                .and(
                        deskWithdrawn("desk-1").at("2026-04-20T09:00"),
                        desk("desk-2").at("2026-04-20T09:00"),
                        noticed("desk-1").at("2026-05-01T10:20"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(OVERDUE);
    }

    @Test
    void isMetByAnyNoticeWhereNoDeskIsDesignated() {
        given(
                        contract(),
                        recognised().at("2026-05-01T10:00"),
                        noticed().at("2026-05-01T10:20"),
                        desk("desk-1").at("2026-05-01T10:30"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED);
    }

    @Test
    void isIndeterminateWhereNobodyKnowsWhetherADeskWasDesignatedYet() {
        given(
                        contract(),
                        recognised().at("2026-05-01T10:00"),
                        desk("desk-1").at("2026-05-01"),
                        noticed().at("2026-05-01T10:20"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(INDETERMINATE);
    }

    @Test
    void runsFromTheFirstRecognitionByAnyoneInTheChain() {
        Story story = ready.and(
                engaged("sub-1").at("2026-04-06T09:00"),
                recognisedBy("sub-1").as("first").at("2026-05-01T10:00"),
                recognised().as("second").at("2026-05-01T12:00"),
                noticed("desk-1").at("2026-05-01T12:30"));

        story.asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .opened("2026-05-01T10:00", "first")
                .status(FULFILLED_LATE);
        story.reading(f9(Switches.Recognition.CONTRACTOR))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .opened("2026-05-01T12:00", "second")
                .status(FULFILLED);
    }

    @Test
    void isMetByANoticeBetweenTheSubcontractorsRecognitionAndTheContractorsOwn() {
        ready.and(
                        recognisedBy("sub-1").at("2026-05-01T10:00"),
                        noticed("desk-1").as("told").at("2026-05-01T11:30"),
                        recognised().at("2026-05-01T12:00"))
                .reading(f9(Switches.Recognition.CONTRACTOR))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED)
                .met("2026-05-01T11:30", "told");
    }

    @Test
    void isNotOwedWhileOnlyASubcontractorKnowsByTheOtherReading() {
        ready.and(recognisedBy("sub-1").at("2026-05-01T10:00"))
                .reading(f9(Switches.Recognition.CONTRACTOR))
                .asOf("2026-05-02")
                .owesNo(GIVE_FIRST_NOTICE)
                .owes("14-3", REPORT_INCIDENT, INCIDENT);
    }

    @Test
    void isIndeterminateWhereOnlyADayIsKnownAndTheHourDecides() {
        recognised
                .and(noticed("desk-1").at("2026-05-01"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(INDETERMINATE)
                .unmet()
                .and()
                .noBreach("A9(1)", NOT_DONE_IN_TIME);
        ready.and(recognised().at("2026-05-01"), noticed("desk-1").at("2026-05-01T15:00"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .opened("2026-05-01T15:00", "f-3")
                .status(INDETERMINATE);
    }

    @Test
    void isClearWhereOnlyADayIsKnownAndTheHourDoesNotDecide() {
        recognised
                .and(noticed("desk-1").at("2026-05-02"))
                .asOf("2026-05-03")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED_LATE)
                .and()
                .breach("A9(1)", NOT_DONE_IN_TIME, INCIDENT);
        ready.and(recognised().at("2026-05-01"), noticed("desk-1").at("2026-05-01T00:40"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED);
        ready.and(recognised().at("2026-05-01"))
                .asOf("2026-05-02T01:01")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(OVERDUE);
    }

    @Test
    void isMetByALaterNoticeInTimeAfterAnUnclearOne() {
        recognised
                .and(
                        noticed("desk-1").at("2026-05-01"),
                        noticed("desk-1").as("told").at("2026-05-01T10:30"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED)
                .met("2026-05-01T10:30", "told");
    }

    @Test
    void isNotMetByANoticeBeforeTheRecognition() {
        recognised
                .and(noticed("desk-1").at("2026-05-01T09:59"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(OVERDUE);
    }

    @Test
    void outlivesThePeriodUnlessTheAnnexEnds() {
        Story late = ready.and(recognised().at("2028-05-01T10:00"));

        late.asOf("2028-05-02").owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT).status(OVERDUE);
        late.and(noticed("desk-1").at("2028-05-01T10:59"))
                .asOf("2028-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(FULFILLED);
        late.reading(f1(Switches.AnnexSurvival.NONE)).asOf("2028-05-02").owesNo(GIVE_FIRST_NOTICE);
    }

    @Test
    void whenMissedIsABreachToBeReportedAtOnce() {
        recognised
                .asOf("2026-05-01T12:00")
                .breach("A9(1)", NOT_DONE_IN_TIME, INCIDENT)
                .toBeReported()
                .status(OPEN);
    }

    @Test
    void isNotMetAtWhatTheClientDesignatedForSomethingElse() {
        recognised
                .and(
                        serviceDesignated(Designation.Kind.ONLINE_STORAGE, "box")
                                .at("2026-04-02T09:00"),
                        noticed("box").at("2026-05-01T10:20"))
                .asOf("2026-05-02")
                .owes("A9(1)", GIVE_FIRST_NOTICE, INCIDENT)
                .status(OVERDUE);
    }
}
