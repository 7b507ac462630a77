package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.CLIENT;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.SUBMIT_REPORT;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.WAIVED;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.Readings.f8;
import static io.daicho.conclusions.testing.ReportDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 14-1: what the client demands a report of is reported. */
class ReportOnDemandTest {
    private final Story demanded = given(contract(), demanded().as("ask").at("2026-05-01T10:00"));
    private final Story dated =
            given(contract(), demandedBy("2026-05-10T17:00").as("ask").at("2026-05-01T10:00"));

    @Test
    void isOwedByWhoeverWasAsked() {
        var own = demanded.asOf("2026-05-02")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(OPEN)
                .opened("2026-05-01T10:00", "ask")
                .duty();
        assertThat(own.debtor().value()).isEqualTo("insurer");
        assertThat(own.creditor().value()).isEqualTo("city");
        var subs = given(contract(), demandedOf("sub-1").at("2026-05-01T10:00"))
                .asOf("2026-05-02")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .duty();
        assertThat(subs.debtor().value()).isEqualTo("sub-1");
    }

    @Test
    void isDueByTheClientsDateOnly() {
        demanded.asOf("2027-03-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(OPEN)
                .neverDue();
        dated.asOf("2026-05-10T17:00")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(OPEN)
                .due("2026-05-10T17:00", CLIENT);
    }

    @Test
    void isBreachedByNoAnswer() {
        dated.asOf("2026-05-11")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(OVERDUE)
                .and()
                .breach("14-1", NOT_DONE_IN_TIME, DEMAND)
                .on(CLIENT)
                .deedOf("insurer")
                .goesOn();
    }

    @Test
    void isMetByTheReport() {
        demanded.and(submitted().as("report").at("2026-05-05T10:00"))
                .asOf("2026-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(FULFILLED)
                .met("2026-05-05T10:00", "report");
        dated.and(submitted().at("2026-05-11T10:00"))
                .asOf("2026-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(FULFILLED_LATE);
        demanded.and(submitted().at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(OPEN);
    }

    @Test
    void isWaivedWhereTheClientNoLongerWantsIt() {
        dated.and(demandWithdrawn().at("2026-05-05T10:00"))
                .asOf("2026-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(WAIVED)
                .and()
                .noBreach(NOT_DONE_IN_TIME);
        dated.and(submitted().at("2026-05-05T10:00"), demandWithdrawn().at("2026-05-06T10:00"))
                .asOf("2026-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(FULFILLED);
    }

    @Test
    void isNotOwedForAReportOnTraining() {
        assertThat(given(contract(), educationDemanded().at("2026-05-01T10:00"))
                        .asOf("2026-06-01")
                        .conclusions()
                        .obligations())
                .filteredOn(duty -> duty.kind() == SUBMIT_REPORT)
                .extracting(Obligation::clause)
                .containsExactly("A7(2)");
    }

    @Test
    void becomesIndeterminateAtTheEndOfThePeriodUntilItIsAnswered() {
        demanded.asOf("2027-03-31T23:59").owes("14-1", SUBMIT_REPORT, DEMAND).status(OPEN);
        demanded.asOf("2027-04-01T00:00").owes("14-1", SUBMIT_REPORT, DEMAND).status(INDETERMINATE);
        demanded.and(submitted().as("report").at("2027-05-05T10:00"))
                .asOf("2027-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(FULFILLED)
                .met("2027-05-05T10:00", "report");
        demanded.and(demandWithdrawn().at("2027-05-05T10:00"))
                .asOf("2027-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(WAIVED);
    }

    @Test
    void keepsABreachFromBeforeTheEndUntilItIsAnswered() {
        dated.asOf("2027-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(INDETERMINATE)
                .and()
                .breach("14-1", NOT_DONE_IN_TIME, DEMAND)
                .since("2026-05-10T17:00")
                .goesOn();
        dated.and(submitted().at("2027-05-05T10:00"))
                .asOf("2027-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(FULFILLED_LATE)
                .and()
                .breach("14-1", NOT_DONE_IN_TIME, DEMAND)
                .until("2027-05-05T10:00");
    }

    @Test
    void isNotBreachedByADateAfterTheEnd() {
        given(contract(), demandedBy("2027-04-10T17:00").at("2027-03-20T10:00"))
                .asOf("2027-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(INDETERMINATE)
                .and()
                .noBreach(NOT_DONE_IN_TIME);
    }

    @Test
    void lapsesByTheOtherReading() {
        Story other = demanded.reading(f8(Switches.OpenDemand.LAPSED));

        other.asOf("2027-04-01T00:00").owes("14-1", SUBMIT_REPORT, DEMAND).status(LAPSED);
        other.and(submitted().at("2027-05-05T10:00"))
                .asOf("2027-06-01")
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .status(LAPSED);
    }

    @Test
    void isNotOpenedByADemandAfterThePeriod() {
        given(contract(), demanded().at("2027-04-01T00:00")).asOf("2027-06-01").owesNo(SUBMIT_REPORT);
    }

    @Test
    void isNoLongerLateForADateAfterTheEndOfThePeriod() {
        given(
                        contract(),
                        demandedBy("2027-04-30T17:00").at("2027-03-15T10:00"),
                        submitted().as("report").at("2027-05-10T10:00"))
                .asOf("2027-06-01")
                .noBreach("14-1", NOT_DONE_IN_TIME)
                .owes("14-1", SUBMIT_REPORT, DEMAND)
                .met("2027-05-10T10:00", "report");
    }
}
