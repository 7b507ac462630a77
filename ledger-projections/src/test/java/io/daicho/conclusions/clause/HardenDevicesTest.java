package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.CONTRACT;
import static io.daicho.conclusions.finding.Kind.DEVICE_NOT_HARDENED;
import static io.daicho.conclusions.finding.Kind.DEVICE_STALE;
import static io.daicho.conclusions.finding.Kind.HARDEN_DEVICE;
import static io.daicho.conclusions.finding.Kind.UPDATE_DEVICE;
import static io.daicho.conclusions.finding.Status.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.DeviceDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.device.DeviceKind;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clauseset.Switches.AnnexSurvival;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 4(1): what is connected to a network is protected and kept up to date. */
class HardenDevicesTest {
    private final Story work = given(contract());

    @Test
    void isNoBreachWhereMeasuresCameBeforeTheConnection() {
        work.and(
                        hardened("pc").as("done").at("2026-05-01T09:00"),
                        connectedInside("pc").as("on").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(DEVICE_NOT_HARDENED)
                .owes("A4(1)", HARDEN_DEVICE, device("pc"))
                .status(FULFILLED)
                .opened("2026-05-01T09:00", "on")
                .due("2026-05-01T09:00", CONTRACT)
                .met("2026-05-01T09:00", "done");
    }

    @Test
    void isABreachWithoutThemUntilThereAreSomeOrItIsOff() {
        Story bare = work.and(connectedInside("pc").as("on").at("2026-05-01T09:00"));

        bare.asOf("2026-05-02")
                .breach("A4(1)", DEVICE_NOT_HARDENED, device("pc"))
                .since("2026-05-01T09:00")
                .by("on")
                .goesOn()
                .and()
                .owes("A4(1)", HARDEN_DEVICE, device("pc"))
                .status(OVERDUE);
        bare.and(hardened("pc").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A4(1)", DEVICE_NOT_HARDENED, device("pc"))
                .until("2026-05-03T09:00")
                .and()
                .owes("A4(1)", HARDEN_DEVICE, device("pc"))
                .status(FULFILLED_LATE);
        bare.and(disconnected("pc").at("2026-05-02T09:00"), hardened("pc").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A4(1)", DEVICE_NOT_HARDENED, device("pc"))
                .until("2026-05-02T09:00");
    }

    @Test
    void isOneBreachHoweverOftenItIsConnectedWhileOnTheNetwork() {
        work.and(
                        connectedInside("pc").at("2026-05-01T09:00"),
                        connectedOutside("pc").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("A4(1)", DEVICE_NOT_HARDENED, device("pc"))
                .since("2026-05-01T09:00");
        assertThat(work.and(
                                connectedInside("pc").at("2026-05-01T09:00"),
                                disconnected("pc").at("2026-05-02T09:00"),
                                connectedInside("pc").at("2026-05-03T09:00"))
                        .asOf("2026-06-01")
                        .breaches("A4(1)", DEVICE_NOT_HARDENED, device("pc")))
                .hasSize(2);
    }

    @Test
    void staysOpenWhereOnlyTheDayOfTheMeasuresIsKnown() {
        work.and(hardened("pc").at("2026-05-01"), connectedInside("pc").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(DEVICE_NOT_HARDENED)
                .owes("A4(1)", HARDEN_DEVICE, device("pc"))
                .status(INDETERMINATE);
    }

    @Test
    void isABreachWhileSeenNotToBeUpToDate() {
        Story stale = work.and(
                seenUpToDate("pc").at("2026-05-01T09:00"),
                seenStale("pc").as("seen").at("2026-05-10T09:00"));

        stale.asOf("2026-05-11")
                .breach("A4(1)", DEVICE_STALE, device("pc"))
                .since("2026-05-10T09:00")
                .by("seen")
                .goesOn()
                .and()
                .owes("A4(1)", UPDATE_DEVICE, device("pc"))
                .status(OPEN)
                .opened("2026-05-10T09:00", "seen")
                .neverDue();
        stale.and(patched("pc").as("new").at("2026-05-12T09:00"))
                .asOf("2026-06-01")
                .breach("A4(1)", DEVICE_STALE, device("pc"))
                .until("2026-05-12T09:00")
                .and()
                .owes("A4(1)", UPDATE_DEVICE, device("pc"))
                .status(FULFILLED)
                .met("2026-05-12T09:00", "new");
        stale.and(seenStale("pc").at("2026-05-11T09:00"), seenUpToDate("pc").at("2026-05-13T09:00"))
                .asOf("2026-06-01")
                .breach("A4(1)", DEVICE_STALE, device("pc"))
                .until("2026-05-13T09:00");
        assertThat(stale.and(
                                patched("pc").at("2026-05-12T09:00"),
                                seenStale("pc").at("2026-05-20T09:00"))
                        .asOf("2026-06-01")
                        .breaches("A4(1)", DEVICE_STALE, device("pc")))
                .hasSize(2);
    }

    @Test
    void countsAStaleDeviceOnlyWhileItIsOnTheNetwork() {
        Story off = work.and(
                hardened("pc").at("2026-05-01T08:00"),
                connectedInside("pc").at("2026-05-01T09:00"),
                disconnected("pc").at("2026-05-02T09:00"),
                seenStale("pc").as("seen").at("2026-05-10T09:00"));

        off.asOf("2026-06-01").noBreach(DEVICE_STALE).owesNo(UPDATE_DEVICE);
        off.and(
                        connectedInside("pc").as("again").at("2026-05-11T09:00"),
                        disconnected("pc").at("2026-05-12T09:00"))
                .asOf("2026-06-01")
                .breach("A4(1)", DEVICE_STALE, device("pc"))
                .since("2026-05-11T09:00")
                .until("2026-05-12T09:00")
                .by("seen", "again")
                .and()
                .owes("A4(1)", UPDATE_DEVICE, device("pc"))
                .opened("2026-05-11T09:00", "seen", "again");
        off.and(patched("pc").at("2026-05-11T08:00"), connectedInside("pc").at("2026-05-11T09:00"))
                .asOf("2026-06-01")
                .noBreach(DEVICE_STALE);
    }

    @Test
    void isTheDeedOfWhoseDeviceItIs() {
        assertThat(work.and(
                                deviceRegistered("pc", DeviceKind.OFFICE_PC, "printer")
                                        .at("2026-04-05"),
                                connectedInside("pc").at("2026-05-01T09:00"))
                        .asOf("2026-06-01")
                        .breach("A4(1)", DEVICE_NOT_HARDENED, device("pc"))
                        .breach()
                        .actor())
                .isEqualTo(new OrganisationId("printer"));
    }

    @Test
    void endsWithThePeriodUnlessAllOfTheAnnexSurvives() {
        Story after = work.and(
                connectedInside("pc").at("2027-04-01T09:00"), seenStale("pc").at("2027-04-02T09:00"));

        after.asOf("2027-06-01")
                .noBreach(DEVICE_NOT_HARDENED)
                .noBreach(DEVICE_STALE)
                .owesNo(HARDEN_DEVICE)
                .owesNo(UPDATE_DEVICE);
        after.reading(f1(AnnexSurvival.ALL))
                .asOf("2027-06-01")
                .breach("A4(1)", DEVICE_NOT_HARDENED, device("pc"))
                .and()
                .breach("A4(1)", DEVICE_STALE, device("pc"));
    }

    @Test
    void whatIsOpenLapsesWithThePeriod() {
        work.and(seenStale("pc").at("2027-03-30T09:00"))
                .asOf("2027-06-01")
                .owes("A4(1)", UPDATE_DEVICE, device("pc"))
                .status(LAPSED);
    }
}
