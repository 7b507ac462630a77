package io.daicho.conclusions.finding;

import static io.daicho.conclusions.finding.Kind.EXPIRED_WITHOUT_COMPLETION;
import static io.daicho.conclusions.finding.Kind.LAPSED_WHILE_COPIES_LIVE;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.TWO_ENDS;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** The identifiers that people note down: the same in every replay, so in every release too. Worked out apart from the code. */
class FindingIdTest {
    private final Story owed = given(
            contract(),
            received("k-1").as("got").at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"));

    @Test
    void ofADutyAndOfItsBeingLateEachTime() {
        Told told = owed.and(
                        instructed("i-1", Order.RELEASE).under("12").at("2027-03-23T09:00"),
                        revoked("i-1").at("2027-03-25T09:00"))
                .asOf("2027-03-31");

        assertThat(told.owes("12", RETURN_OR_ERASE, copy("k-1")).duty().id()).isEqualTo("o-8595ae8b0fb2c96e2afa");
        assertThat(told.breaches("12", NOT_DONE_IN_TIME, copy("k-1")))
                .extracting(Breach::id)
                .containsExactly("b-2fea6305f7ea562d05d6", "b-a0b664aba42fa8ddf1e5");
    }

    @Test
    void ofAContradiction() {
        Remark remark = owed.and(
                        erased("k-1").as("wipe").at("2026-05-01T09:00"),
                        destroyed("k-1").as("shred").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .remark(TWO_ENDS, copy("k-1"));

        assertThat(remark.id()).isEqualTo("c-8b4b98e56ad6733d61d3");
    }

    @Test
    void ofAWarningWithTheClauseItTouches() {
        Told told = owed.asOf("2027-04-01T00:00");

        assertThat(told.remark(EXPIRED_WITHOUT_COMPLETION, new Subject(Subject.Type.CONTRACT, "c-1"))
                        .id())
                .isEqualTo("w-b5167fc027e5c837d131");
        assertThat(told.conclusions().warnings())
                .filteredOn(warning -> warning.kind() == LAPSED_WHILE_COPIES_LIVE)
                .extracting(Remark::id)
                .containsExactlyInAnyOrder(
                        "w-90ac7cd1d53077d9eac0", "w-63a1816b31f0d2d00cc9", "w-8387d919ff72cc271079");
    }
}
