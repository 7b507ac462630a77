package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.ADMIT_INSPECTION;
import static io.daicho.conclusions.finding.Kind.FOLLOW_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.INSPECTION_REFUSED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.VIOLATED;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.InspectionDeeds.*;
import static io.daicho.conclusions.testing.Instructing.instructed;
import static io.daicho.conclusions.testing.Parties.instruction;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.inspection.InspectionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 15: whoever the client inspects submits to it, or to a substitute that the client accepts. */
class AdmitInspectionTest {
    private final Story notified =
            given(contract(), inspectionNotified().as("notice").at("2026-05-01T10:00"));

    @Test
    void isOwedByWhoeverIsInspectedWithoutADueTime() {
        var own = notified.asOf("2027-03-01")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(OPEN)
                .opened("2026-05-01T10:00", "notice")
                .neverDue()
                .duty();
        assertThat(own.debtor().value()).isEqualTo("insurer");
        var subs = given(contract(), inspectionNotifiedTo("sub-1").at("2026-05-01T10:00"))
                .asOf("2026-06-01")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .duty();
        assertThat(subs.debtor().value()).isEqualTo("sub-1");
    }

    @Test
    void isMetByTheInspection() {
        notified.and(inspectionHeld().as("held").at("2026-05-10T10:00"))
                .asOf("2026-06-01")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(FULFILLED)
                .met("2026-05-10T10:00", "held");
    }

    @ParameterizedTest
    @EnumSource(InspectionFact.Substitute.class)
    void isMetByASubstituteThatTheClientAccepted(InspectionFact.Substitute kind) {
        notified.and(substituteAccepted(kind).as("other").at("2026-05-10T10:00"))
                .asOf("2026-06-01")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(FULFILLED)
                .met("2026-05-10T10:00", "other");
    }

    @Test
    void isViolatedByARefusalWhateverFollows() {
        Story refused = notified.and(inspectionRefused().as("no").at("2026-05-05T10:00"));

        refused.asOf("2026-06-01")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(VIOLATED)
                .and()
                .breach("15", INSPECTION_REFUSED, INSPECTION)
                .since("2026-05-05T10:00")
                .until("2026-05-05T10:00")
                .by("no")
                .deedOf("insurer")
                .toBeReported();
        refused.and(inspectionHeld().at("2026-05-10T10:00"))
                .asOf("2026-06-01")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(VIOLATED)
                .unmet();
    }

    @Test
    void staysMetWhereAnotherVisitWasRefusedAfterIt() {
        notified.and(
                        inspectionHeld().at("2026-05-05T10:00"),
                        inspectionRefused().at("2026-05-10T10:00"))
                .asOf("2026-06-01")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(FULFILLED)
                .and()
                .breach("15", INSPECTION_REFUSED, INSPECTION);
    }

    @Test
    void isNotBreachedByARefusalBeforeTheNotice() {
        notified.and(inspectionRefused().at("2026-04-30T10:00"))
                .asOf("2026-06-01")
                .noBreach(INSPECTION_REFUSED)
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(OPEN);
    }

    @Test
    void isBreachedByASubcontractorsRefusalToo() {
        given(
                        contract(),
                        inspectionNotifiedTo("sub-1").at("2026-05-01T10:00"),
                        inspectionRefused().at("2026-05-05T10:00"))
                .asOf("2026-06-01")
                .breach("15", INSPECTION_REFUSED, INSPECTION)
                .deedOf("sub-1")
                .notToBeReported();
    }

    @Test
    void obligesToNothingByAFindingWhichTakesAnInstruction() {
        Story found = notified.and(
                inspectionHeld().at("2026-05-10T10:00"), findingMade(1).at("2026-05-10T11:00"));

        assertThat(found.asOf("2026-06-01").conclusions().unsettled())
                .noneMatch(duty -> duty.subject().equals(INSPECTION));
        found.and(instructed("i-1", Order.OTHER).at("2026-05-11T09:00"))
                .asOf("2026-06-01")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(OPEN);
    }

    @Test
    void endsWithThePeriod() {
        notified.asOf("2027-04-01T00:00")
                .owes("15", ADMIT_INSPECTION, INSPECTION)
                .status(LAPSED);
        notified.and(inspectionRefused().at("2027-04-02T10:00"))
                .asOf("2027-05-01")
                .noBreach(INSPECTION_REFUSED);
        given(contract(), inspectionNotified().at("2027-04-02T10:00"))
                .asOf("2027-05-01")
                .owesNo(ADMIT_INSPECTION);
    }
}
