package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.ERASE_CLOUD_NO_LONGER_NEEDED;
import static io.daicho.conclusions.finding.Kind.ERASE_NO_LONGER_NEEDED;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.NO_PURPOSE_STATED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 4: a purpose for every copy, and erasure of what came about on the way and is no longer needed. */
class EraseIntermediatesTest {
    private final Story making = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            made("k-2", "k-1", CopyKind.INTERMEDIATE).at("2026-04-11T09:00"));
    private final Story unneeded = making.and(noLongerNeeded("k-2").as("mark").at("2026-05-01T09:00"));

    @Test
    void isOwedOnceTheIntermediateIsNoLongerNeeded() {
        making.asOf("2026-06-01").owesNo(ERASE_NO_LONGER_NEEDED);
        unneeded.asOf("2026-05-31T09:00")
                .owes("4", ERASE_NO_LONGER_NEEDED, copy("k-2"))
                .status(OPEN)
                .opened("2026-05-01T09:00", "mark")
                .due("2026-05-31T09:00", Basis.HOUSE);
        unneeded.asOf("2026-06-01")
                .owes("4", ERASE_NO_LONGER_NEEDED, copy("k-2"))
                .status(OVERDUE)
                .and()
                .breach("4", NOT_DONE_IN_TIME, copy("k-2"))
                .on(Basis.HOUSE);
    }

    @Test
    void isMetByErasure() {
        unneeded.and(erased("k-2").as("wipe").at("2026-05-20T09:00"))
                .asOf("2026-07-01")
                .owes("4", ERASE_NO_LONGER_NEEDED, copy("k-2"))
                .status(FULFILLED)
                .met("2026-05-20T09:00", "wipe");
    }

    @Test
    void lapsesWithThePeriod() {
        making.and(noLongerNeeded("k-2").at("2027-03-20T09:00"))
                .asOf("2027-04-01T00:00")
                .owes("4", ERASE_NO_LONGER_NEEDED, copy("k-2"))
                .status(LAPSED)
                .and()
                .noBreach("4", NOT_DONE_IN_TIME);
    }

    @Test
    void isMetOnlyBeforeThePeriodEnded() {
        making.and(noLongerNeeded("k-2").at("2027-03-20T09:00"), erased("k-2").at("2027-04-02T09:00"))
                .asOf("2027-04-03")
                .owes("4", ERASE_NO_LONGER_NEEDED, copy("k-2"))
                .status(LAPSED)
                .unmet();
    }

    @ParameterizedTest
    @EnumSource(
            value = CopyKind.class,
            names = {"COPY", "DERIVED", "BACKUP"})
    void isNotOwedForAnythingElse(CopyKind kind) {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        made("k-2", "k-1", kind).at("2026-04-11T09:00"),
                        noLongerNeeded("k-1").at("2026-05-01T09:00"),
                        noLongerNeeded("k-2").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owesNo(ERASE_NO_LONGER_NEEDED);
    }

    @Test
    void isNotOwedForWhatIsGoneAlready() {
        making.and(erased("k-2").at("2026-04-30T09:00"), noLongerNeeded("k-2").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owesNo(ERASE_NO_LONGER_NEEDED);
    }

    @Test
    void inACloudAnnexThreeStandsInItsPlace() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        made("k-2", "k-1", CopyKind.INTERMEDIATE)
                                .on(cloud("box"))
                                .at("2026-04-11T09:00"),
                        noLongerNeeded("k-2").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owesNo(ERASE_NO_LONGER_NEEDED)
                .owes("A3(3)", ERASE_CLOUD_NO_LONGER_NEEDED, copy("k-2"));
    }

    @Test
    void aCopyOrADataSetWithoutAStatedPurposeIsABreach() {
        given(
                        contract(),
                        created("k-1").withoutPurpose().at("2026-04-10T09:00"),
                        copied("k-2", "k-1").withoutPurpose().as("made").at("2026-04-11T09:00"))
                .asOf("2026-05-01")
                .breach("4", NO_PURPOSE_STATED, copy("k-1"))
                .and()
                .breach("4", NO_PURPOSE_STATED, copy("k-2"))
                .since("2026-04-11T09:00")
                .until("2026-04-11T09:00")
                .by("made");
        making.and(created("k-3").at("2026-04-12T09:00")).asOf("2026-05-01").noBreach(NO_PURPOSE_STATED);
    }

    @Test
    void afterThePeriodAPurposeIsNoLongerAskedFor() {
        making.and(created("k-3").withoutPurpose().at("2027-03-31T23:59"))
                .asOf("2027-05-01")
                .breach("4", NO_PURPOSE_STATED, copy("k-3"));
        making.and(created("k-3").withoutPurpose().at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .noBreach(NO_PURPOSE_STATED);
    }

    @Test
    void isNotOwedWhileTheClientHasItKept() {
        unneeded.and(instructed("keep", Order.KEEP)
                        .under("12")
                        .until("2026-08-31")
                        .at("2026-05-10T09:00"))
                .asOf("2026-07-01")
                .owes("4", ERASE_NO_LONGER_NEEDED, copy("k-2"))
                .status(REPLACED);
    }
}
