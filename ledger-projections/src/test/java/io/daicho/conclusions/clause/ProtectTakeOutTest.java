package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_UNPROTECTED;
import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_WITHOUT_APPROVAL;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.Protection.Measure;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annex 2(2): an approved take-out is encrypted or needs a password; article 6 ends with the period (F2). */
class ProtectTakeOutTest {
    private final Story approved = given(
            contract(), received("k-1").at("2026-04-10T09:00"), approval("a-1").at("2026-04-20T09:00"));

    @Test
    void isABreachWithoutEncryptionOrPasswordUntilTheCopyIsBack() {
        approved.and(
                        takenOutside("k-1").as("out").at("2026-05-01T09:00"),
                        broughtBack("k-1").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("A2(2)", TAKEN_OUT_UNPROTECTED, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-02T09:00")
                .by("out");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENCRYPTION", "PASSWORD"})
    void isMetByEither(Measure measure) {
        approved.and(takenOutside("k-1", null, measure(measure)).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(TAKEN_OUT_UNPROTECTED);
    }

    @Test
    void isNotAskedOfAnUnapprovedTakeOutThatBreaksSixAnyway() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(TAKEN_OUT_UNPROTECTED)
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
    }

    @Test
    void supplyingIsNoTakeOut() {
        approved.and(supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL)
                .noBreach(TAKEN_OUT_UNPROTECTED);
    }

    @ParameterizedTest
    @EnumSource(Switches.ProhibitionEnd.class)
    void afterThePeriodArticleSixBindsAsTheReadingSays(Switches.ProhibitionEnd reading) {
        Told told = given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        takenOutside("k-1").at("2027-04-01T00:00"))
                .reading(f2(reading))
                .asOf("2027-05-01");

        if (reading == Switches.ProhibitionEnd.END) {
            told.noBreach(TAKEN_OUT_WITHOUT_APPROVAL);
        } else {
            told.breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Switches.AnnexSurvival.class)
    void afterThePeriodTheAnnexBindsOnlyWhereAllOfItGoesOn(Switches.AnnexSurvival reading) {
        Told told = approved.and(takenOutside("k-1").at("2027-04-01T00:00"))
                .reading(f1(reading))
                .asOf("2027-05-01");

        if (reading == Switches.AnnexSurvival.ALL) {
            told.breach("A2(2)", TAKEN_OUT_UNPROTECTED, copy("k-1"));
        } else {
            told.noBreach(TAKEN_OUT_UNPROTECTED);
        }
    }

    @Test
    void isABreachUntilTheCopyIsProtectedOutside() {
        approved.and(
                        takenOutside("k-1").as("out").at("2026-05-01T09:00"),
                        protectedBy("k-1", measure(Measure.LOCKED_STORAGE)).at("2026-05-01T10:00"),
                        protectedBy("k-1", measure(Measure.PASSWORD)).at("2026-05-01T12:00"),
                        broughtBack("k-1").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("A2(2)", TAKEN_OUT_UNPROTECTED, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T12:00");
    }
}
