package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.SUBMIT_REPORT;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.PeopleDeeds.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annex 7(2): report on demand how staff is trained; 7(3): how that of a subcontractor's staff was checked. */
class EducationReportTest {
    private final Story demanded = given(
            contract(),
            educationDemanded("q-1", null, "2026-06-30T17:00").as("asked").at("2026-06-01T09:00"));
    private final Story aboutAnother = given(
            contract(),
            engaged("sub-1").at("2026-04-05T09:00"),
            educationDemanded("q-1", "sub-1", "2026-06-30T17:00").at("2026-06-01T09:00"));

    @Test
    void isOwedByTheTimeThatTheClientSetAndMetByTheReport() {
        demanded.asOf("2026-06-02")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.OPEN)
                .opened("2026-06-01T09:00", "asked")
                .due("2026-06-30T17:00", Basis.CLIENT)
                .and()
                .owesNo(SUBMIT_REPORT, demand("q-2"));
        demanded.and(educationReported("q-1").as("answer").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.FULFILLED)
                .met("2026-06-20T09:00", "answer");
    }

    @Test
    void isBrokenByNoAnswerInTime() {
        demanded.asOf("2026-07-01")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.OVERDUE)
                .and()
                .breach("A7(2)", NOT_DONE_IN_TIME, demand("q-1"))
                .on(Basis.CLIENT);
    }

    @Test
    void isWaivedWhereTheClientWithdrawsTheDemandBeforeItIsMet() {
        demanded.and(educationDemandWithdrawn("q-1").at("2026-06-10T09:00"))
                .asOf("2026-07-01")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.WAIVED)
                .and()
                .noBreach("A7(2)", NOT_DONE_IN_TIME);
        demanded.and(
                        educationReported("q-1").at("2026-06-10T09:00"),
                        educationDemandWithdrawn("q-1").at("2026-06-11T09:00"))
                .asOf("2026-07-01")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.FULFILLED);
    }

    @Test
    void hasNoDueTimeWhereTheClientSetNone() {
        given(contract(), educationDemanded("q-1", null, null).at("2026-06-01T09:00"))
                .asOf("2027-03-01")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.OPEN)
                .neverDue();
    }

    @Test
    void aboutASubcontractorsStaffIsMetByAReportOnWhatWasChecked() {
        aboutAnother
                .and(educationReported("q-1").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("A7(3)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.OVERDUE);
        aboutAnother
                .and(
                        trainingChecked("sub-1").at("2026-06-10T09:00"),
                        educationReported("q-1").as("answer").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("A7(3)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.FULFILLED)
                .met("2026-06-20T09:00", "answer");
    }

    @Test
    void aboutASubcontractorsStaffIsNotMetByACheckAfterTheReportNorOfAnother() {
        aboutAnother
                .and(
                        educationReported("q-1").at("2026-06-20T09:00"),
                        trainingChecked("sub-1").at("2026-06-21T09:00"))
                .asOf("2026-07-01")
                .owes("A7(3)", SUBMIT_REPORT, demand("q-1"))
                .unmet();
        aboutAnother
                .and(
                        trainingChecked("sub-2").at("2026-06-10T09:00"),
                        educationReported("q-1").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("A7(3)", SUBMIT_REPORT, demand("q-1"))
                .unmet();
    }

    @Test
    void demandedOfTheSubcontractorItselfIsItsOwnToAnswer() {
        var duty = given(
                        contract(),
                        engaged("sub-1").at("2026-04-05T09:00"),
                        educationDemandedOf("sub-1", "q-1", null, null).at("2026-06-01T09:00"),
                        educationReported("q-1").as("answer").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("A7(3)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.FULFILLED)
                .duty();

        assertThat(duty.debtor()).isEqualTo(new OrganisationId("sub-1"));
    }

    @Test
    void aboutASubcontractorsStaffIsBrokenByNoAnswerInTime() {
        aboutAnother
                .asOf("2026-07-01")
                .breach("A7(3)", NOT_DONE_IN_TIME, demand("q-1"))
                .since("2026-06-30T17:00")
                .on(Basis.CLIENT)
                .deedOf("insurer");
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAfterThePeriodOnlyWhereAllOfTheAnnexDoes(Switches.AnnexSurvival reading) {
        Status status = reading == Switches.AnnexSurvival.ALL ? Status.OVERDUE : Status.LAPSED;

        demanded.reading(f1(reading))
                .asOf("2027-04-01T00:00")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(status);
        aboutAnother
                .reading(f1(reading))
                .asOf("2027-04-01T00:00")
                .owes("A7(3)", SUBMIT_REPORT, demand("q-1"))
                .status(status);
    }

    @Test
    void lapsesWithThePeriodAndOpensNoMoreAfterIt() {
        demanded.asOf("2027-04-01T00:00")
                .owes("A7(2)", SUBMIT_REPORT, demand("q-1"))
                .status(Status.LAPSED);
        given(contract(), educationDemanded("q-1", null, null).at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .owesNo(SUBMIT_REPORT);
    }
}
