package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.MOBILE_NOT_AUTHENTICATED;
import static io.daicho.conclusions.finding.Kind.MOBILE_NOT_ENCRYPTED;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.DeviceDeeds.*;
import static io.daicho.conclusions.testing.Parties.copy;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Protection;
import io.daicho.api.device.DeviceKind;
import io.daicho.api.device.MobileRule;
import io.daicho.conclusions.clauseset.Switches.AnnexSurvival;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annex 8(1): mobile terminals used outside. A USB memory is none. */
class MobileTerminalsTest {
    private final Story work = given(contract());

    @ParameterizedTest
    @CsvSource({
        "AUTHENTICATION,MOBILE_NOT_AUTHENTICATED",
        "ENCRYPTION,MOBILE_NOT_ENCRYPTED",
        "PUBLIC_PLACE,MOBILE_IN_PUBLIC_PLACE",
        "PUBLIC_NETWORK,MOBILE_ON_PUBLIC_NETWORK",
        "UNATTENDED,MOBILE_UNATTENDED",
        "DRINKING_PARTY,MOBILE_AT_DRINKING_PARTY"
    })
    void aRuleSeenBrokenIsABreachOfThatMoment(MobileRule rule, Kind kind) {
        Story broken = work.and(ruleBroken("pc", rule).as("seen").at("2026-05-01T09:00"));

        broken.asOf("2026-06-01")
                .breach("A8(1)", kind, device("pc"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("seen");
        broken.and(deviceRegistered("pc", DeviceKind.MOBILE_TERMINAL, "insurer").at("2026-05-02"))
                .asOf("2026-06-01")
                .breach("A8(1)", kind, device("pc"));
        broken.and(deviceRegistered("pc", DeviceKind.OTHER, "insurer").at("2026-05-02"))
                .asOf("2026-06-01")
                .noBreach(kind);
        work.and(usedOutside("pc", true, true).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(kind)
                .owesNo(kind);
        Story after = work.and(ruleBroken("pc", rule).at("2027-04-01T09:00"));
        after.asOf("2027-06-01").noBreach(kind);
        after.reading(f1(AnnexSurvival.ALL)).asOf("2027-06-01").breach("A8(1)", kind, device("pc"));
    }

    @Test
    void useWithoutAuthenticationIsABreachUntilItIsBackOrAsksForIt() {
        Story used = work.and(usedOutside("pc", false, true).as("out").at("2026-05-01T09:00"));

        used.asOf("2026-05-02")
                .breach("A8(1)", MOBILE_NOT_AUTHENTICATED, device("pc"))
                .since("2026-05-01T09:00")
                .by("out")
                .goesOn();
        used.and(backInside("pc").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A8(1)", MOBILE_NOT_AUTHENTICATED, device("pc"))
                .until("2026-05-03T09:00");
        used.and(
                        usedOutside("pc", true, true).at("2026-05-02T09:00"),
                        backInside("pc").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A8(1)", MOBILE_NOT_AUTHENTICATED, device("pc"))
                .until("2026-05-02T09:00");
    }

    @Test
    void useWithoutEncryptionIsOpenBecauseOnlyACopyTellsWhetherDataIsOnIt() {
        work.and(usedOutside("pc", true, false).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(MOBILE_NOT_ENCRYPTED)
                .owes("A8(1)", MOBILE_NOT_ENCRYPTED, device("pc"))
                .status(INDETERMINATE);
    }

    @Test
    void aCopyOnATerminalTakenOutsideIsEncrypted() {
        Story plain = work.and(
                received("k-1")
                        .on(on(Medium.MOBILE_TERMINAL))
                        .with(measure(Protection.Measure.PASSWORD))
                        .at("2026-04-10T09:00"),
                takenOutside("k-1").as("out").at("2026-05-01T09:00"));

        plain.asOf("2026-05-02")
                .breach("A8(1)", MOBILE_NOT_ENCRYPTED, copy("k-1"))
                .since("2026-05-01T09:00")
                .by("out")
                .goesOn();
        plain.and(
                        protectedBy("k-1", encrypted("key-1")).at("2026-05-02T09:00"),
                        broughtBack("k-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A8(1)", MOBILE_NOT_ENCRYPTED, copy("k-1"))
                .until("2026-05-02T09:00");
        plain.and(broughtBack("k-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A8(1)", MOBILE_NOT_ENCRYPTED, copy("k-1"))
                .until("2026-05-03T09:00");
        work.and(
                        received("k-1").on(on(Medium.MOBILE_TERMINAL)).at("2026-04-10T09:00"),
                        takenOutside("k-1", null, encrypted("key-1")).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(MOBILE_NOT_ENCRYPTED);
    }

    @Test
    void aUsbMemoryIsNoMobileTerminal() {
        work.and(
                        received("k-1").on(usb()).at("2026-04-10T09:00"),
                        takenOutside("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(MOBILE_NOT_ENCRYPTED);
    }

    @Test
    void aCopyTakenOutAfterThePeriodIsNoBreachUnlessAllOfTheAnnexSurvives() {
        Story after = work.and(
                received("k-1").on(on(Medium.MOBILE_TERMINAL)).at("2026-04-10T09:00"),
                takenOutside("k-1").at("2027-04-01T09:00"));

        after.asOf("2027-06-01").noBreach(MOBILE_NOT_ENCRYPTED);
        after.reading(f1(AnnexSurvival.ALL)).asOf("2027-06-01").breach("A8(1)", MOBILE_NOT_ENCRYPTED, copy("k-1"));
    }

    @Test
    void useWithoutEncryptionAfterThePeriodIsNoQuestionUnlessAllOfTheAnnexSurvives() {
        Story after = work.and(usedOutside("pc", true, false).at("2027-04-01T09:00"));

        after.asOf("2027-06-01").owesNo(MOBILE_NOT_ENCRYPTED);
        after.reading(f1(AnnexSurvival.ALL))
                .asOf("2027-06-01")
                .owes("A8(1)", MOBILE_NOT_ENCRYPTED, device("pc"))
                .status(INDETERMINATE);
    }
}
