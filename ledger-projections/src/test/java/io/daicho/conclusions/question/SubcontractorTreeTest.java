package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static io.daicho.conclusions.testing.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.testing.Inquiry;
import org.junit.jupiter.api.Test;

/** Question 9: the subcontractors of every tier, and what was there before the first supply. */
class SubcontractorTreeTest {
    private final Inquiry tree = ask(
            given(
                    contract(),
                    consentTo("a").at("2026-04-02T09:00"),
                    bound("a").at("2026-04-03T09:00"),
                    filedBy("a", Medium.SERVER).at("2026-04-04T09:00"),
                    engaged("a").at("2026-04-05T09:00"),
                    engagedUnder("b", "a").at("2026-04-06T09:00"),
                    engagedSubsidiary("c").at("2026-04-07T09:00"),
                    received("k-1").at("2026-04-10T09:00"),
                    supplied("k-1", "a").at("2026-05-01T09:00"),
                    supplied("k-1", "b").at("2026-05-02T09:00"),
                    supplied("k-1", "a").at("2026-05-03T09:00"),
                    workEnded("b").at("2026-05-20T09:00")),
            "subcontractors");

    @Test
    void standsTierByTierUnderWhoeverEngagedIt() {
        assertThat(tree.column("organisation", "2026-06-01")).containsExactly("a", "b", "c");
        assertThat(tree.column("tier", "2026-06-01")).containsExactly(1L, 2L, 1L);
        assertThat(tree.column("under", "2026-06-01")).containsExactly("insurer", "a", "insurer");
        assertThat(tree.column("subsidiary", "2026-06-01")).containsExactly(false, false, true);
    }

    @Test
    void saysWhatWasThereOfEach() {
        assertThat(tree.column("consent", "2026-06-01")).containsExactly("consent-a", null, null);
        assertThat(tree.column("consentAt", "2026-06-01")).containsExactly(instant("2026-04-02T09:00"), null, null);
        assertThat(tree.column("flowDownAt", "2026-06-01")).containsExactly(instant("2026-04-03T09:00"), null, null);
        assertThat(tree.column("formAt", "2026-06-01")).containsExactly(instant("2026-04-04T09:00"), null, null);
        assertThat(tree.column("firstSupplyAt", "2026-06-01"))
                .containsExactly(instant("2026-05-01T09:00"), instant("2026-05-02T09:00"), null);
        assertThat(tree.column("endedAt", "2026-06-01")).containsExactly(null, instant("2026-05-20T09:00"), null);
    }
}
