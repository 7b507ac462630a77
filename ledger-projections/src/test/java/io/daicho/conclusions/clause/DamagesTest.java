package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.CLIENT;
import static io.daicho.conclusions.finding.Basis.HOUSE;
import static io.daicho.conclusions.finding.Kind.COMPENSATE;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.TAKE_MEASURE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.WAIVED;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.DamageDeeds.*;
import static io.daicho.conclusions.testing.Readings.f3;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 18: the measures that the client holds necessary are taken, and the damage is compensated. */
class DamagesTest {
    private final Story claimed = given(contract(), claimed().as("claim").at("2026-05-01T10:00"));
    private final Story ordered = claimed.and(measureOrdered("m-1").as("order").at("2026-05-02T10:00"));

    @Test
    void isCompensatedToWhoeverWasHarmedWithoutADueTime() {
        var duty = given(contract(), claimed("third-1", "insurer").as("claim").at("2026-05-01T10:00"))
                .asOf("2027-03-01")
                .owes("18", COMPENSATE, CLAIM)
                .status(OPEN)
                .opened("2026-05-01T10:00", "claim")
                .neverDue()
                .duty();
        assertThat(duty.debtor().value()).isEqualTo("insurer");
        assertThat(duty.creditor().value()).isEqualTo("third-1");
    }

    @Test
    void isSettledByCompensationOrWithdrawalOfTheClaim() {
        claimed.and(compensated().as("paid").at("2026-06-01T10:00"))
                .asOf("2026-07-01")
                .owes("18", COMPENSATE, CLAIM)
                .status(FULFILLED)
                .met("2026-06-01T10:00", "paid");
        claimed.and(claimWithdrawn().at("2026-06-01T10:00"))
                .asOf("2026-07-01")
                .owes("18", COMPENSATE, CLAIM)
                .status(WAIVED);
    }

    @Test
    void demandsAMeasureImmediatelyOrByTheClientsDate() {
        var duty = ordered.asOf("2026-05-03T10:00")
                .owes("18", TAKE_MEASURE, CLAIM)
                .status(OPEN)
                .opened("2026-05-02T10:00", "order")
                .due("2026-05-03T10:00", HOUSE)
                .duty();
        assertThat(duty.creditor().value()).isEqualTo("city");
        claimed.and(measureOrderedBy("m-1", "2026-05-20T17:00").at("2026-05-02T10:00"))
                .asOf("2026-05-21")
                .owes("18", TAKE_MEASURE, CLAIM)
                .due("2026-05-20T17:00", CLIENT)
                .status(OVERDUE)
                .and()
                .breach("18", NOT_DONE_IN_TIME, CLAIM)
                .on(CLIENT);
    }

    @Test
    void isBreachedByALateMeasure() {
        ordered.and(measureDone("m-1").as("done").at("2026-05-05T10:00"))
                .asOf("2026-06-01")
                .owes("18", TAKE_MEASURE, CLAIM)
                .status(FULFILLED_LATE)
                .met("2026-05-05T10:00", "done")
                .and()
                .breach("18", NOT_DONE_IN_TIME, CLAIM)
                .on(HOUSE)
                .until("2026-05-05T10:00");
    }

    @Test
    void meetsEachMeasureByItself() {
        assertThat(ordered.and(
                                measureOrdered("m-2").at("2026-05-02T11:00"),
                                measureDone("m-2").at("2026-05-02T12:00"))
                        .asOf("2026-06-01")
                        .duties("18", TAKE_MEASURE, CLAIM))
                .extracting(Obligation::status)
                .containsExactly(OVERDUE, FULFILLED);
    }

    @Test
    void isNotMetByAMeasureBeforeItsOrder() {
        ordered.and(measureDone("m-1").at("2026-05-01T12:00"))
                .asOf("2026-06-01")
                .owes("18", TAKE_MEASURE, CLAIM)
                .status(OVERDUE);
    }

    @Test
    void releasesTheMeasuresWithTheClaimButNotThoseDone() {
        assertThat(ordered.and(
                                measureDone("m-1").at("2026-05-02T12:00"),
                                measureOrdered("m-2").at("2026-05-02T13:00"),
                                claimWithdrawn().at("2026-05-02T14:00"))
                        .asOf("2026-06-01")
                        .duties("18", TAKE_MEASURE, CLAIM))
                .extracting(Obligation::status)
                .containsExactly(FULFILLED, WAIVED);
    }

    @Test
    void outlivesThePeriod() {
        Story late = given(
                contract(),
                claimed().at("2028-05-01T10:00"),
                measureOrdered("m-1").at("2028-05-02T10:00"));

        late.asOf("2028-06-01")
                .owes("18", COMPENSATE, CLAIM)
                .status(OPEN)
                .and()
                .owes("18", TAKE_MEASURE, CLAIM)
                .status(OVERDUE)
                .and()
                .breach("18", NOT_DONE_IN_TIME, CLAIM);
        ordered.asOf("2029-01-01").owes("18", TAKE_MEASURE, CLAIM).status(OVERDUE);
    }

    @Test
    void isOwedByTheContractorForASubcontractorOfWhateverTier() {
        var duty = given(contract(), claimed("third-1", "sub-2").at("2026-05-01T10:00"))
                .asOf("2026-06-01")
                .owes("18", COMPENSATE, CLAIM)
                .duty();
        assertThat(duty.debtor().value()).isEqualTo("insurer");
    }

    @Test
    void isOwedForASubcontractorAfterThePeriodOnlyWhileTheContractorAnswersForIt() {
        Story late = given(
                contract(),
                claimed("city", "sub-1").at("2028-05-01T10:00"),
                measureOrdered("m-1").at("2028-05-02T10:00"));

        late.asOf("2028-06-01").owes("18", COMPENSATE, CLAIM);
        late.reading(f3(Switches.JointLiability.ENDS))
                .asOf("2028-06-01")
                .owesNo(COMPENSATE)
                .owesNo(TAKE_MEASURE);
        given(contract(), claimed("city", "sub-1").at("2026-05-01T10:00"))
                .reading(f3(Switches.JointLiability.ENDS))
                .asOf("2028-06-01")
                .owes("18", COMPENSATE, CLAIM)
                .status(OPEN);
    }
}
