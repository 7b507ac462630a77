package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.COMMIT_TO_CONFIDENTIALITY;
import static io.daicho.conclusions.finding.Kind.EXPIRED_WITHOUT_COMPLETION;
import static io.daicho.conclusions.finding.Kind.FOLLOW_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.HANDLED_UNCOMMITTED;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_ERASURE;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_KEEPING;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_KEY_DESTRUCTION;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_RETURN;
import static io.daicho.conclusions.finding.Kind.OTHER_METHOD_THAN_INSTRUCTED;
import static io.daicho.conclusions.finding.Kind.REPORT_INCIDENT;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.UNPROTECTED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.finding.Status.VIOLATED;
import static io.daicho.conclusions.testing.Beginnings.copied;
import static io.daicho.conclusions.testing.Beginnings.made;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.ContractDeeds.completed;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.ContractDeeds.ended;
import static io.daicho.conclusions.testing.CopyDeeds.recovered;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.madeUnrecoverable;
import static io.daicho.conclusions.testing.Ends.returned;
import static io.daicho.conclusions.testing.IncidentDeeds.INCIDENT;
import static io.daicho.conclusions.testing.IncidentDeeds.noticed;
import static io.daicho.conclusions.testing.IncidentDeeds.recognised;
import static io.daicho.conclusions.testing.IncidentDeeds.recognisedBy;
import static io.daicho.conclusions.testing.Instructing.instructed;
import static io.daicho.conclusions.testing.KeyDeeds.key;
import static io.daicho.conclusions.testing.KeyDeeds.keyDestroyed;
import static io.daicho.conclusions.testing.Parties.copy;
import static io.daicho.conclusions.testing.Parties.instruction;
import static io.daicho.conclusions.testing.PeopleDeeds.annexAcknowledged;
import static io.daicho.conclusions.testing.PeopleDeeds.beganHandling;
import static io.daicho.conclusions.testing.Places.cloud;
import static io.daicho.conclusions.testing.Places.encrypted;
import static io.daicho.conclusions.testing.Subcontractors.bound;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import io.daicho.readmodel.clauses.ClauseSets;
import org.junit.jupiter.api.Test;

/** Where the duties of a processor under the GDPR differ from those of the special provisions. */
class ProcessorTest {
    private static Story given(Deed... deeds) {
        return Story.given(deeds)
                .under(ClauseSets.shipped().edition("gdpr-28-2016").orElseThrow());
    }

