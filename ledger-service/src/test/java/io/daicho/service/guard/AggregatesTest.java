package io.daicho.service.guard;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.report.ReportFact.Matter;
import io.daicho.service.breach.Breach;
import io.daicho.service.conduct.Conduct;
import io.daicho.service.consultation.Consultation;
import io.daicho.service.damages.Claim;
import io.daicho.service.deliverable.Deliverable;
import io.daicho.service.designation.Designation;
import io.daicho.service.device.Account;
import io.daicho.service.device.Device;
import io.daicho.service.incident.Contact;
import io.daicho.service.incident.Incident;
import io.daicho.service.inspection.Inspection;
import io.daicho.service.people.Person;
import io.daicho.service.people.Training;
import io.daicho.service.report.Demand;
import io.daicho.service.sending.Sending;
import io.daicho.service.testing.Decision;
import io.daicho.service.testing.Stated;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each aggregate asks its own guard: what one accepts becomes the event, what one refuses leaves no trace. */
class AggregatesTest {
    private static final Stated FIRST = fact("f-1", "2026-03-05");
    private static final Stated LATER = fact("f-2", "2026-03-06");

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Person.class, FIRST.beganHandling("p-7"), LATER.endedHandling("p-7")),
                Arguments.of(Training.class, FIRST.trainingHeld("t-1"), LATER.trainingChecked("t-1", "printer")),
                Arguments.of(Deliverable.class, FIRST.delivered("v-1", "Chat"), LATER.aiDisclosed("v-1")),
                Arguments.of(Designation.class, FIRST.deskDesignated("desk"), LATER.designationWithdrawn("desk")),
                Arguments.of(Sending.class, FIRST.sent("s-1"), LATER.arrived("s-1")),
                Arguments.of(Device.class, FIRST.connected("pc"), LATER.disconnected("pc")),
                Arguments.of(Account.class, FIRST.leakSuspected("login"), LATER.leakReported("login")),
                Arguments.of(Incident.class, FIRST.recognised("in-1", "insurer"), LATER.noticeGiven("in-1", "desk")),
                Arguments.of(Contact.class, FIRST.structureSet("insurer"), LATER.structureSet("insurer")),
                Arguments.of(Breach.class, FIRST.breachFound("br-1"), LATER.breachReported("br-1")),
                Arguments.of(Demand.class, FIRST.reportDemanded("q-1", Matter.EDUCATION), LATER.reportSubmitted("q-1")),
                Arguments.of(Inspection.class, FIRST.findingMade("v-1", "1"), LATER.findingRemedied("v-1", "1")),
                Arguments.of(Claim.class, FIRST.damagesClaimed("cl-1"), LATER.compensated("cl-1")),
                Arguments.of(Consultation.class, FIRST.consultationOpened("t-1"), LATER.consultationSettled("t-1")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    <T> void takesOverWhatCanBeTrue(Class<T> aggregate, Fact first, Fact later) {
        new Decision<>(aggregate).given(first).accepts(later);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Person.class, FIRST.personRegistered("p-7"), LATER.personRegistered("p-7")),
                Arguments.of(Training.class, FIRST.trainingHeld("t-1"), LATER.trainingHeld("t-1")),
                Arguments.of(Deliverable.class, FIRST.delivered("v-1"), LATER.delivered("v-1")),
                Arguments.of(Designation.class, FIRST.deskDesignated("desk"), LATER.deskDesignated("desk")),
                Arguments.of(Sending.class, FIRST.sent("s-1"), LATER.sent("s-1")),
                Arguments.of(Device.class, FIRST.deviceRegistered("pc"), LATER.deviceRegistered("pc")),
                Arguments.of(Conduct.class, FIRST.talked("x-1"), LATER.posted("x-1", null)),
                Arguments.of(Breach.class, FIRST.breachFound("br-1"), LATER.breachFound("br-1")),
                Arguments.of(
                        Demand.class,
                        FIRST.reportDemanded("q-1", Matter.EDUCATION),
                        LATER.reportDemanded("q-1", Matter.EDUCATION)),
                Arguments.of(Inspection.class, FIRST.findingMade("v-1", "1"), LATER.findingMade("v-1", "1")),
                Arguments.of(Claim.class, FIRST.damagesClaimed("cl-1"), LATER.damagesClaimed("cl-1")),
                Arguments.of(Consultation.class, FIRST.consultationOpened("t-1"), LATER.consultationOpened("t-1")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    <T> void refusesASecondBeginning(Class<T> aggregate, Fact first, Fact second) {
        new Decision<>(aggregate).given(first).refuses(second, Refusal.THING_EXISTS);
    }
}
