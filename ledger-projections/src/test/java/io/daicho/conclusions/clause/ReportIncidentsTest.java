package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.HOUSE;
import static io.daicho.conclusions.finding.Kind.FOLLOW_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.REPORT_INCIDENT;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.CONTRACTOR;
import static io.daicho.conclusions.testing.Parties.instruction;
import static io.daicho.conclusions.testing.Readings.f3;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 14-3: the client is told of an incident immediately, and its instruction is followed. */
class ReportIncidentsTest {
    private final Story recognised = given(contract(), recognised().as("seen").at("2026-05-01T10:00"));

    @Test
    void opensAtTheRecognitionImmediately() {
        var duty = recognised
                .asOf("2026-05-01T10:00")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .status(OPEN)
                .opened("2026-05-01T10:00", "seen")
                .due("2026-05-02T10:00", HOUSE)
                .duty();
        assertThat(duty.debtor()).isEqualTo(CONTRACTOR);
        given(contract()).asOf("2026-06-01").owesNo(REPORT_INCIDENT);
    }

    @Test
    void opensAtTheRiskOfOneToo() {
        given(contract(), feared().at("2026-05-01T10:00"))
                .asOf("2026-05-01T10:00")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .status(OPEN);
    }

    @Test
    void isMetByANoticeToWhateverDesk() {
        recognised
                .and(desk("desk-1").at("2026-04-02T09:00"), noticed().as("told").at("2026-05-01T15:00"))
                .asOf("2026-05-02")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .status(FULFILLED)
                .met("2026-05-01T15:00", "told");
    }

    @Test
    void isBreachedOnTheWordOfTheHouseWhenLate() {
        recognised
                .asOf("2026-05-03")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .status(OVERDUE)
                .unmet()
                .and()
                .breach("14-3", NOT_DONE_IN_TIME, INCIDENT)
                .on(HOUSE)
                .notToBeReported();
        recognised
                .and(noticed().at("2026-05-03T09:00"))
                .asOf("2026-05-04")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .status(FULFILLED_LATE);
    }

    @Test
    void countsARecognitionByASubcontractorOfWhateverTier() {
        var duty = given(contract(), recognisedBy("sub-2").as("seen").at("2026-05-01T10:00"))
                .asOf("2026-05-02")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .opened("2026-05-01T10:00", "seen")
                .duty();
        assertThat(duty.debtor()).isEqualTo(CONTRACTOR);
    }

    @Test
    void outlivesThePeriod() {
        recognised.asOf("2029-01-01").owes("14-3", REPORT_INCIDENT, INCIDENT).status(OVERDUE);
        given(contract(), recognised().at("2028-05-01T10:00"))
                .asOf("2028-05-01T12:00")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .status(OPEN);
    }

    @Test
    void countsASubcontractorsRecognitionAfterThePeriodOnlyWhileTheContractorAnswersForIt() {
        Story late = given(
                contract(),
                recognisedBy("sub-1").as("sub").at("2028-05-01T10:00"),
                recognised().as("own").at("2028-05-01T12:00"));

        late.asOf("2028-05-02").owes("14-3", REPORT_INCIDENT, INCIDENT).opened("2028-05-01T10:00", "sub");
        late.reading(f3(Switches.JointLiability.ENDS))
                .asOf("2028-05-02")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .opened("2028-05-01T12:00", "own");
        given(contract(), recognisedBy("sub-1").at("2028-05-01T10:00"))
                .reading(f3(Switches.JointLiability.ENDS))
                .asOf("2028-05-02")
                .owesNo(REPORT_INCIDENT);
        given(contract(), recognisedBy("sub-1").at("2026-05-01T10:00"))
                .reading(f3(Switches.JointLiability.ENDS))
                .asOf("2028-05-02")
                .owes("14-3", REPORT_INCIDENT, INCIDENT);
    }

    @Test
    void opensOnceForAnIncidentThatSeveralRecognised() {
        given(
                        contract(),
                        recognisedBy("sub-1").as("first").at("2026-05-01T10:00"),
                        recognised().at("2026-05-01T11:00"))
                .asOf("2026-05-02")
                .owes("14-3", REPORT_INCIDENT, INCIDENT)
                .opened("2026-05-01T10:00", "first");
    }

    @Test
    void makesTheInstructionGivenToBeFollowedEvenAfterThePeriod() {
        Story told = recognised.and(
                noticed().at("2026-05-01T15:00"),
                instructed("i-1", Order.OTHER)
                        .under("14-3")
                        .due("2027-05-01T17:00")
                        .at("2027-03-30T09:00"));

        told.asOf("2027-05-02")
                .owes("14-3", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(OVERDUE)
                .and()
                .breach("14-3", NOT_DONE_IN_TIME, instruction("i-1"));
        told.and(complied("i-1").as("done").at("2027-04-20T09:00"))
                .asOf("2027-05-02")
                .owes("14-3", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(FULFILLED)
                .met("2027-04-20T09:00", "done");
    }
}
