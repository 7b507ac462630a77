package io.daicho.conclusions.clause;

import static io.daicho.conclusions.clauseset.Switches.ProhibitionEnd.END;
import static io.daicho.conclusions.clauseset.Switches.ProhibitionEnd.LAST_WHILE_COPIES_LIVE;
import static io.daicho.conclusions.finding.Kind.*;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Relation;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F2: articles 3, 6 and 7 end with the period, or go on for a copy until nothing is left of it. */
class WhileCopiesLiveTest {
    private static final Protection NONE = new Protection(List.of(), null);

    private final Story held = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            made("k-2", "k-1", CopyKind.INTERMEDIATE).at("2026-04-11T09:00"));
    private final Story after = held.and(
            protectedBy("k-1", NONE).at("2027-05-01T09:00"),
            protectedBy("k-2", NONE).at("2027-05-01T09:00"),
            takenOutside("k-1").at("2027-05-01T09:00"),
            stored("k-2", cloud("box")).at("2027-05-01T09:00"),
            used("k-1", "resale").at("2027-05-01T09:00"),
            disclosed("k-1", "parent-co", Relation.PARENT_COMPANY).at("2027-05-01T09:00"));

    @Test
    void theyEndWithThePeriodUnlessSwitched() {
        after.reading(f2(END))
                .asOf("2027-06-01")
                .noBreach(UNPROTECTED)
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL)
                .noBreach(STORED_IN_UNFILED_CLOUD)
                .noBreach(USED_OUTSIDE_PURPOSE)
                .noBreach(DISCLOSED_TO_THIRD_PARTY);
    }

    @Test
    void theyGoOnWhileTheCopyIsLive() {
        Told told = after.reading(f2(LAST_WHILE_COPIES_LIVE)).asOf("2027-06-01");

        told.breach("3", UNPROTECTED, copy("k-1")).since("2027-05-01T09:00").goesOn();
        told.breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"));
        told.breach("6", STORED_IN_UNFILED_CLOUD, copy("k-2"));
        told.breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
        told.breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-1"));
    }

    @Test
    void articleThreeTakesOverWhatArticleFourNoLongerProtects() {
        after.reading(f2(LAST_WHILE_COPIES_LIVE))
                .asOf("2027-06-01")
                .noBreach("4", UNPROTECTED)
                .breach("3", UNPROTECTED, copy("k-2"));
        held.and(protectedBy("k-2", NONE).at("2027-03-01T09:00"))
                .reading(f2(LAST_WHILE_COPIES_LIVE))
                .asOf("2027-06-01")
                .noBreach("3", UNPROTECTED)
                .breach("4", UNPROTECTED, copy("k-2"))
                .goesOn();
    }

    @Test
    void theyAreOverOnceNothingIsLeftOfTheCopy() {
        Deed[] late = {
            used("k-1", "resale").at("2027-06-01T09:00"),
            takenOutside("k-1").at("2027-06-01T09:00"),
            disclosed("k-1", "parent-co", Relation.PARENT_COMPANY).at("2027-06-01T09:00")
        };

        held.and(erased("k-1").at("2027-05-01T09:00"))
                .and(late)
                .reading(f2(LAST_WHILE_COPIES_LIVE))
                .asOf("2027-07-01")
                .noBreach(USED_OUTSIDE_PURPOSE)
                .noBreach(TAKEN_OUT_WITHOUT_APPROVAL)
                .noBreach(DISCLOSED_TO_THIRD_PARTY);
        held.and(used("k-1", "resale").at("2027-05-01T09:00"), erased("k-1").at("2027-05-01T09:00"))
                .reading(f2(LAST_WHILE_COPIES_LIVE))
                .asOf("2027-07-01")
                .breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
    }

    @Test
    void theyHoldForADeedWithinThePeriodWhateverBecameOfTheCopy() {
        held.and(erased("k-1").at("2026-05-01T09:00"), used("k-1", "resale").at("2026-06-01T09:00"))
                .reading(f2(LAST_WHILE_COPIES_LIVE))
                .asOf("2027-07-01")
                .breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
    }
}