    private final Story served = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            completed().at("2027-03-01T18:00"),
            ended().as("end").at("2027-03-20T18:00"));

    @Test
    void nothingIsOwedBackAtTheCompletionOfTheWork() {
        served.asOf("2027-03-10").owesNo(RETURN_OR_ERASE);
    }

    @Test
    void atTheEndOfTheServicesACopyIsToBeDeletedOrReturnedInTheHousesThirtyDays() {
        served.asOf("2027-03-21")
                .owes("28(3)(g)", RETURN_OR_ERASE, copy("k-1"))
                .opened("2027-03-20T18:00", "end")
                .due("2027-04-19T18:00", Basis.HOUSE)
                .status(OPEN);
        served.asOf("2027-05-01").owes("28(3)(g)", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
    }

    @Test
    void whoWasGivenNoChoiceMayDoEither() {
        served.and(erased("k-1").as("erasure").at("2027-03-22T10:00"))
                .asOf("2027-05-01")
                .owes("28(3)(g)", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-22T10:00", "erasure");
        served.and(
                        returned("k-1").at("2027-03-22T10:00"),
                        acknowledged("k-1").as("ack").at("2027-03-23T10:00"))
                .asOf("2027-05-01")
                .owes("28(3)(g)", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void theChoiceOfTheControllerTakesItsPlaceAndTheOtherWayViolatesIt() {
        served.and(
                        instructed("i-1", Order.RETURN)
                                .under("28(3)(g)")
                                .as("choice")
                                .at("2027-03-21T10:00"),
                        erased("k-1").at("2027-03-22T10:00"))
                .asOf("2027-05-01")
                .owes("28(3)(g)", INSTRUCTED_RETURN, copy("k-1"))
                .opened("2027-03-21T10:00", "choice")
                .status(VIOLATED)
                .and()
                .breach("28(3)(g)", OTHER_METHOD_THAN_INSTRUCTED, copy("k-1"))
                .and()
                .owes("28(3)(g)", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED);
    }

    @Test
    void aChoiceMadeBeforeTheEndCountsFromTheEnd() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        instructed("i-1", Order.ERASE).under("28(3)(g)").at("2026-05-01T10:00"),
                        ended().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owes("28(3)(g)", INSTRUCTED_ERASURE, copy("k-1"))
                .due("2027-04-19T18:00", Basis.HOUSE)
                .status(OPEN);
    }

    @Test
    void whatTheLawWantsKeptIsKeptAsTheControllerAcknowledgesItAndThenDeleted() {
        served.and(instructed("i-1", Order.KEEP)
                        .under("28(3)(g)")
                        .until("2028-12-31")
                        .then(Order.ERASE)
                        .at("2027-03-21T10:00"))
                .asOf("2029-01-02")
                .owes("28(3)(g)", INSTRUCTED_KEEPING, copy("k-1"))
                .status(FULFILLED)
                .and()
                .owes("28(3)(g)", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void oneDutyGoesWithTheCopyFromTheSubProcessorToTheProcessor() {
        Story story = given(
                contract(),
                consentTo("sub").at("2026-04-01T09:00"),
                bound("sub").at("2026-04-02T09:00"),
                engaged("sub").at("2026-04-03T09:00"),
                received("k-1").at("2026-04-10T09:00"),
                supplied("k-1", "sub").at("2026-04-11T09:00"),
                ended().at("2027-03-20T18:00"),
                recovered("k-1", "sub").at("2027-03-25T09:00"));

        assertThat(story.asOf("2027-03-26").duties("28(3)(g)", RETURN_OR_ERASE, copy("k-1")))
                .singleElement()
                .returns(OPEN, duty -> duty.status());
        story.and(erased("k-1").as("erasure").at("2027-03-27T09:00"))
                .asOf("2027-05-01")
                .owes("28(3)(g)", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-27T09:00", "erasure");
    }

    @Test
    void aCopyMadeAfterTheEndIsOwedFromThenOn() {
        served.and(copied("k-2", "k-1").as("restored").at("2027-03-25T09:00"))
                .asOf("2027-03-26")
                .owes("28(3)(g)", RETURN_OR_ERASE, copy("k-2"))
                .opened("2027-03-25T09:00", "end", "restored");
    }

    @Test
    void theDestructionOfTheKeyIsNoDeletionUnlessTheControllerChoseIt() {
        Story story = given(
                contract(),
                key("key-1", "original").at("2026-04-01T09:00"),
                received("k-1").on(cloud("S")).with(encrypted("key-1")).at("2026-04-10T09:00"),
                ended().at("2027-03-20T18:00"),
                keyDestroyed("key-1", "original").at("2027-03-22T10:00"),
                madeUnrecoverable("k-1", Verification.DONE).at("2027-03-22T11:00"));

        story.asOf("2027-05-01").owes("28(3)(g)", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
        story.and(instructed("i-1", Order.DESTROY_KEY).under("28(3)(g)").at("2027-03-21T10:00"))
                .asOf("2027-05-01")
                .owes("28(3)(g)", INSTRUCTED_KEY_DESTRUCTION, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void aPeriodThatEndsOverCopiesIsWarnedOfUntilTheEndOfTheServicesIsOnRecord() {
        Story story = given(
                contract(),
                received("k-1").at("2026-04-10T09:00"),
                completed().at("2027-03-01T18:00"),
                ended().at("2027-04-15T18:00"));

        story.asOf("2027-04-10").remark(EXPIRED_WITHOUT_COMPLETION, Subject.of(new ContractId("c-1")));
        story.asOf("2027-04-16").noRemark(EXPIRED_WITHOUT_COMPLETION);
        served.asOf("2027-04-10").noRemark(EXPIRED_WITHOUT_COMPLETION);
    }

    @Test
    void theDutiesGoOnAfterThePeriod() {
        served.and(instructed("i-1", Order.OTHER).under("28(3)(e)").at("2027-06-01T10:00"))
                .asOf("2027-06-02")
                .owes("28(3)(e)", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(OPEN);
    }

    @Test
    void anInstructionThatNamesNoClauseIsUnderTheOneOnInstructions() {
        served.and(instructed("i-1", Order.OTHER).at("2026-06-01T10:00"))
                .asOf("2026-06-02")
                .owes("28(3)(a)", FOLLOW_INSTRUCTION, instruction("i-1"));
    }

    @Test
    void whatASubProcessorKnowsObligesTheProcessorOnceItKnowsItself() {
        Story story = given(
                contract(),
                engaged("sub").at("2026-04-03T09:00"),
                recognisedBy("sub").at("2026-05-01T08:00"));

        story.asOf("2026-05-10").owesNo(REPORT_INCIDENT);
        story.and(recognised().as("aware").at("2026-05-01T20:00"), noticed().at("2026-05-02T19:00"))
                .asOf("2026-05-10")
                .owes("33(2)", REPORT_INCIDENT, INCIDENT)
                .opened("2026-05-01T20:00", "aware")
                .due("2026-05-02T20:00", Basis.HOUSE)
                .status(FULFILLED);
    }

    @Test
    void anIntermediateNeedsMeasuresAsEveryCopyDoes() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        made("i-1", "k-1", CopyKind.INTERMEDIATE).with(null).at("2026-04-11T09:00"))
                .asOf("2026-04-12")
                .breach("28(3)(c)", UNPROTECTED, copy("i-1"))
                .goesOn();
    }

    @Test
    void whoeverHandlesTheDataHasCommittedToConfidentialityBefore() {
        Subject person = Subject.of(new Thing(Thing.Kind.PERSON, "p-1"));

        given(
                        contract(),
                        annexAcknowledged("p-1").at("2026-04-10T09:00"),
                        beganHandling("p-1").at("2026-04-11T09:00"))
                .asOf("2026-04-12")
                .noBreach(HANDLED_UNCOMMITTED)
                .owes("28(3)(b)", COMMIT_TO_CONFIDENTIALITY, person)
                .status(FULFILLED);
        given(
                        contract(),
                        beganHandling("p-1").at("2026-04-11T09:00"),
                        annexAcknowledged("p-1").at("2026-04-13T09:00"))
                .asOf("2026-04-14")
                .breach("28(3)(b)", HANDLED_UNCOMMITTED, person)
                .since("2026-04-11T09:00")
                .until("2026-04-13T09:00");
    }
}
