package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static io.daicho.conclusions.testing.Subcontractors.engagedUnder;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 9: who stands below whom, and on which tier. */
class TiersTest {
    /** The contractor engaged alpha and beta; alpha gamma; gamma delta; beta epsilon. */
    private final Story story = given(
            contract(),
            engaged("alpha").at("2026-04-02T09:00"),
            engagedUnder("gamma", "alpha").at("2026-04-03T09:00"),
            engagedUnder("delta", "gamma").at("2026-04-04T09:00"),
            engaged("beta").at("2026-04-05T09:00"),
            engagedUnder("epsilon", "beta").at("2026-04-06T09:00"));

    private static List<String> subcontractors(AttestationDocument document) {
        return document.subcontractors().stream()
                .map(entry -> entry.tier() + " " + entry.organisation() + " under " + entry.under())
                .toList();
    }

    @Test
    void theContractorsAreListedTierByTierAndInATierInTheOrderOfTheirEngagement() {
        assertThat(subcontractors(draft(story)))
                .containsExactly(
                        "1 alpha under insurer",
                        "1 beta under insurer",
                        "2 gamma under alpha",
                        "2 epsilon under beta",
                        "3 delta under gamma");
    }

    @Test
    void aSubcontractorsAreThoseBelowItOnWhateverTier() {
        assertThat(subcontractors(draftOf("alpha", story)))
                .containsExactly("2 gamma under alpha", "3 delta under gamma");
        assertThat(subcontractors(draftOf("beta", story))).containsExactly("2 epsilon under beta");
        assertThat(subcontractors(draftOf("delta", story))).isEmpty();
    }

    @Test
    void aSubcontractorKnowsItsTierAndWhoEngagedIt() {
        Attestor delta = draftOf("delta", story).attestor();

        assertThat(delta.tier()).isEqualTo(3);
        assertThat(delta.name()).isEqualTo("delta");
        assertThat(delta.under()).hasToString("gamma");
        assertThat(draft(story).attestor().tier()).isZero();
        assertThat(draft(story).attestor().name()).isEqualTo("Insurer");
        assertThat(draft(story).attestor().under()).isNull();
    }

    @Test
    void whoWasEngagedBySomebodyNotOnRecordIsListedLast() {
        Story unknown = story.and(engagedUnder("zeta", "nobody").at("2026-04-01T09:00"));

        assertThat(subcontractors(draft(unknown))).hasSize(6).endsWith("1 zeta under nobody");
        assertThat(subcontractors(draftOf("alpha", unknown)))
                .containsExactly("2 gamma under alpha", "3 delta under gamma");
    }

    @Test
    void nobodyStandsBelowItself() {
        Story circle = given(
                contract(),
                engagedUnder("alpha", "beta").at("2026-04-02T09:00"),
                engagedUnder("beta", "alpha").at("2026-04-03T09:00"),
                engagedUnder("gamma", "nobody").at("2026-04-04T09:00"));

        assertThat(subcontractors(draftOf("alpha", circle))).containsExactly("1 beta under alpha");
        assertThat(subcontractors(draftOf("gamma", circle))).isEmpty();
    }
}
