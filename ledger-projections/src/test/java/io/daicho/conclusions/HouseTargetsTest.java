package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.REFILE_FORM;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.SHRED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.contract.HouseTargets;
import io.daicho.api.custody.Medium;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** F7: targets for words without a number are the contract own, the clause set, or none. */
class HouseTargetsTest {
    private static Story completedUnder(HouseTargets targets) {
        return given(
                contract(targets),
                received("k-1").at("2026-04-10T09:00"),
                completed().at("2027-03-20T18:00"));
    }

    @Test
    void aContractMaySetItsOwn() {
        completedUnder(new HouseTargets(Duration.ofHours(1), null, null))
                .asOf("2027-03-20T19:01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .due("2027-03-20T19:00", Basis.HOUSE);
    }

    @Test
    void aContractMaySetNone() {
        completedUnder(new HouseTargets(null, null, null))
                .asOf("2030-01-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .neverDue()
                .and()
                .noBreach(NOT_DONE_IN_TIME);
    }

    @Test
    void eachWordHasItsOwn() {
        Story story = given(
                contract(new HouseTargets(null, Duration.ofDays(3), Duration.ofDays(5))),
                filed(Medium.SERVER).at("2026-04-05T09:00"),
                received("k-1").at("2026-04-10T09:00"),
                stored("k-1", usb()).at("2026-05-01T09:00"),
                printed("k-2", "k-1").at("2026-05-01T09:00"),
                noLongerNeeded("k-2").at("2026-05-01T09:00"));

        story.asOf("2026-05-02")
                .owes("5", REFILE_FORM, copy("k-1"))
                .due("2026-05-04T09:00", Basis.HOUSE)
                .and()
                .owes("A8(2)", SHRED, copy("k-2"))
                .due("2026-05-06T09:00", Basis.HOUSE);
    }

    @Test
    void theClauseSetHasTheDefaults() {
        completedUnder(Story.CLAUSES.targets())
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .due("2027-03-21T18:00", Basis.HOUSE);
        assertThat(Story.CLAUSES.targets())
                .isEqualTo(new HouseTargets(Duration.ofHours(24), Duration.ofDays(7), Duration.ofDays(30)));
    }

    @Test
    void aReopenedDutyWithoutATargetIsNeverDue() {
        completedUnder(new HouseTargets(null, null, null))
                .and(instructed("i-1", Order.RELEASE).under("12").at("2027-03-21T09:00"))
                .and(revoked("i-1").at("2027-03-22T09:00"))
                .asOf("2028-01-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .neverDue();
    }
}
