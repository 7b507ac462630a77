package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.AiDeeds.*;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Question 13: each input to an AI service. */
class AiServicesTest {
    private final Story filed = given(
            contract(),
            filed(Medium.SERVER).ai("gen").at("2026-04-05T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            received("k-2").at("2026-04-10T09:00"));

    @Test
    void isJudgedByTheFormOfWhoeverHeldTheCopy() {
        Inquiry services = ask(
                filed.and(
                        putIntoAi("k-1", "gen").at("2026-05-02T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-03T09:00"),
                        putIntoAi("k-1", "gen").at("2026-05-04T09:00")),
                "ai-services");

        assertThat(services.column("by", "2026-06-01")).containsExactly("insurer", "sub-1");
        assertThat(services.column("filedBefore", "2026-06-01")).containsExactly("YES", "NO");
    }

    @Test
    void standsByServiceThenByTimeThenByCopy() {
        Inquiry services = ask(
                filed.and(
                        putIntoAi("k-1", "gen").as("c").at("2026-05-02T09:00"),
                        putIntoAi("k-2", "gen").as("b").at("2026-05-01T09:00"),
                        putIntoAi("k-2", "gen").as("d").at("2026-05-02T09:00"),
                        putIntoAi("k-2", "art").as("a").at("2026-05-03T09:00")),
                "ai-services");

        assertThat(services.column("fact", "2026-06-01")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void saysWhetherItTrainsOnTheInputAsTheEvidenceOfTheDayDoes() {
        Inquiry services = ask(
                filed.and(
                        lookedAt("gen", false, "2026-05-01", "2026-05-31").at("2026-05-01T09:00"),
                        lookedAt("gen", true, "2026-06-01").at("2026-06-01T09:00"),
                        putIntoAi("k-1", "gen").at("2026-04-20T09:00"),
                        putIntoAi("k-1", "gen").at("2026-05-20T09:00"),
                        putIntoAi("k-1", "gen").at("2026-06-20T09:00")),
                "ai-services");

        assertThat(services.column("trainsOnInput", "2026-07-01")).containsExactly("INDETERMINATE", "NO", "YES");
        assertThat(services.column("evidenceFrom", "2026-07-01")).containsExactly(null, "2026-05-01", "2026-06-01");
        assertThat(services.column("evidenceUntil", "2026-07-01")).containsExactly(null, "2026-05-31", null);
    }
}
