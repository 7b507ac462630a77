package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.ENGAGED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Kind.ENGAGED_WITHOUT_FLOW_DOWN;
import static io.daicho.conclusions.finding.Kind.FLOW_DOWN_TERMS;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.OBTAIN_CONSENT;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_WITHOUT_FLOW_DOWN;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 10 and note 2: written consent and flow-down before engagement and supply, on every tier. */
class SubcontractingTest {
    private final Story proper = given(
            contract(),
            consentTo("sub-1").as("consent").at("2026-04-05T09:00"),
            bound("sub-1").as("bound").at("2026-04-05T10:00"),
            engaged("sub-1").as("engaged").at("2026-04-06T09:00"));

    @Test
    void isMetByConsentAndFlowDownBeforeTheEngagement() {
        proper.asOf("2026-05-01")
                .owes("10", OBTAIN_CONSENT, subcontractor("sub-1"))
                .status(FULFILLED)
                .opened("2026-04-06T09:00", "engaged")
                .due("2026-04-06T09:00", Basis.CONTRACT)
                .met("2026-04-05T09:00", "consent")
                .and()
                .owes("10", FLOW_DOWN_TERMS, subcontractor("sub-1"))
                .status(FULFILLED)
                .met("2026-04-05T10:00", "bound")
                .and()
                .noBreach(ENGAGED_WITHOUT_CONSENT)
                .noBreach(ENGAGED_WITHOUT_FLOW_DOWN);
    }

    @Test
    void isBreachedByEngagingWithoutEither() {
        Story engaged = given(contract(), engaged("sub-1").as("engaged").at("2026-04-06T09:00"));

        engaged.asOf("2026-05-01")
                .owes("10", OBTAIN_CONSENT, subcontractor("sub-1"))
                .status(OVERDUE)
                .and()
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-1"))
                .since("2026-04-06T09:00")
                .by("engaged")
                .goesOn()
                .and()
                .breach("10", ENGAGED_WITHOUT_FLOW_DOWN, subcontractor("sub-1"))
                .goesOn()
                .and()
                .noBreach("10", NOT_DONE_IN_TIME);
    }

    @Test
    void isMetLateAfterwardsAndTheBreachStays() {
        given(
                        contract(),
                        engaged("sub-1").at("2026-04-06T09:00"),
                        consentTo("sub-1").at("2026-04-10T09:00"),
                        bound("sub-1").at("2026-04-11T09:00"))
                .asOf("2026-05-01")
                .owes("10", OBTAIN_CONSENT, subcontractor("sub-1"))
                .status(FULFILLED_LATE)
                .and()
                .owes("10", FLOW_DOWN_TERMS, subcontractor("sub-1"))
                .status(FULFILLED_LATE)
                .and()
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-1"))
                .until("2026-04-10T09:00")
                .and()
                .breach("10", ENGAGED_WITHOUT_FLOW_DOWN, subcontractor("sub-1"))
                .until("2026-04-11T09:00");
    }

    @Test
    void needsTheConsentInWriting() {
        given(
                        contract(),
                        consentTo("sub-1").byMouth().at("2026-04-05T09:00"),
                        engaged("sub-1").at("2026-04-06T09:00"))
                .asOf("2026-05-01")
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-1"));
    }

    @Test
    void countsAConsentDatedBeforeAndRecordedAfter() {
        given(
                        contract(),
                        engaged("sub-1").at("2026-04-06T09:00"),
                        consentTo("sub-1").at("2026-04-05T09:00").recorded("2026-05-05T09:00"))
                .asOf("2026-06-01")
                .noBreach(ENGAGED_WITHOUT_CONSENT);
    }

    @Test
    void holdsForEveryTier() {
        proper.and(engagedUnder("sub-2", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-2"))
                .and()
                .breach("10", ENGAGED_WITHOUT_FLOW_DOWN, subcontractor("sub-2"));
    }

    @Test
    void isBreachedByEachSupplyWithoutConsentOrFlowDown() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").as("handed").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("handed")
                .and()
                .breach("10", SUPPLIED_WITHOUT_FLOW_DOWN, copy("k-1"))
                .by("handed");
    }

    @Test
    void isNotBreachedBySupplyAfterBoth() {
        proper.and(
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(SUPPLIED_WITHOUT_CONSENT)
                .noBreach(SUPPLIED_WITHOUT_FLOW_DOWN);
    }

    @Test
    void isBreachedBySupplyAfterTheConsentWasTakenBackOrRanOut() {
        proper.and(
                        consentWithdrawn("consent-sub-1").at("2026-04-20T09:00"),
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-1"));
        given(
                        contract(),
                        consentTo("sub-1").until("2026-04-30").at("2026-04-05T09:00"),
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-1"));
    }

    @Test
    void copyingToASubcontractorIsSupplyingIt() {
        given(
                        contract(),
                        engaged("sub-1").at("2026-04-06T09:00"),
                        received("k-1").at("2026-04-10T09:00"),
                        copied("k-2", "k-1").heldBy("sub-1").as("made").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-2"))
                .by("made");
    }

    @Test
    void endsWithThePeriod() {
        given(
                        contract(),
                        engaged("sub-1").at("2027-03-31T09:00"),
                        engaged("sub-2").at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .owes("10", OBTAIN_CONSENT, subcontractor("sub-1"))
                .status(LAPSED)
                .and()
                .owesNo(OBTAIN_CONSENT, subcontractor("sub-2"));
    }

    @Test
    void isNotMetByAConsentThatHadRunOutBeforeTheEngagement() {
        given(
                        contract(),
                        consentTo("sub-1").until("2026-04-05").at("2026-04-02T09:00"),
                        engaged("sub-1").at("2026-04-06T09:00"))
                .asOf("2026-05-01")
                .owes("10", OBTAIN_CONSENT, subcontractor("sub-1"))
                .status(OVERDUE)
                .unmet()
                .and()
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-1"))
                .goesOn();
    }

    @Test
    void isJudgedAnewAtEachEngagement() {
        Story again = given(
                contract(),
                consentTo("sub-1").until("2026-06-30").as("consent").at("2026-03-25T09:00"),
                bound("sub-1").as("bound").at("2026-03-25T09:00"),
                engaged("sub-1").as("first").at("2026-04-01T09:00"),
                workEnded("sub-1").at("2026-06-30T18:00"),
                engaged("sub-1").as("second").at("2026-09-01T09:00"));

        again.asOf("2026-10-01")
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-1"))
                .since("2026-09-01T09:00")
                .by("second")
                .and()
                .noBreach(ENGAGED_WITHOUT_FLOW_DOWN);
        assertThat(again.asOf("2026-10-01").duties("10", OBTAIN_CONSENT, subcontractor("sub-1")))
                .extracting(Obligation::status)
                .containsExactly(FULFILLED, OVERDUE);
    }

    @Test
    void isBreachedBySupplyingWhatTheConsentDoesNotCover() {
        given(
                        contract(),
                        consentTo("sub-1").about("k-1").at("2026-04-05T09:00"),
                        bound("sub-1").at("2026-04-05T10:00"),
                        engaged("sub-1").at("2026-04-06T09:00"),
                        received("k-1").at("2026-04-10T09:00"),
                        received("k-2").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"),
                        supplied("k-2", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(ENGAGED_WITHOUT_CONSENT)
                .breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-2"));
    }
}
