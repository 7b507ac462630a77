package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.HOUSE;
import static io.daicho.conclusions.finding.Kind.CHANGE_PASSWORD;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.PASSWORD_SHARED;
import static io.daicho.conclusions.finding.Kind.REPORT_LEAK;
import static io.daicho.conclusions.finding.Status.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.DeviceDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.conclusions.clauseset.Switches.AnnexSurvival;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 5: a password is kept personal; on a suspected leak it is reported and changed. */
class PasswordsTest {
    private final Story work = given(contract());

    @Test
    void aSharedPasswordIsABreachUntilItIsChanged() {
        Story shared = work.and(
                passwordChanged("login").at("2026-04-30T09:00"),
                passwordShared("login").as("shared").at("2026-05-01T09:00"));

        shared.asOf("2026-05-02")
                .breach("A5(1)", PASSWORD_SHARED, account("login"))
                .since("2026-05-01T09:00")
                .by("shared")
                .goesOn();
        shared.and(passwordChanged("login").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A5(1)", PASSWORD_SHARED, account("login"))
                .until("2026-05-03T09:00");
        shared.and(passwordChanged("other").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A5(1)", PASSWORD_SHARED, account("login"))
                .goesOn();
        work.and(passwordChanged("login").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .noBreach(PASSWORD_SHARED);
    }

    @Test
    void aSharedPasswordIsNoBreachAfterThePeriodUnlessAllOfTheAnnexSurvives() {
        Story after = work.and(passwordShared("login").at("2027-04-01T09:00"));

        after.asOf("2027-06-01").noBreach(PASSWORD_SHARED);
        after.reading(f1(AnnexSurvival.ALL)).asOf("2027-06-01").breach("A5(1)", PASSWORD_SHARED, account("login"));
    }

    @Test
    void aSuspectedLeakIsToBeReportedAndThePasswordChangedPromptly() {
        Story leak = work.and(
                passwordChanged("login").at("2026-04-30T09:00"),
                leakSuspected("login").as("leak").at("2026-05-01T09:00"));

        for (Kind kind : new Kind[] {REPORT_LEAK, CHANGE_PASSWORD}) {
            leak.asOf("2026-05-02")
                    .owes("A5(2)", kind, account("login"))
                    .status(OPEN)
                    .opened("2026-05-01T09:00", "leak")
                    .due("2026-05-08T09:00", HOUSE);
            leak.asOf("2026-05-09").owes("A5(2)", kind, account("login")).status(OVERDUE);
        }
        leak.and(leakReported("login").as("told").at("2026-05-01T10:00"))
                .asOf("2026-05-02")
                .owes("A5(2)", REPORT_LEAK, account("login"))
                .status(FULFILLED)
                .met("2026-05-01T10:00", "told")
                .and()
                .owes("A5(2)", CHANGE_PASSWORD, account("login"))
                .status(OPEN);
        leak.and(passwordChanged("login").as("new").at("2026-05-09T09:00"))
                .asOf("2026-06-01")
                .owes("A5(2)", CHANGE_PASSWORD, account("login"))
                .status(FULFILLED_LATE)
                .met("2026-05-09T09:00", "new");
    }

    @Test
    void aLateAnswerToALeakIsABreachOnTheWordOfTheHouseAlone() {
        work.and(
                        leakSuspected("login").at("2026-05-01T09:00"),
                        leakReported("login").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("A5(2)", NOT_DONE_IN_TIME, account("login"))
                .since("2026-05-08T09:00")
                .on(HOUSE)
                .goesOn()
                .and()
                .owesNo(Kind.REPORT_BREACH);
    }

    @Test
    void whatIsOpenLapsesWithThePeriodUnlessAllOfTheAnnexSurvives() {
        Story late = work.and(leakSuspected("login").at("2027-03-31T09:00"));

        late.asOf("2027-03-31T23:59")
                .owes("A5(2)", CHANGE_PASSWORD, account("login"))
                .status(OPEN);
        late.asOf("2027-06-01").owes("A5(2)", CHANGE_PASSWORD, account("login")).status(LAPSED);
        late.reading(f1(AnnexSurvival.ALL))
                .asOf("2027-06-01")
                .owes("A5(2)", CHANGE_PASSWORD, account("login"))
                .status(OVERDUE);
        work.and(leakSuspected("login").at("2027-04-01T09:00"))
                .asOf("2027-06-01")
                .owesNo(CHANGE_PASSWORD)
                .owesNo(REPORT_LEAK);
    }
}
