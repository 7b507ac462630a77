package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.*;
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
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.PeopleDeeds;
import io.daicho.conclusions.testing.Story;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Article 9, annex 7(1) and 8: who handles data is trained, that is confirmed, and they are instructed and supervised. */
class StaffTest {
    private final Story handling =
            given(contract(), beganHandling("p-1").as("began").at("2026-05-01T09:00"));

    record Demand(String clause, Kind duty, Kind breach, Function<String, Deed> had) {}

    static Stream<Demand> demands() {
        return Stream.of(
                new Demand("9", TRAIN_STAFF, HANDLED_UNTRAINED, PeopleDeeds::trained),
                new Demand("A8", INSTRUCT_STAFF, HANDLED_UNINSTRUCTED, PeopleDeeds::instructedOnLeaks));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void isDueWhenHandlingBeginsAndBrokenByHandlingWithout(Demand demand) {
        handling.asOf("2026-05-02")
                .owes(demand.clause(), demand.duty(), person("p-1"))
                .status(Status.OVERDUE)
                .opened("2026-05-01T09:00", "began")
                .due("2026-05-01T09:00", Basis.CONTRACT)
                .and()
                .breach(demand.clause(), demand.breach(), person("p-1"))
                .since("2026-05-01T09:00")
                .by("began")
                .goesOn();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void isMetBeforehandOrLate(Demand demand) {
        handling.and(demand.had().apply("p-1").as("had").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(demand.breach())
                .owes(demand.clause(), demand.duty(), person("p-1"))
                .status(Status.FULFILLED)
                .met("2026-05-01T09:00", "had");
        handling.and(demand.had().apply("p-1").as("had").at("2026-05-02"))
                .asOf("2026-06-01")
                .owes(demand.clause(), demand.duty(), person("p-1"))
                .status(Status.FULFILLED_LATE)
                .met("2026-05-02", "had")
                .and()
                .breach(demand.clause(), demand.breach(), person("p-1"))
                .until("2026-05-02");
    }

    @ParameterizedTest
    @MethodSource("demands")
    void isNotMetBySomebodyElse(Demand demand) {
        handling.and(demand.had().apply("p-2").at("2026-04-01T09:00"))
                .asOf("2026-06-01")
                .breach(demand.clause(), demand.breach(), person("p-1"));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void isLeftOpenWhereOnlyTheDayIsKnown(Demand demand) {
        handling.and(demand.had().apply("p-1").at("2026-05-01"))
                .asOf("2026-06-01")
                .noBreach(demand.breach())
                .owes(demand.clause(), demand.duty(), person("p-1"))
                .status(Status.INDETERMINATE);
    }

    @ParameterizedTest
    @MethodSource("demands")
    void isStillOwedAfterTheHandlingThoughTheBreachEndsWithIt(Demand demand) {
        Story ended = handling.and(endedHandling("p-1").at("2026-05-20T09:00"));

        ended.asOf("2026-06-01")
                .owes(demand.clause(), demand.duty(), person("p-1"))
                .status(Status.OVERDUE)
                .and()
                .breach(demand.clause(), demand.breach(), person("p-1"))
                .until("2026-05-20T09:00");
        ended.and(demand.had().apply("p-1").at("2026-05-21T09:00"))
                .asOf("2026-06-01")
                .owes(demand.clause(), demand.duty(), person("p-1"))
                .status(Status.FULFILLED_LATE)
                .and()
                .breach(demand.clause(), demand.breach(), person("p-1"))
                .until("2026-05-20T09:00");
    }

    @ParameterizedTest
    @MethodSource("demands")
    void lapsesWithThePeriodAndOpensNoMoreAfterIt(Demand demand) {
        handling.asOf("2027-04-01T00:00")
                .owes(demand.clause(), demand.duty(), person("p-1"))
                .status(Status.LAPSED);
        given(contract(), beganHandling("p-1").at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .owesNo(demand.duty())
                .noBreach(demand.breach());
    }

    @ParameterizedTest
    @EnumSource
    void theAnnexGoesOnOnlyWhereAllOfItDoes(Switches.AnnexSurvival reading) {
        handling.reading(f1(reading))
                .asOf("2027-04-01T00:00")
                .owes("A8", INSTRUCT_STAFF, person("p-1"))
                .status(reading == Switches.AnnexSurvival.ALL ? Status.OVERDUE : Status.LAPSED);
    }

    @Test
    void whatASubcontractorsStaffDoesIsItsDeedAndTheContractorsDuty() {
        var told = given(
                        contract(),
                        engaged("sub-1").at("2026-04-05T09:00"),
                        beganHandlingFor("p-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01");

        assertThat(told.breach("9", HANDLED_UNTRAINED, person("p-1")).breach().actor())
                .isEqualTo(new OrganisationId("sub-1"));
        assertThat(told.owes("9", TRAIN_STAFF, person("p-1")).duty().debtor()).isEqualTo(CONTRACTOR);
    }

    @Test
    void trainingIsConfirmedForTheContractorsOwnStaffWithoutADueTime() {
        handling.asOf("2026-12-01")
                .owes("A7(1)", CONFIRM_TRAINING, person("p-1"))
                .status(Status.OPEN)
                .opened("2026-05-01T09:00", "began")
                .neverDue();
        handling.and(trainingConfirmed("p-1").as("sure").at("2026-04-20T09:00"))
                .asOf("2026-12-01")
                .owes("A7(1)", CONFIRM_TRAINING, person("p-1"))
                .status(Status.FULFILLED)
                .met("2026-04-20T09:00", "sure");
        handling.asOf("2027-04-01T00:00")
                .owes("A7(1)", CONFIRM_TRAINING, person("p-1"))
                .status(Status.LAPSED);
        given(
                        contract(),
                        engaged("sub-1").at("2026-04-05T09:00"),
                        beganHandlingFor("p-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-12-01")
                .owesNo(CONFIRM_TRAINING);
    }

    @Test
    void furtherTrainingIsOwedWhereItFellShortAndHasNoDueTime() {
        Story fellShort = handling.and(
                trained("p-1").at("2026-04-30T09:00"),
                trainingFellShort("p-1").as("short").at("2026-06-01T09:00"));

        fellShort
                .asOf("2026-12-01")
                .owes("A7(1)", TRAIN_FURTHER, person("p-1"))
                .status(Status.OPEN)
                .opened("2026-06-01T09:00", "short")
                .neverDue();
        fellShort
                .and(trained("p-1").as("again").at("2026-06-10T09:00"))
                .asOf("2026-12-01")
                .owes("A7(1)", TRAIN_FURTHER, person("p-1"))
                .status(Status.FULFILLED)
                .met("2026-06-10T09:00", "again");
        fellShort
                .asOf("2027-04-01T00:00")
                .owes("A7(1)", TRAIN_FURTHER, person("p-1"))
                .status(Status.LAPSED);
    }

    @Test
    void acknowledgingTheAnnexIsOnRecordAndNeitherOwedNorInPlaceOfTraining() {
        handling.and(annexAcknowledged("p-1").at("2026-04-30T09:00"))
                .asOf("2026-06-01")
                .breach("9", HANDLED_UNTRAINED, person("p-1"));
        assertThat(given(contract(), annexAcknowledged("p-1").at("2026-04-30T09:00"))
                        .asOf("2026-06-01")
                        .conclusions()
                        .obligations())
                .noneMatch(duty -> duty.subject().equals(person("p-1")));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void isTheContractorsBreachWhereThePersonWorksForSomebodyWhoIsNoSubcontractor(Demand demand) {
        given(contract(), beganHandlingFor("p-1", "agency").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach(demand.clause(), demand.breach(), person("p-1"))
                .deedOf("insurer");
    }
}
