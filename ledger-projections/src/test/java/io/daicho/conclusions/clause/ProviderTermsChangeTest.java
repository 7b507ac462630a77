package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.KEEP_PROVIDER_OUT;
import static io.daicho.conclusions.finding.Kind.PROVIDER_MAY_ACCESS;
import static io.daicho.conclusions.finding.Kind.REPORT_BREACH;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.finding.Status.VIOLATED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annex 3(2) while a copy lies in a cloud: terms that change, and consents that end, are judged as the days come. */
class ProviderTermsChangeTest {
    private final Story kept = given(
            contract(),
            filed(Medium.SERVER).naming("box").at("2026-04-05T09:00"),
            assessed("box", false, "2026-04-01").as("before").at("2026-04-02T09:00"),
            received("k-1").on(cloud("box")).as("got").at("2026-04-10T09:00"));
    private final Story letIn =
            kept.and(assessed("box", true, "2026-06-01").as("after").at("2026-05-20T09:00"));

    @Test
    void termsThatComeToLetTheProviderInAreABreachFromTheirFirstDay() {
        letIn.asOf("2026-05-31T23:59")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .met("2026-04-10T09:00", "before")
                .and()
                .noBreach(PROVIDER_MAY_ACCESS);
        letIn.asOf("2026-06-01T00:00")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(VIOLATED)
                .unmet()
                .and()
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-06-01T00:00")
                .by("after", "got")
                .goesOn();
    }

    @Test
    void theBreachIsTheContractorsOwnAndToBeReportedAtOnce() {
        Breach breach = letIn.asOf("2026-06-02")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .deedOf("insurer")
                .breach();

        assertThat(letIn.asOf("2026-06-02").conclusions().obligations())
                .filteredOn(duty -> duty.kind() == REPORT_BREACH)
                .filteredOn(duty -> duty.subject().id().equals(breach.id()))
                .extracting(Obligation::openedAt)
                .containsExactly(breach.at());
    }

    @Test
    void isNotKnownBeforeTheTermsWereRead() {
        letIn.asOf("2026-07-01", "2026-05-20T08:59").noBreach(PROVIDER_MAY_ACCESS);
    }

    @Test
    void endsWhenTheCopyLeaves() {
        letIn.and(stored("k-1", server()).at("2026-06-03T09:00"))
                .asOf("2026-07-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-06-03T09:00");
    }

    @Test
    void endsWhenTheCopyEnds() {
        letIn.and(erased("k-1").evidenced().at("2026-06-04T09:00"))
                .asOf("2026-07-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-06-04T09:00");
    }

    @Test
    void endsWhenTheClientConsents() {
        letIn.and(consentToAccess("box").at("2026-06-05T09:00"))
                .asOf("2026-07-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-06-05T09:00");
    }

    @Test
    void endsWhenTheTermsChangeBack() {
        letIn.and(assessed("box", false, "2026-06-06").at("2026-06-10T09:00"))
                .asOf("2026-07-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-06-06T00:00");
    }

