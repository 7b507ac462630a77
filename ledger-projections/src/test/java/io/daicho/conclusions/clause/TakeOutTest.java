package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.OUT_AFTER_APPROVAL_ENDED;
import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_UNPROTECTED;
import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_WITHOUT_APPROVAL;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 6: nothing is taken outside without approval beforehand; annex 2(2): what is, is protected. */
class TakeOutTest {
    private final Story held =
            given(contract(), received("k-1").with(encrypted("key-1")).at("2026-04-10T09:00"));

    @Test
    void isNoBreachWithAnApprovalBeforehand() {
        held.and(approval("a-1").at("2026-05-01T09:00"), takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL)
                .noBreach(OUT_AFTER_APPROVAL_ENDED)
                .noBreach(TAKEN_OUT_UNPROTECTED);
    }

    @Test
    void isABreachWithoutOneUntilTheCopyIsBackOrGone() {
        Story out = held.and(takenOutside("k-1").as("out").at("2026-05-01T09:00"));

        out.asOf("2026-05-02")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .since("2026-05-01T09:00")
                .by("out")
                .goesOn();
        out.and(broughtBack("k-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .until("2026-05-03T09:00");
        out.and(erased("k-1").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .until("2026-05-02T09:00");
    }

    @Test
    void isNotCuredByAnApprovalAfterTheDeed() {
        held.and(takenOutside("k-1").at("2026-05-01T09:00"), approval("a-1").at("2026-05-01T09:01"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
    }

    @Test
    void countsAnApprovalDatedBeforeTheDeedThoughRecordedAfterIt() {
        held.and(
                        takenOutside("k-1").at("2026-05-01T09:00"),
                        approval("a-1").at("2026-04-30T09:00").recorded("2026-05-10T09:00"))
                .asOf("2026-06-01")
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL);
    }

    @Test
    void countsOnlyTheApprovalItNamesAndOnlyForTheCopiesInItsScope() {
        held.and(
                        approval("a-1").at("2026-04-20T09:00"),
                        takenOutside("k-1", "a-2", null).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
        held.and(
                        approval("a-1", "k-9").at("2026-04-20T09:00"),
                        takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
    }

    @Test
    void countsNoApprovalThatWasWithdrawnRefusedOrOver() {
        held.and(
                        approval("a-1").at("2026-04-20T09:00"),
                        consentWithdrawn("a-1").at("2026-04-21T09:00"),
                        takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
        held.and(refused("a-1").at("2026-04-20T09:00"), takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
        held.and(
                        approval("a-1").until("2026-04-30").at("2026-04-20T09:00"),
                        takenOutside("k-1").at("2026-05-01T00:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
    }

    @Test
    void countsAConsentThatWasGivenAgainAfterItsWithdrawal() {
        held.and(
                        approval("a-1").at("2026-04-20T09:00"),
                        consentWithdrawn("a-1").at("2026-04-21T09:00"),
                        approval("a-1").at("2026-04-22T09:00"),
                        takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL);
    }

    @Test
    void isABreachWhileStillOutAfterTheLastDayOfTheApproval() {
        Story out = held.and(
                approval("a-1").until("2026-05-10").as("approved").at("2026-04-20T09:00"),
                takenOutside("k-1").as("out").at("2026-05-01T09:00"));

        out.asOf("2026-05-10T23:59").noBreach(OUT_AFTER_APPROVAL_ENDED);
        out.asOf("2026-05-12")
                .breach("6", OUT_AFTER_APPROVAL_ENDED, copy("k-1"))
                .since("2026-05-11T00:00")
                .by("out", "approved")
                .goesOn();
        out.and(broughtBack("k-1").at("2026-05-12T09:00"))
                .asOf("2026-06-01")
                .breach("6", OUT_AFTER_APPROVAL_ENDED, copy("k-1"))
                .until("2026-05-12T09:00");
        out.and(broughtBack("k-1").at("2026-05-10T09:00")).asOf("2026-06-01").noBreach(OUT_AFTER_APPROVAL_ENDED);
    }

    @ParameterizedTest
    @EnumSource
    void isNoBreachOnceThePeriodIsOverUnlessItGoesOnWhileCopiesLive(Switches.ProhibitionEnd reading) {
        Told told = held.and(
                        approval("a-1").until("2027-04-05").at("2026-04-20T09:00"),
                        takenOutside("k-1").at("2027-03-20T09:00"))
                .reading(f2(reading))
                .asOf("2027-05-01");

        if (reading == Switches.ProhibitionEnd.END) {
            told.noBreach(OUT_AFTER_APPROVAL_ENDED);
        } else {
            told.breach("6", OUT_AFTER_APPROVAL_ENDED, copy("k-1"))
                    .since("2027-04-06T00:00")
                    .goesOn();
        }
    }

    @Test
    void isNoBreachWhileAnotherApprovalOrAnExtensionCoversIt() {
        held.and(
                        approval("a-1").until("2026-05-10").at("2026-04-20T09:00"),
                        approval("a-2").until("2026-05-31").at("2026-05-09T09:00"),
                        takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-05-20")
                .noBreach(OUT_AFTER_APPROVAL_ENDED);
        held.and(
                        approval("a-1").until("2026-05-10").at("2026-04-20T09:00"),
                        approval("a-2").until("2026-05-31").at("2026-05-11T09:00"),
                        takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-05-20")
                .breach("6", OUT_AFTER_APPROVAL_ENDED, copy("k-1"));
    }

    @Test
    void isOverWhenTheCopyWasGoneThoughItIsRecordedAsBroughtBackLater() {
        held.and(
                        takenOutside("k-1").at("2026-05-01T09:00"),
                        erased("k-1").at("2026-05-02T09:00"),
                        broughtBack("k-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .until("2026-05-02T09:00");
    }

    @Test
    void isABreachAfterTheLastDayThoughTheApprovalWasWithdrawnMeanwhile() {
        held.and(
                        approval("a-1").until("2026-05-10").as("approved").at("2026-04-20T09:00"),
                        takenOutside("k-1").as("out").at("2026-05-01T09:00"),
                        consentWithdrawn("a-1").at("2026-05-05T09:00"))
                .asOf("2026-06-01")
                .breach("6", OUT_AFTER_APPROVAL_ENDED, copy("k-1"))
                .since("2026-05-11T00:00")
                .by("out", "approved")
                .goesOn();
    }
}
