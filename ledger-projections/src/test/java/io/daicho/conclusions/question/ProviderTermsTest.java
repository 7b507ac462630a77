package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.assessed;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 15: the terms of each cloud provider in force on a day, and any consent. */
class ProviderTermsTest {
    private final Story story = given(
            contract(),
            assessed("box", true, "2026-04-01").at("2026-04-02T09:00"),
            consentToAccess("box").at("2026-04-03T09:00"),
            received("k-1").on(cloud("box")).at("2026-04-10T09:00"),
            stored("k-1", cloud("drive")).at("2026-05-10T09:00"));
    private final Inquiry terms = ask(story, "provider-terms");

    @Test
    void areShownOfEveryServiceUsedByThenOrAssessed() {
        assertThat(terms.column("service", "2026-06-01")).containsExactly("box", "drive");
        assertThat(terms.about(Parameter.DAY, "2026-05-09").column("service", "2026-06-01"))
                .containsExactly("box");
    }

    @Test
    void areShownOfAServiceThatWasOnlyAssessedToo() {
        Inquiry idle = ask(story.and(assessed("idle", false, "2026-04-01").at("2026-04-02T09:00")), "provider-terms");

        assertThat(idle.column("service", "2026-06-01")).containsExactly("box", "drive", "idle");
        assertThat(idle.column("usedBy", "2026-06-01"))
                .containsExactly(List.of("insurer"), List.of("insurer"), List.of());
    }

    @Test
    void areThoseOfOneServiceWhereOneIsNamed() {
        assertThat(terms.about(Parameter.SERVICE, "drive").column("service", "2026-06-01"))
                .containsExactly("drive");
    }

    @Test
    void areIndeterminateWhereNobodyAssessedThem() {
        assertThat(terms.column("providerMayAccess", "2026-06-01")).containsExactly("YES", "INDETERMINATE");
        assertThat(terms.column("consent", "2026-06-01")).containsExactly("access-box", null);
    }

    @Test
    void aConsentForSomeCopiesOnlyIsNoneForTheService() {
        Story story = given(
                contract(),
                consentToAccess("box").about("k-1").at("2026-04-03T09:00"),
                received("k-1").on(cloud("box")).at("2026-04-10T09:00"));

        assertThat(consents(story)).containsExactly("access-box");
        assertThat(consents(story.and(received("k-2").on(cloud("box")).at("2026-04-10T09:00"))))
                .containsOnlyNulls();
    }

    private static List<@Nullable Object> consents(Story story) {
        return ask(story, "provider-terms").about(Parameter.DAY, "2026-05-01").column("consent", "2026-06-01");
    }
}