    @Test
    void isNoneForACopyThatHadLeftOrEndedByThen() {
        kept.and(
                        stored("k-1", server()).at("2026-05-31T23:59"),
                        assessed("box", true, "2026-06-01").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .noBreach(PROVIDER_MAY_ACCESS);
        letIn.and(erased("k-1").evidenced().at("2026-05-31T23:59"))
                .asOf("2026-07-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .and()
                .noBreach(PROVIDER_MAY_ACCESS);
    }

    @Test
    void isNoneWhereTheClientHadConsented() {
        kept.and(
                        consentToAccess("box").at("2026-05-30T09:00"),
                        assessed("box", true, "2026-06-01").at("2026-05-20T09:00"))
                .asOf("2026-07-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .and()
                .noBreach(PROVIDER_MAY_ACCESS);
    }

    @Test
    void aConsentThatEndsOrIsWithdrawnLeavesTheProviderInWithoutOne() {
        letIn.and(consentToAccess("box").until("2026-06-30").as("yes").at("2026-05-30T09:00"))
                .asOf("2026-07-02")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-07-01T00:00")
                .by("after", "got", "yes")
                .goesOn();
        letIn.and(
                        consentToAccess("box").at("2026-05-30T09:00"),
                        consentWithdrawn("access-box").as("no").at("2026-06-15T12:00"))
                .asOf("2026-07-02")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-06-15T12:00")
                .by("after", "got", "no")
                .goesOn();
    }

    @Test
    void isABreachEachTimeAnewWhenTheTermsLetTheProviderInAgain() {
        Story story = letIn.and(assessed("box", false, "2026-06-10", "2026-06-19")
                .as("between")
                .at("2026-06-25T09:00"));

        assertThat(story.asOf("2026-07-01").conclusions().breaches())
                .filteredOn(breach -> breach.kind() == PROVIDER_MAY_ACCESS)
                .extracting(breach -> breach.at().toString(), breach -> String.valueOf(breach.endedAt()))
                .containsExactly(
                        tuple("2026-05-31T15:00:00Z", "2026-06-09T15:00:00Z"),
                        tuple("2026-06-19T15:00:00Z", "null"));
        assertThat(story.asOf("2026-07-01").conclusions().breaches())
                .extracting(Breach::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPlacementThatNobodyCouldJudgeIsABreachFromTheFirstDayOfTermsThatLetTheProviderIn() {
        given(
                        contract(),
                        filed(Medium.SERVER).naming("box").at("2026-04-05T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        assessed("box", true, "2026-06-01").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-06-01T00:00");
    }

    @ParameterizedTest
    @EnumSource
    void daysThatNoAssessmentCoversAreOpenOrABreachAsTheReadingSays(Switches.MissingRecord reading) {
        Story gap = given(
                        contract(),
                        filed(Medium.SERVER).naming("box").at("2026-04-05T09:00"),
                        assessed("box", false, "2026-04-01", "2026-04-30").at("2026-04-02T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"))
                .reading(f11(reading));

        gap.asOf("2026-04-30T23:59")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED);
        gap.asOf("2026-05-01T00:00")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(reading == Switches.MissingRecord.BREACH ? VIOLATED : INDETERMINATE);
        if (reading == Switches.MissingRecord.BREACH) {
            gap.asOf("2026-05-02")
                    .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                    .since("2026-05-01T00:00");
        } else {
            gap.asOf("2026-05-02").noBreach(PROVIDER_MAY_ACCESS);
        }
    }

    @Test
    void termsReadForDaysInBetweenDoNotAnswerForThoseThatNobodyRead() {
        given(
                        contract(),
                        filed(Medium.SERVER).naming("box").at("2026-04-05T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        assessed("box", false, "2026-05-01").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(INDETERMINATE);
    }

    @Test
    void whereOnlyTheDayOfLeavingIsKnownAndTheHourDecidesTheFactsDoNotTell() {
        kept.and(
                        stored("k-1", server()).at("2026-06-01"),
                        assessed("box", true, "2026-06-01").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(INDETERMINATE)
                .and()
                .noBreach(PROVIDER_MAY_ACCESS);
    }

    @Test
    void whereOnlyTheDayOfAWithdrawalIsKnownTheBreachBeginsWhenItHadCertainlyHappened() {
        Story story = letIn.and(
                consentToAccess("box").at("2026-05-30T09:00"),
                consentWithdrawn("access-box").at("2026-06-15"));

        story.asOf("2026-06-15T12:00")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(INDETERMINATE)
                .and()
                .noBreach(PROVIDER_MAY_ACCESS);
        story.asOf("2026-06-16")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-06-15");
    }

    @ParameterizedTest
    @EnumSource
    void termsThatChangeAfterThePeriodAreABreachOnlyWhereAllOfTheAnnexGoesOn(Switches.AnnexSurvival reading) {
        Story after = kept.and(assessed("box", true, "2027-04-01").at("2027-03-01T09:00"))
                .reading(f1(reading));

        if (reading == Switches.AnnexSurvival.ALL) {
            after.asOf("2027-05-01").breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"));
        } else {
            after.asOf("2027-05-01").noBreach(PROVIDER_MAY_ACCESS);
        }
    }
}
