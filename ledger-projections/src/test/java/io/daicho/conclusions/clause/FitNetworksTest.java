package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.FIT_OUTSIDE_NETWORK;
import static io.daicho.conclusions.finding.Kind.OUTSIDE_NETWORK_UNFIT;
import static io.daicho.conclusions.finding.Status.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.DeviceDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Readings.f11;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.conclusions.clauseset.Switches.AnnexSurvival;
import io.daicho.conclusions.clauseset.Switches.MissingRecord;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 4(2): a device on an outside network has measures that fit. */
class FitNetworksTest {
    private final Story work = given(contract());

    @Test
    void isNoBreachWhereMeasuresThatFitWereAssessedBeforeOrTheNetworkIsInternal() {
        work.and(
                        networkAssessed("pc", false).at("2026-04-20T09:00"),
                        networkAssessed("pc", true).as("fit").at("2026-04-21T09:00"),
                        connectedOutside("pc").at("2026-05-01T09:00"),
                        connectedInside("other").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(OUTSIDE_NETWORK_UNFIT)
                .owes("A4(2)", FIT_OUTSIDE_NETWORK, device("pc"))
                .status(FULFILLED)
                .neverDue()
                .met("2026-05-01T09:00", "fit")
                .and()
                .owesNo(FIT_OUTSIDE_NETWORK, device("other"));
    }

    @Test
    void isABreachWhereTheMeasuresDoNotFitUntilTheyDoOrItIsOff() {
        Story unfit = work.and(
                networkAssessed("pc", false).as("unfit").at("2026-04-20T09:00"),
                connectedOutside("pc").as("on").at("2026-05-01T09:00"));

        unfit.asOf("2026-05-02")
                .breach("A4(2)", OUTSIDE_NETWORK_UNFIT, device("pc"))
                .since("2026-05-01T09:00")
                .by("unfit", "on")
                .goesOn()
                .and()
                .owes("A4(2)", FIT_OUTSIDE_NETWORK, device("pc"))
                .status(VIOLATED);
        unfit.and(networkAssessed("pc", true).at("2026-05-05T09:00"))
                .asOf("2026-06-01")
                .breach("A4(2)", OUTSIDE_NETWORK_UNFIT, device("pc"))
                .until("2026-05-05T09:00");
        unfit.and(
                        disconnected("pc").at("2026-05-03T09:00"),
                        networkAssessed("pc", true).at("2026-05-05T09:00"))
                .asOf("2026-06-01")
                .breach("A4(2)", OUTSIDE_NETWORK_UNFIT, device("pc"))
                .until("2026-05-03T09:00");
    }

    @Test
    void isABreachFromTheAssessmentThatFindsThemUnfitOnTheWay() {
        work.and(
                        networkAssessed("pc", true).at("2026-04-20T09:00"),
                        connectedOutside("pc").as("on").at("2026-05-01T09:00"),
                        networkAssessed("pc", false).as("found").at("2026-05-10T09:00"),
                        networkAssessed("pc", false).at("2026-05-11T09:00"),
                        networkAssessed("pc", true).at("2026-05-12T09:00"))
                .asOf("2026-06-01")
                .breach("A4(2)", OUTSIDE_NETWORK_UNFIT, device("pc"))
                .since("2026-05-10T09:00")
                .until("2026-05-12T09:00")
                .by("on", "found")
                .and()
                .owes("A4(2)", FIT_OUTSIDE_NETWORK, device("pc"))
                .status(VIOLATED);
        work.and(
                        networkAssessed("pc", true).at("2026-04-20T09:00"),
                        connectedOutside("pc").at("2026-05-01T09:00"),
                        disconnected("pc").at("2026-05-02T09:00"),
                        networkAssessed("pc", false).at("2026-05-10T09:00"))
                .asOf("2026-06-01")
                .noBreach(OUTSIDE_NETWORK_UNFIT);
    }

    @Test
    void isOpenWithoutAnAssessmentAndABreachByTheSwitchF11() {
        Story unknown = work.and(connectedOutside("pc").at("2026-05-01T09:00"));

        unknown.asOf("2026-06-01")
                .noBreach(OUTSIDE_NETWORK_UNFIT)
                .owes("A4(2)", FIT_OUTSIDE_NETWORK, device("pc"))
                .status(INDETERMINATE);
        unknown.reading(f11(MissingRecord.BREACH))
                .asOf("2026-06-01")
                .breach("A4(2)", OUTSIDE_NETWORK_UNFIT, device("pc"));
    }

    @Test
    void staysOpenWhereOnlyTheDayOfTheAssessmentIsKnown() {
        work.and(
                        networkAssessed("pc", false).at("2026-04-20T09:00"),
                        networkAssessed("pc", true).at("2026-05-01"),
                        connectedOutside("pc").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(OUTSIDE_NETWORK_UNFIT)
                .owes("A4(2)", FIT_OUTSIDE_NETWORK, device("pc"))
                .status(INDETERMINATE);
    }

    @Test
    void endsWithThePeriodUnlessAllOfTheAnnexSurvives() {
        Story after = work.and(
                networkAssessed("pc", false).at("2026-04-20T09:00"),
                connectedOutside("pc").at("2027-04-01T09:00"));

        after.asOf("2027-06-01").noBreach(OUTSIDE_NETWORK_UNFIT).owesNo(FIT_OUTSIDE_NETWORK);
        after.reading(f1(AnnexSurvival.ALL)).asOf("2027-06-01").breach("A4(2)", OUTSIDE_NETWORK_UNFIT, device("pc"));
    }

    @Test
    void isMetByTheAssessmentBeforeTheConnectionAndNotByALaterOne() {
        work.and(
                        networkAssessed("pc", true).as("fit").at("2026-04-21T09:00"),
                        connectedOutside("pc").at("2026-05-01T09:00"),
                        networkAssessed("pc", true).at("2026-05-10T09:00"))
                .asOf("2026-06-01")
                .owes("A4(2)", FIT_OUTSIDE_NETWORK, device("pc"))
                .status(FULFILLED)
                .met("2026-05-01T09:00", "fit");
    }
}
