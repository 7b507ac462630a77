package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.ERASE_CLOUD_NO_LONGER_NEEDED;
import static io.daicho.conclusions.finding.Kind.MAKE_UNRECOVERABLE;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
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
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.Verification;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annex 3(3): erasure from a cloud during the work, and making recovery infeasible after its completion. */
class MakeUnrecoverableTest {
    private final Story inCloud = given(
            contract(),
            received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
            received("k-2").at("2026-04-10T09:00"));
    private final Story owed = inCloud.and(completed().at("2027-03-20T18:00"));

    @Test
    void opensAtCompletionForACopyInACloudOnly() {
        owed.asOf("2027-03-21")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-20T18:00", "completed")
                .due("2027-03-21T18:00", Basis.HOUSE)
                .and()
                .owesNo(MAKE_UNRECOVERABLE, copy("k-2"));
    }

    @Test
    void opensForACopyPutIntoACloudAfterwards() {
        owed.and(stored("k-2", cloud("box")).as("moved").at("2027-04-10T09:00"))
                .asOf("2027-04-10")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-2"))
                .opened("2027-04-10T09:00", "completed", "moved");
    }

    @Test
    void isMetByErasureOrByAnotherMeasureThatWasSeenToWork() {
        owed.and(erased("k-1").as("wipe").at("2027-03-21T09:00"))
                .asOf("2027-03-22")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T09:00", "wipe");
        owed.and(madeUnrecoverable("k-1", Verification.DONE).as("measure").at("2027-03-21T09:00"))
                .asOf("2027-03-22")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T09:00", "measure");
    }

    @Test
    void isABreachOnTheHousesWordWhereItIsNotDoneInTime() {
        owed.and(erased("k-1").at("2027-04-10T09:00"))
                .asOf("2027-05-01")
                .breach("A3(3)", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2027-03-21T18:00")
                .until("2027-04-10T09:00")
                .on(Basis.HOUSE);
        inCloud.and(noLongerNeeded("k-1").at("2026-06-01T09:00"))
                .asOf("2026-07-02")
                .breach("A3(3)", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2026-07-01T09:00")
                .on(Basis.HOUSE)
                .goesOn();
    }

    @Test
    void isNotMetByAMeasureThatNobodyAssessedNorByOneOutsideACloud() {
        owed.and(madeUnrecoverable("k-1", Verification.PENDING).at("2027-03-21T09:00"))
                .asOf("2027-03-22")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(OVERDUE);
        owed.and(madeUnrecoverable("k-2", Verification.DONE).at("2027-03-21T09:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-2"))
                .status(OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(Switches.AnnexSurvival.class)
    void survivesThePeriodAsTheReadingSays(Switches.AnnexSurvival reading) {
        owed.reading(f1(reading))
                .asOf("2027-04-02")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(reading == Switches.AnnexSurvival.NONE ? LAPSED : OVERDUE);
    }

    @Test
    void isNotOwedWhileTheClientWantsTheCopyKeptUnderTwelve() {
        Story kept = owed.and(
                instructed("i-1", Order.KEEP).under("12").until("2027-06-30").at("2027-03-21T09:00"));

        kept.asOf("2027-06-30").owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1")).status(REPLACED);
        kept.asOf("2027-07-01")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(OPEN)
                .due("2027-07-02T00:00", Basis.HOUSE);
    }

    @Test
    void isNotOwedWhileTheClientWantsTheCopyKeptUnderThirteen() {
        owed.and(
                        consentTo("sub-1").at("2026-04-05T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"),
                        ended().at("2027-03-20T18:00"),
                        instructed("i-1", Order.KEEP)
                                .under("13")
                                .until("2027-06-30")
                                .at("2027-03-21T09:00"))
                .asOf("2027-06-30")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(REPLACED);
    }

    @Test
    void duringTheWorkWhatIsNoLongerNeededIsErasedAsItArises() {
        Story unneeded = inCloud.and(noLongerNeeded("k-1").as("mark").at("2026-06-01T09:00"));

        unneeded.asOf("2026-07-01T09:00")
                .owes("A3(3)", ERASE_CLOUD_NO_LONGER_NEEDED, copy("k-1"))
                .status(OPEN)
                .opened("2026-06-01T09:00", "mark")
                .due("2026-07-01T09:00", Basis.HOUSE);
        unneeded.asOf("2026-07-02")
                .owes("A3(3)", ERASE_CLOUD_NO_LONGER_NEEDED, copy("k-1"))
                .status(OVERDUE);
        unneeded.and(erased("k-1").at("2026-06-20T09:00"))
                .asOf("2026-07-02")
                .owes("A3(3)", ERASE_CLOUD_NO_LONGER_NEEDED, copy("k-1"))
                .status(FULFILLED);
    }

    @ParameterizedTest
    @EnumSource(Switches.AnnexSurvival.class)
    void duringTheWorkEndsWithThePeriodUnlessAllOfTheAnnexGoesOn(Switches.AnnexSurvival reading) {
        inCloud.and(noLongerNeeded("k-1").at("2027-03-10T09:00"))
                .reading(f1(reading))
                .asOf("2027-04-02")
                .owes("A3(3)", ERASE_CLOUD_NO_LONGER_NEEDED, copy("k-1"))
                .status(reading == Switches.AnnexSurvival.ALL ? OPEN : LAPSED);
    }

    @Test
    void whatIsMarkedAfterCompletionOrOutsideACloudIsNotDuringTheWorkThere() {
        owed.and(
                        noLongerNeeded("k-1").at("2027-03-21T09:00"),
                        noLongerNeeded("k-2").at("2027-03-01T09:00"))
                .asOf("2027-03-22")
                .owesNo(ERASE_CLOUD_NO_LONGER_NEEDED);
    }

    @Test
    void isWaivedWhereTheClientReleasesTheCopyUnderTwelveAndOwedWhereItWantsItReturned() {
        owed.and(instructed("i-1", Order.RELEASE).under("12").at("2027-03-21T09:00"))
                .asOf("2027-03-21")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(WAIVED);
        owed.and(instructed("i-1", Order.RETURN).under("12").at("2027-03-21T09:00"))
                .asOf("2027-03-21")
                .owes("A3(3)", MAKE_UNRECOVERABLE, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void duringTheWorkIsNotOwedForWhatTheClientReleased() {
        given(
                        contract(),
                        received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
                        noLongerNeeded("k-1").at("2026-05-01T09:00"),
                        instructed("free", Order.RELEASE).under("12").at("2026-05-10T09:00"))
                .asOf("2026-07-01")
                .owes("A3(3)", ERASE_CLOUD_NO_LONGER_NEEDED, copy("k-1"))
                .status(WAIVED);
    }
}
