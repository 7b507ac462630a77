package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.HOUSE;
import static io.daicho.conclusions.finding.Kind.DEED_AGAINST_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.REPORT_BREACH;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_BEFORE_FORM;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_WITHOUT_APPROVAL;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.instructed;
import static io.daicho.conclusions.testing.Parties.copy;
import static io.daicho.conclusions.testing.Reporting.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.testing.Broken;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 14-2: a breach is reported to the client immediately, once it is known. */
class ReportBreachesTest {
    private final Story held = given(
            contract(), received("k-1").at("2026-04-10T09:00"), received("k-2").at("2026-04-10T09:00"));
    private final Story out = held.and(takenOutside("k-1").as("out").at("2026-05-01T09:00"));

    /** Completed with k-1 still there, so that 12 is late by the house's target on 2 March at 18:00. */
    private final Story completed =
            held.and(erased("k-2").at("2026-05-01T09:00"), completed().at("2027-03-01T18:00"));

    private static Broken takenOut(Story story, String copy, String asOf) {
        return story.asOf(asOf).breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy(copy));
    }

    @Test
    void isOwedForTheContractorsOwnDeedAtOnce() {
        var duty = takenOut(out, "k-1", "2026-05-01T09:00")
                .toBeReported()
                .status(OPEN)
                .opened("2026-05-01T09:00", "out")
                .due("2026-05-02T09:00", HOUSE)
                .duty();
        assertThat(duty.debtor().value()).isEqualTo("insurer");
        given(contract()).asOf("2026-06-01").owesNo(REPORT_BREACH);
    }

    @Test
    void isMetByAReportOfTheDeed() {
        Broken told =
                takenOut(out.and(reported("r-1").about("out").as("told").at("2026-05-01T15:00")), "k-1", "2026-05-03");

        told.toBeReported().status(FULFILLED).met("2026-05-01T15:00", "told");
        assertThat(told.breach().reported()).isTrue();
    }

    @Test
    void isUnreportedUntilTheClientIsTold() {
        Story story = out.and(reported("r-1").about("out").at("2026-05-01T15:00"));

        assertThat(takenOut(story, "k-1", "2026-05-01T14:00").breach().reported())
                .isFalse();
        assertThat(takenOut(story, "k-1", "2026-05-01T15:00").breach().reported())
                .isTrue();
    }

    @Test
    void isBreachedByKeepingSilentWhichIsNotToBeReportedInTurn() {
        Broken silent = takenOut(out, "k-1", "2026-05-03");
        Subject breach = Subject.breach(silent.breach().id());

        silent.toBeReported().status(OVERDUE).unmet();
        out.asOf("2026-05-03")
                .breach("14-2", NOT_DONE_IN_TIME, breach)
                .on(HOUSE)
                .deedOf("insurer")
                .goesOn()
                .notToBeReported();
        Story late = out.and(reported("r-1").about("out").at("2026-05-05T09:00"));
        takenOut(late, "k-1", "2026-06-01").toBeReported().status(FULFILLED_LATE);
        late.asOf("2026-06-01").breach("14-2", NOT_DONE_IN_TIME, breach).until("2026-05-05T09:00");
    }

    @Test
    void opensNoFurtherDutyEvenWhereSomebodyFoundTheSilence() {
        String silence = out.asOf("2026-05-03")
                .breach(
                        "14-2",
                        NOT_DONE_IN_TIME,
                        Subject.breach(
                                takenOut(out, "k-1", "2026-05-03").breach().id()))
                .breach()
                .id();

        out.and(foundBreach("v-1", "insurer").naming(silence).at("2026-05-04T09:00"))
                .asOf("2026-05-05")
                .owesNo(REPORT_BREACH, Subject.breach(silence))
                .owesNo(REPORT_BREACH, finding("v-1"));
    }

    @Test
    void isMetForSeveralBreachesByOneReport() {
        Story both = out.and(
                takenOutside("k-2").as("out-2").at("2026-05-01T09:30"),
                reported("r-1").about("out", "out-2").at("2026-05-01T15:00"));

        takenOut(both, "k-1", "2026-05-03").toBeReported().status(FULFILLED);
        takenOut(both, "k-2", "2026-05-03").toBeReported().status(FULFILLED);
    }

    @Test
    void isMetOnlyForTheClausesThatTheReportNames() {
        Story other = out.and(reported("r-1").about("out").under("5").at("2026-05-01T15:00"));
        Story same = out.and(reported("r-1").about("out").under("5", "6").at("2026-05-01T15:00"));

        takenOut(other, "k-1", "2026-05-03").toBeReported().status(OVERDUE);
        takenOut(same, "k-1", "2026-05-03").toBeReported().status(FULFILLED);
    }

    @Test
    void isMetByAReportThatNamesTheConcludedBreach() {
        String id = takenOut(out, "k-1", "2026-05-02").breach().id();

        takenOut(out.and(reported("r-1").naming(id).at("2026-05-01T15:00")), "k-1", "2026-05-03")
                .toBeReported()
                .status(FULFILLED);
    }

    @Test
    void isMetByAReportOfTheFindingThatIsAboutIt() {
        Story found = out.and(
                foundBreach("v-1", "insurer").about("out").at("2026-05-01T12:00"),
                reported("v-1").as("told").at("2026-05-01T15:00"));

        takenOut(found, "k-1", "2026-05-03").toBeReported().status(FULFILLED).met("2026-05-01T15:00", "told");
        found.asOf("2026-05-03").owesNo(REPORT_BREACH, finding("v-1"));
    }

    @Test
    void isMetByAReportThatNamesAnyFactOfTheDeedsChain() {
        takenOut(
                        out.and(
                                takenOutside("k-1")
                                        .as("second")
                                        .correcting("out")
                                        .at("2026-05-01T09:10"),
                                reported("r-1").about("second").at("2026-05-01T15:00"),
                                takenOutside("k-1")
                                        .as("third")
                                        .correcting("second")
                                        .at("2026-05-01T09:20")),
                        "k-1",
                        "2026-05-03")
                .toBeReported()
                .status(FULFILLED);
    }

    @Test
    void isMetByAReportOfADeedAgainstAnInstructionThatWasCorrectedAfterwards() {
        completed
                .and(
                        instructed("keep", Order.KEEP).under("12").at("2027-03-01T19:00"),
                        erased("k-1").as("wiped").at("2027-03-01T20:00"),
                        reported("r-1").about("wiped").as("told").at("2027-03-01T21:00"),
                        erased("k-1").as("right").correcting("wiped").at("2027-03-01T20:30"))
                .asOf("2027-03-03")
                .breach("12", DEED_AGAINST_INSTRUCTION, copy("k-1"))
                .toBeReported()
                .status(FULFILLED)
                .met("2027-03-01T21:00", "told");
    }

    @Test
    void isMetByAReportOfAMissedDueTimeWhoseTriggerWasCorrectedAfterwards() {
        completed
                .and(
                        reported("r-1").about("completed").as("told").at("2027-03-04T09:00"),
                        completed().as("right").correcting("completed").at("2027-03-01T18:30"))
                .asOf("2027-03-05")
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .toBeReported()
                .status(FULFILLED)
                .met("2027-03-04T09:00", "told");
    }

    @Test
    void isMetByAReportThatNamesTheDeedBeforeItWasCorrected() {
        Story corrected = out.and(
                takenOutside("k-1").as("right").correcting("out").at("2026-05-01T10:00"),
                reported("r-1").about("out").at("2026-05-01T15:00"));

        takenOut(corrected, "k-1", "2026-05-03").toBeReported().status(FULFILLED);
    }

    @Test
    void isNotOwedForWhatIsLateByATargetOfTheHouseUntilSomebodyFindsIt() {
        Story found = completed.and(
                foundBreach("v-1", "insurer").about("completed").as("audit").at("2027-03-10T09:00"));

        completed
                .asOf("2027-03-20")
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .on(HOUSE)
                .notToBeReported();
        found.asOf("2027-03-10T10:00")
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .toBeReported()
                .opened("2027-03-10T09:00", "audit")
                .status(OPEN);
    }

    @Test
    void isKnownToWhoeverReportsIt() {
        Story told = completed.and(reported("r-1").about("completed").as("told").at("2027-03-10T09:00"));

        Broken late = told.asOf("2027-03-20").breach("12", NOT_DONE_IN_TIME, copy("k-1"));
        late.toBeReported().opened("2027-03-10T09:00", "told").status(FULFILLED).met("2027-03-10T09:00", "told");
        assertThat(late.breach().reported()).isTrue();
    }

    @Test
    void isOwedByItselfForARiskOfWhatIsNotConcluded() {
        Story feared = held.and(foundBreach("v-1", "insurer").risk().as("fear").at("2026-05-01T09:00"));

        feared.asOf("2026-05-01T10:00")
                .owes("14-2", REPORT_BREACH, finding("v-1"))
                .status(OPEN)
                .opened("2026-05-01T09:00", "fear")
                .due("2026-05-02T09:00", HOUSE);
        feared.asOf("2026-05-03")
                .owes("14-2", REPORT_BREACH, finding("v-1"))
                .status(OVERDUE)
                .and()
                .breach("14-2", NOT_DONE_IN_TIME, finding("v-1"))
                .notToBeReported();
        feared.and(reported("v-1").as("told").at("2026-05-01T12:00"))
                .asOf("2026-05-03")
                .owes("14-2", REPORT_BREACH, finding("v-1"))
                .status(FULFILLED)
                .met("2026-05-01T12:00", "told");
    }

    @Test
    void isOwedForTheRiskOfALatenessBeforeItComesAndForTheLatenessItself() {
        Story feared = completed.and(
                foundBreach("v-1", "insurer").risk().about("completed").at("2027-03-02T09:00"));

        feared.asOf("2027-03-02T10:00")
                .owes("14-2", REPORT_BREACH, finding("v-1"))
                .status(OPEN)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN);
        feared.asOf("2027-03-03")
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .toBeReported()
                .status(OPEN);
        feared.and(reported("v-1").at("2027-03-02T12:00"))
                .asOf("2027-03-04")
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .toBeReported()
                .status(FULFILLED);
    }

    @Test
    void isNotOwedTwiceWhereTheFindingIsAboutAConcludedBreachOfAnotherThing() {
        out.and(foundBreach("v-1", "insurer").about("out").at("2026-05-01T12:00"))
                .asOf("2026-05-03")
                .owesNo(REPORT_BREACH, finding("v-1"));
    }

    @Test
    void outlivesThePeriodForWhatCameBeforeAndAfterItsEnd() {
        takenOut(out, "k-1", "2029-01-01").toBeReported().status(OVERDUE);
        takenOut(out.and(reported("r-1").about("out").at("2028-05-01T09:00")), "k-1", "2029-01-01")
                .toBeReported()
                .status(FULFILLED_LATE);
        held.and(foundBreach("v-1", "insurer").at("2028-05-01T09:00"))
                .asOf("2028-05-01T10:00")
                .owes("14-2", REPORT_BREACH, finding("v-1"))
                .status(OPEN);
    }

    @Test
    void isOwedForEachBreachOfOneDeed() {
        var told = held.and(
                        engaged("sub-1").at("2026-04-20T09:00"),
                        supplied("k-1", "sub-1").as("handed").at("2026-05-02T09:00"))
                .asOf("2026-05-02T10:00");

        told.breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-1")).toBeReported().opened("2026-05-02T09:00", "handed");
        told.breach("note-3", SUPPLIED_BEFORE_FORM, copy("k-1")).toBeReported().opened("2026-05-02T09:00", "handed");
    }
}
