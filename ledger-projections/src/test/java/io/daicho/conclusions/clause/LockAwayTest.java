package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.LEFT_UNLOCKED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Protection.Measure;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 2(1): what nobody uses is locked away. */
class LockAwayTest {
    private final Story held = given(contract(), received("k-1").on(usb()).at("2026-04-10T09:00"));
    private final Story seen = held.and(leftUnlocked("k-1").as("seen").at("2026-05-01T09:00"));

    @Test
    void isBrokenByAMediumSeenUnlockedUntilItIsLockedAway() {
        held.and(lockedAway("k-1").at("2026-05-01T09:00")).asOf("2026-06-01").noBreach(LEFT_UNLOCKED);
        seen.asOf("2026-05-02")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .since("2026-05-01T09:00")
                .by("seen")
                .goesOn();
        seen.and(lockedAway("k-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .until("2026-05-03T09:00");
        seen.and(protectedBy("k-1", measure(Measure.LOCKED_STORAGE)).at("2026-05-04T09:00"))
                .asOf("2026-06-01")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .until("2026-05-04T09:00");
    }

    @Test
    void isOverOnceTheCopyLiesElsewhereOrIsGone() {
        seen.and(stored("k-1", server()).at("2026-05-05T09:00"))
                .asOf("2026-06-01")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .until("2026-05-05T09:00");
        seen.and(erased("k-1").at("2026-05-06T09:00"))
                .asOf("2026-06-01")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .until("2026-05-06T09:00");
    }

    @Test
    void isOneBreachHoweverOftenItIsSeenUntilLockedAwayAndAnotherAfterThat() {
        seen.and(leftUnlocked("k-1").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .by("seen")
                .goesOn();
        assertThat(seen.and(
                                lockedAway("k-1").at("2026-05-02T09:00"),
                                leftUnlocked("k-1").at("2026-05-03T09:00"))
                        .asOf("2026-06-01")
                        .breaches("A2(1)", LEFT_UNLOCKED, copy("k-1")))
                .hasSize(2);
    }

    @Test
    void endsWithThePeriodUnlessTheWholeAnnexSurvives() {
        Story late = held.and(leftUnlocked("k-1").at("2027-04-02T09:00"));

        late.asOf("2027-05-01").noBreach(LEFT_UNLOCKED);
        late.reading(f1(Switches.AnnexSurvival.ALL)).asOf("2027-05-01").breach("A2(1)", LEFT_UNLOCKED, copy("k-1"));
    }

    @Test
    void staysListedThoughTheCopyHadEndedOnRecord() {
        held.and(erased("k-1").at("2027-04-01T09:00"), leftUnlocked("k-1").at("2027-04-02T09:00"))
                .reading(f1(Switches.AnnexSurvival.ALL))
                .asOf("2027-05-01")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .since("2027-04-02T09:00")
                .until("2027-04-02T09:00");
    }

    @Test
    void goesOnWhateverWasDoneBeforeItWasSeenUnlocked() {
        held.and(
                        lockedAway("k-1").at("2026-04-15T09:00"),
                        stored("k-1", usb()).at("2026-04-20T09:00"),
                        leftUnlocked("k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A2(1)", LEFT_UNLOCKED, copy("k-1"))
                .goesOn();
    }
}
