package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.AT_DRINKING_PARTY;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.READ_IN_PUBLIC;
import static io.daicho.conclusions.finding.Kind.SHOWN_TO_THIRD_PARTY;
import static io.daicho.conclusions.finding.Kind.SHRED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.finding.Status.WAIVED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annex 8(2): paper is shredded when no longer needed, and kept from the public, third parties and parties. */
class PaperTest {
    private final Story printed = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            printed("k-2", "k-1").at("2026-04-11T09:00"));

    @Test
    void isShreddedWhenNoLongerNeeded() {
        Story unneeded = printed.and(noLongerNeeded("k-2").as("mark").at("2026-05-01T09:00"));

        printed.asOf("2026-07-01").owesNo(SHRED);
        unneeded.asOf("2026-05-02")
                .owes("A8(2)", SHRED, copy("k-2"))
                .status(OPEN)
                .opened("2026-05-01T09:00", "mark")
                .due("2026-05-31T09:00", Basis.HOUSE);
        unneeded.and(destroyed("k-2").as("shredded").at("2026-05-10T09:00"))
                .asOf("2026-07-01")
                .owes("A8(2)", SHRED, copy("k-2"))
                .status(FULFILLED)
                .met("2026-05-10T09:00", "shredded");
        unneeded.asOf("2026-07-01").owes("A8(2)", SHRED, copy("k-2")).status(OVERDUE);
    }

    @Test
    void isABreachOnTheHousesWordWhereItIsNotShreddedInTime() {
        printed.and(
                        noLongerNeeded("k-2").at("2026-05-01T09:00"),
                        destroyed("k-2").at("2026-06-10T09:00"))
                .asOf("2026-07-01")
                .owes("A8(2)", SHRED, copy("k-2"))
                .status(FULFILLED_LATE)
                .and()
                .breach("A8(2)", NOT_DONE_IN_TIME, copy("k-2"))
                .since("2026-05-31T09:00")
                .until("2026-06-10T09:00")
                .on(Basis.HOUSE);
    }

    @ParameterizedTest
    @EnumSource(Switches.AnnexSurvival.class)
    void shreddingOutlivesThePeriodAsTheReadingSays(Switches.AnnexSurvival reading) {
        printed.and(noLongerNeeded("k-2").at("2027-03-20T09:00"))
                .reading(f1(reading))
                .asOf("2027-04-02")
                .owes("A8(2)", SHRED, copy("k-2"))
                .status(reading == Switches.AnnexSurvival.NONE ? LAPSED : OPEN);
    }

    @Test
    void nothingOfItIsAskedOfElectronicCopies() {
        printed.and(
                        noLongerNeeded("k-1").at("2026-05-01T09:00"),
                        readInPublic("k-1").at("2026-05-01T09:00"),
                        takenToDrinkingParty("k-1").at("2026-05-01T09:00"))
                .asOf("2026-07-01")
                .owesNo(SHRED)
                .noBreach(READ_IN_PUBLIC)
                .noBreach(AT_DRINKING_PARTY);
    }

    @Test
    void publicPlacesAndDrinkingPartiesAreBreachesEach() {
        printed.and(
                        readInPublic("k-2").as("cafe").at("2026-05-01T09:00"),
                        takenToDrinkingParty("k-2").as("party").at("2026-05-01T20:00"))
                .asOf("2026-06-01")
                .breach("A8(2)", READ_IN_PUBLIC, copy("k-2"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("cafe")
                .and()
                .breach("A8(2)", AT_DRINKING_PARTY, copy("k-2"))
                .by("party");
    }

    @Test
    void showingItToAThirdPartyNeedsConsentBeforehand() {
        printed.and(shown("k-2", "press").as("shown").at("2026-05-01T09:00"))
                .and(consentToView("press").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("A8(2)", SHOWN_TO_THIRD_PARTY, copy("k-2"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("shown");
        printed.and(
                        consentToView("press").at("2026-04-30T09:00"),
                        shown("k-2", "press").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(SHOWN_TO_THIRD_PARTY);
        printed.and(
                        consentToView("other").at("2026-04-30T09:00"),
                        shown("k-2", "press").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A8(2)", SHOWN_TO_THIRD_PARTY, copy("k-2"));
    }

    @ParameterizedTest
    @EnumSource(Switches.AnnexSurvival.class)
    void conductBindsAfterThePeriodOnlyWhereAllOfTheAnnexGoesOn(Switches.AnnexSurvival reading) {
        Told told = printed.and(
                        readInPublic("k-2").at("2027-04-01T00:00"),
                        shown("k-2", "press").at("2027-04-01T00:00"),
                        takenToDrinkingParty("k-2").at("2027-04-01T00:00"))
                .reading(f1(reading))
                .asOf("2027-05-01");

        if (reading == Switches.AnnexSurvival.ALL) {
            told.breach("A8(2)", READ_IN_PUBLIC, copy("k-2"));
            told.breach("A8(2)", SHOWN_TO_THIRD_PARTY, copy("k-2"));
            told.breach("A8(2)", AT_DRINKING_PARTY, copy("k-2"));
        } else {
            told.noBreach(READ_IN_PUBLIC).noBreach(SHOWN_TO_THIRD_PARTY).noBreach(AT_DRINKING_PARTY);
        }
    }

    @Test
    void isNotToBeShreddedAnewWhenItIsMarkedAfterItWas() {
        printed.and(
                        destroyed("k-2").at("2026-05-10T09:00"),
                        noLongerNeeded("k-2").at("2026-05-11T09:00"))
                .asOf("2026-07-01")
                .owesNo(SHRED);
    }

    @Test
    void isNotToBeShreddedWhileTheClientHasItKeptAndNeverOnceReleased() {
        Story unneeded = printed.and(noLongerNeeded("k-2").at("2026-05-01T09:00"));
        Story kept = unneeded.and(
                instructed("keep", Order.KEEP).under("12").until("2026-08-31").at("2026-05-10T09:00"));

        kept.asOf("2026-07-01")
                .noBreach("A8(2)", NOT_DONE_IN_TIME)
                .owes("A8(2)", SHRED, copy("k-2"))
                .status(REPLACED);
        kept.asOf("2026-09-02").owes("A8(2)", SHRED, copy("k-2")).status(OPEN).due("2026-10-01T00:00", Basis.HOUSE);
        unneeded.and(instructed("free", Order.RELEASE).under("12").at("2026-05-10T09:00"))
                .asOf("2027-02-01")
                .owes("A8(2)", SHRED, copy("k-2"))
                .status(WAIVED);
    }
}
