package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.CLOUD_CHANGED_BEFORE_REFILING;
import static io.daicho.conclusions.finding.Kind.CLOUD_USED_BEFORE_FILING;
import static io.daicho.conclusions.finding.Kind.KEEP_PROVIDER_OUT;
import static io.daicho.conclusions.finding.Kind.PROVIDER_MAY_ACCESS;
import static io.daicho.conclusions.finding.Kind.STORED_IN_UNFILED_CLOUD;
import static io.daicho.conclusions.finding.Kind.STORED_WHERE_NOT_FILED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.finding.Status.VIOLATED;
import static io.daicho.conclusions.testing.AiDeeds.*;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 6 and annex 3(1) and (2): only clouds filed before, and none whose provider may access the data. */
class CloudTest {
    private static Story filedAndAssessed(Deed... more) {
        return given(contract(), filed(Medium.SERVER).naming("box").at("2026-04-05T09:00"))
                .and(more);
    }

    @Test
    void aFiledCloudBreaksNothing() {
        filedAndAssessed(received("k-1").on(cloud("box")).at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .noBreach(STORED_IN_UNFILED_CLOUD)
                .noBreach(CLOUD_USED_BEFORE_FILING)
                .noBreach(CLOUD_CHANGED_BEFORE_REFILING);
    }

    @Test
    void anUnfiledCloudBreaksSixAndAnnexThreeUntilItIsFiled() {
        given(
                        contract(),
                        filed(Medium.SERVER).at("2026-04-05T09:00"),
                        received("k-1").on(cloud("box")).as("got").at("2026-04-10T09:00"),
                        filed(Medium.SERVER).naming("box").at("2026-04-12T09:00"))
                .asOf("2026-05-01")
                .breach("6", STORED_IN_UNFILED_CLOUD, copy("k-1"))
                .since("2026-04-10T09:00")
                .until("2026-04-12T09:00")
                .by("got")
                .and()
                .breach("A3(1)", CLOUD_USED_BEFORE_FILING, copy("k-1"))
                .since("2026-04-10T09:00")
                .until("2026-04-12T09:00");
    }

    @Test
    void changingTheCloudFirstIsABreachOfItsOwnKind() {
        filedAndAssessed(
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        stored("k-1", cloud("drive")).as("moved").at("2026-05-01T09:00"))
                .asOf("2026-05-02")
                .breach("A3(1)", CLOUD_CHANGED_BEFORE_REFILING, copy("k-1"))
                .since("2026-05-01T09:00")
                .by("moved")
                .goesOn()
                .and()
                .noBreach(CLOUD_USED_BEFORE_FILING);
    }

    @Test
    void droppingAServiceFromTheFormIsNoActOfStoringInIt() {
        filedAndAssessed(
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        filed(Medium.SERVER).at("2026-05-01T09:00"))
                .asOf("2026-05-02")
                .noBreach(STORED_IN_UNFILED_CLOUD)
                .noBreach(CLOUD_CHANGED_BEFORE_REFILING)
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"));
    }

    @Test
    void aProviderThatTheTermsKeepOutMeetsTheDuty() {
        filedAndAssessed(
                        assessed("box", false, "2026-04-01").as("read").at("2026-04-02T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .met("2026-04-10T09:00", "read");
    }

    @Test
    void aProviderThatMayAccessIsABreachUntilConsentOrUntilTheCopyIsElsewhere() {
        Story placed = filedAndAssessed(
                assessed("box", true, "2026-04-01").as("terms").at("2026-04-02T09:00"),
                received("k-1").on(cloud("box")).as("got").at("2026-04-10T09:00"));

        placed.asOf("2026-05-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-04-10T09:00")
                .by("terms", "got")
                .goesOn();
        placed.and(consentToAccess("box").at("2026-04-20T09:00"))
                .asOf("2026-05-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-04-20T09:00");
        placed.and(stored("k-1", server()).at("2026-04-15T09:00"))
                .asOf("2026-05-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-04-15T09:00");
    }

    @Test
    void aProviderThatMayAccessIsABreachOnlyAsLongAsTheTermsLetIt() {
        filedAndAssessed(
                        received("k-1").on(cloud("box")).as("got").at("2026-04-10T09:00"),
                        assessed("box", true, "2026-04-01", "2026-06-30")
                                .as("terms")
                                .at("2026-10-05T10:00"),
                        assessed("other", false, "2026-05-01").at("2026-10-05T10:00"),
                        assessed("box", false, "2026-07-01").at("2026-10-05T10:30"))
                .asOf("2026-11-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-04-10T09:00")
                .until("2026-07-01T00:00")
                .by("terms", "got");
    }

    @Test
    void termsReadForDaysThatALaterLookSaysOtherwiseOfEndNothing() {
        filedAndAssessed(
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        assessed("box", false, "2026-07-01", "2026-12-31").at("2026-07-05T10:00"),
                        assessed("box", true, "2026-04-01", "2026-09-30").at("2026-10-05T10:00"))
                .asOf("2027-02-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-10-01T00:00");
    }

    @Test
    void aConsentBeforehandAllowsIt() {
        filedAndAssessed(
                        assessed("box", true, "2026-04-01").at("2026-04-02T09:00"),
                        consentToAccess("other").at("2026-04-02T09:00"),
                        consentToAccess("box").as("allowed").at("2026-04-03T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .met("2026-04-10T09:00", "allowed")
                .and()
                .noBreach(PROVIDER_MAY_ACCESS);
    }

    @Test
    void aMissingAssessmentLeavesItOpenOrIsABreachAsTheReadingSays() {
        Story placed = filedAndAssessed(
                assessed("box", false, "2026-04-01", "2026-04-09").at("2026-04-02T09:00"),
                assessed("other", false, "2026-04-01").at("2026-04-02T09:00"),
                received("k-1").on(cloud("box")).at("2026-04-10T09:00"));

        placed.asOf("2026-05-01").owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1")).status(INDETERMINATE);
        placed.reading(f11(Switches.MissingRecord.BREACH))
                .asOf("2026-05-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"));
    }

    @Test
    void anAssessmentCountsForTheDaysItCoversWheneverItWasMade() {
        filedAndAssessed(
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        assessed("box", false, "2026-04-10", "2026-04-10")
                                .as("read")
                                .at("2026-12-01T09:00"),
                        stored("k-1", server()).at("2026-04-10T18:00"))
                .asOf("2026-12-02")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .met("2026-04-10T09:00", "read");
    }

    @ParameterizedTest
    @EnumSource
    void afterThePeriodTheAnnexBindsOnlyWhereAllOfItGoesOn(Switches.AnnexSurvival reading) {
        Story after = filedAndAssessed(
                assessed("drive", true, "2026-04-01").at("2026-04-02T09:00"),
                received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                stored("k-1", cloud("drive")).at("2027-04-01T00:00"));
        Story unfiled = given(contract(), received("k-1").on(cloud("box")).at("2027-04-01T00:00"));

        Told told = after.reading(f1(reading)).asOf("2027-05-01");
        Told first = unfiled.reading(f1(reading)).asOf("2027-05-01");

        if (reading == Switches.AnnexSurvival.ALL) {
            told.breach("A3(1)", CLOUD_CHANGED_BEFORE_REFILING, copy("k-1"));
            told.breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"));
            first.breach("A3(1)", CLOUD_USED_BEFORE_FILING, copy("k-1"));
        } else {
            told.noBreach(CLOUD_CHANGED_BEFORE_REFILING).noBreach(PROVIDER_MAY_ACCESS);
            first.noBreach(CLOUD_USED_BEFORE_FILING);
        }
    }

    @Test
    void whatNobodyAssessedStaysOpenAfterThePeriodAsTheAnnexDoes() {
        Story placed = filedAndAssessed(received("k-1").on(cloud("box")).at("2026-04-10T09:00"));

        for (Switches.AnnexSurvival reading : Switches.AnnexSurvival.values()) {
            placed.reading(f1(reading))
                    .asOf("2027-05-01")
                    .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                    .status(INDETERMINATE);
        }
    }

    @Test
    void isNoQuestionOutsideAClouds() {
        filedAndAssessed(received("k-1").at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owesNo(KEEP_PROVIDER_OUT);
    }

    @Test
    void termsThatKeptTheProviderOutBeforeAndNoLongerEndNothingUntilTheyDoAgain() {
        filedAndAssessed(
                        assessed("box", false, "2026-04-01", "2026-04-30").at("2026-04-02T09:00"),
                        assessed("box", true, "2026-05-01", "2026-06-14").at("2026-05-02T09:00"),
                        assessed("box", false, "2026-06-15").at("2026-06-16T09:00"),
                        received("k-1").on(cloud("box")).at("2026-05-10T09:00"))
                .asOf("2026-07-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .since("2026-05-10T09:00")
                .until("2026-06-15T00:00");
    }

    @Test
    void aLookWhetherTheServiceTrainsOnItsInputSaysNothingOfTheProvidersAccess() {
        filedAndAssessed(
                        lookedAt("box", false, "2026-06-01").at("2026-06-01T09:00"),
                        assessed("box", true, "2026-04-01").at("2026-04-02T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"))
                .asOf("2026-07-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .goesOn();
    }

    @Test
    void ofSeveralConsentsTheOneThatHeldWhenItWasStoredMeetsTheDuty() {
        filedAndAssessed(
                        assessed("box", true, "2026-04-01").at("2026-04-02T09:00"),
                        consentToAccess("box").until("2026-04-05").as("short").at("2026-04-02T09:00"),
                        consentToAccess("box").as("long").at("2026-04-03T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .met("2026-04-10T09:00", "long");
    }

    @Test
    void aProviderThatMayAccessIsABreachUntilTheCopyIsErasedAndNoConsentFromBeforeEndsIt() {
        Story placed = filedAndAssessed(
                assessed("box", true, "2026-04-01").at("2026-04-02T09:00"),
                consentToAccess("box").until("2026-04-05").at("2026-04-02T09:00"),
                received("k-1").on(cloud("box")).at("2026-04-10T09:00"));

        placed.asOf("2026-05-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .goesOn();
        placed.and(erased("k-1").at("2026-04-25T09:00"))
                .asOf("2026-05-01")
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-1"))
                .until("2026-04-25T09:00");
    }

    @Test
    void aConsentToAccessHoldsForTheCopiesThatItNames() {
        filedAndAssessed(
                        assessed("box", true, "2026-04-01").at("2026-04-02T09:00"),
                        consentToAccess("box").about("k-1").at("2026-04-03T09:00"),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        received("k-2").on(cloud("box")).at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-1"))
                .status(FULFILLED)
                .and()
                .owes("A3(2)", KEEP_PROVIDER_OUT, copy("k-2"))
                .status(VIOLATED)
                .and()
                .breach("A3(2)", PROVIDER_MAY_ACCESS, copy("k-2"));
    }
}
