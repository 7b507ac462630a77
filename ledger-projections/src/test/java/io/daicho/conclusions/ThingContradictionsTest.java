package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.ANSWERS_NOTHING;
import static io.daicho.conclusions.finding.Kind.BEFORE_ITS_BEGINNING;
import static io.daicho.conclusions.finding.Kind.NEVER_BEGAN;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.DamageDeeds.*;
import static io.daicho.conclusions.testing.Ends.withdrawn;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.InspectionDeeds.*;
import static io.daicho.conclusions.testing.Instructing.complied;
import static io.daicho.conclusions.testing.Instructing.instructed;
import static io.daicho.conclusions.testing.Parties.instruction;
import static io.daicho.conclusions.testing.ReportDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Deeds on things that had not begun and answers to what was never asked stay, and are listed. */
class ThingContradictionsTest {
    private final Story registered = given(contract());
    private final Story recognised = registered.and(recognised().as("seen").at("2026-05-01T10:00"));

    @Test
    void aFirstNoticeBeforeTheRecognition() {
        Remark remark = recognised
                .and(noticed().as("told").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .remark(BEFORE_ITS_BEGINNING, INCIDENT);

        assertThat(remark.by()).containsExactly(new FactId("seen"), new FactId("told"));
        recognised
                .and(noticed().at("2026-05-01T10:00"), incidentClosed().at("2026-05-01"))
                .asOf("2026-06-01")
                .noRemark(BEFORE_ITS_BEGINNING);
    }

    @Test
    void whatWasRecognisedEarlierByAnotherHadBegunThen() {
        recognised
                .and(recognisedBy("sub-1").at("2026-05-01T08:00"), noticed().at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noRemark(BEFORE_ITS_BEGINNING);
    }

    @Test
    void deedsOnAnIncidentWhoseRecognitionWasCorrectedAway() {
        Remark remark = recognised
                .and(
                        noticed().as("told").at("2026-05-01T10:30"),
                        incidentClosed().as("done").at("2026-05-20T09:00"),
                        withdrawn("seen").at("2026-05-21T09:00"))
                .asOf("2026-06-01")
                .remark(NEVER_BEGAN, INCIDENT);

        assertThat(remark.by()).containsExactly(new FactId("told"), new FactId("done"));
    }

    @Test
    void answersToADemandAnInspectionAndAClaimThatCameOnlyLater() {
        registered
                .and(demanded().at("2026-05-01T10:00"), submitted().at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .remark(BEFORE_ITS_BEGINNING, DEMAND);
        registered
                .and(
                        inspectionNotified().at("2026-05-01T10:00"),
                        inspectionHeld().at("2026-04-30"))
                .asOf("2026-06-01")
                .remark(BEFORE_ITS_BEGINNING, INSPECTION);
        registered
                .and(claimed().at("2026-05-01T10:00"), compensated().at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .remark(BEFORE_ITS_BEGINNING, CLAIM);
    }

    @Test
    void answersToADemandThatWasWithdrawnAsNeverMade() {
        registered
                .and(
                        demanded().as("ask").at("2026-05-01T10:00"),
                        submitted().at("2026-05-05T10:00"),
                        withdrawn("ask").at("2026-05-06T10:00"))
                .asOf("2026-06-01")
                .remark(NEVER_BEGAN, DEMAND);
    }

    @Test
    void aFollowUpToADemandThatWasNeverMadeOrOnlyLater() {
        Remark remark = recognised
                .and(followUpSent("ask").as("more").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, INCIDENT);

        assertThat(remark.by()).containsExactly(new FactId("more"));
        recognised
                .and(
                        followUpDemanded().as("ask").at("2026-05-03T09:00"),
                        followUpSent("ask").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, INCIDENT);
        recognised
                .and(
                        followUpDemanded().as("ask").at("2026-05-02T08:00"),
                        followUpSent("ask").at("2026-05-02T09:00"),
                        followUpSent(null).at("2026-05-01T11:00"))
                .asOf("2026-06-01")
                .noRemark(ANSWERS_NOTHING);
    }

    @Test
    void aMeasureThatWasNeverOrderedAndAFindingThatWasNeverMade() {
        registered
                .and(
                        claimed().at("2026-05-01T10:00"),
                        measureOrdered("m-1").at("2026-05-02T10:00"),
                        measureDone("m-2").at("2026-05-03T10:00"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, CLAIM);
        Story inspected = registered.and(
                inspectionNotified().at("2026-05-01T10:00"), findingMade(1).at("2026-05-02T10:00"));
        inspected
                .and(findingRemedied(2).at("2026-05-03T10:00"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, INSPECTION);
        inspected
                .and(findingRemedied(1).at("2026-05-03T10:00"))
                .asOf("2026-06-01")
                .noRemark(ANSWERS_NOTHING);
    }

    @Test
    void aNoticeToADeskThatWasNeverDesignatedOrOnlyLater() {
        recognised
                .and(noticed("desk-1").at("2026-05-01T10:30"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, INCIDENT);
        recognised
                .and(desk("desk-1").at("2026-05-01T11:00"), noticed("desk-1").at("2026-05-01T10:30"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, INCIDENT);
        recognised
                .and(
                        desk("desk-1").at("2026-04-01T11:00"),
                        deskWithdrawn("desk-1").at("2026-04-20T11:00"),
                        noticed("desk-1").at("2026-05-01T10:30"))
                .asOf("2026-06-01")
                .noRemark(ANSWERS_NOTHING);
    }

    @Test
    void deedsOnThingsThatAreConcludedWithTheContract() {
        registered
                .and(
                        instructed("i-1", Order.OTHER).at("2026-05-02T10:00"),
                        complied("i-1").at("2026-05-01T10:00"))
                .asOf("2026-06-01")
                .remark(BEFORE_ITS_BEGINNING, instruction("i-1"));
        registered
                .and(deskWithdrawn("desk-1").at("2026-05-01T10:00"))
                .asOf("2026-06-01")
                .remark(NEVER_BEGAN, Subject.of(new Thing(Thing.Kind.DESIGNATION, "desk-1")));
        registered
                .and(
                        consentWithdrawn("consent-sub-1").at("2026-05-01T10:00"),
                        consentTo("sub-1").at("2026-05-02T10:00"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, Subject.of(new Thing(Thing.Kind.CONSENT, "consent-sub-1")));
        registered
                .and(consentTo("sub-1").at("2026-05-01T10:00"), complied("i-1").at("2026-05-01T10:00"))
                .asOf("2026-06-01")
                .remark(NEVER_BEGAN, instruction("i-1"));
    }

    @Test
    void aFollowUpToADemandThatIsNotTheOneOnRecord() {
        recognised
                .and(
                        followUpDemanded().as("asked").at("2026-05-02T10:00"),
                        followUpSent("never-asked").as("answer").at("2026-05-03T10:00"))
                .asOf("2026-06-01")
                .remark(ANSWERS_NOTHING, INCIDENT);
        recognised
                .and(
                        followUpDemanded().as("asked").at("2026-05-02T10:00"),
                        followUpSent("asked").at("2026-05-03T10:00"))
                .asOf("2026-06-01")
                .noRemark(ANSWERS_NOTHING);
    }
}
