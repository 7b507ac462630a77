package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.POSTED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.testing.ConductDeeds.*;
import static io.daicho.conclusions.testing.Consenting.approval;
import static io.daicho.conclusions.testing.Consenting.consentWithdrawn;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.conduct.ConductFact.Talked.Where;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clauseset.Switches.AnnexSurvival;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annex 8(3): talk and posts about the work. */
class DiscretionTest {
    private final Story work = given(contract());

    @ParameterizedTest
    @CsvSource({"ON_THE_TELEPHONE_IN_PUBLIC,TALKED_IN_PUBLIC", "WITHIN_EARSHOT_OF_OUTSIDERS,TALKED_WITHIN_EARSHOT"})
    void talkWhereOthersListenIsABreachOfThatMoment(Where where, Kind kind) {
        assertThat(work.and(talked("x-1", "printer", where).as("heard").at("2026-05-01T09:00"))
                        .asOf("2026-06-01")
                        .breach("A8(3)", kind, conduct("x-1"))
                        .since("2026-05-01T09:00")
                        .until("2026-05-01T09:00")
                        .by("heard")
                        .breach()
                        .actor())
                .isEqualTo(new OrganisationId("printer"));
        work.asOf("2026-06-01").noBreach(kind);
        Story after = work.and(talked("x-1", "insurer", where).at("2027-04-01T09:00"));
        after.asOf("2027-06-01").noBreach(kind);
        after.reading(f1(AnnexSurvival.ALL)).asOf("2027-06-01").breach("A8(3)", kind, conduct("x-1"));
    }

    @Test
    void aPostIsNoBreachWithAConsentThatHeldThen() {
        work.and(
                        consentToPost("m-1", null).at("2026-04-20T09:00"),
                        posted("x-1", null).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(POSTED_WITHOUT_CONSENT);
        work.and(
                        consentToPost("m-1", "2026-05-01").at("2026-04-20T09:00"),
                        posted("x-1", "m-1").at("2026-05-01T23:59"))
                .asOf("2026-06-01")
                .noBreach(POSTED_WITHOUT_CONSENT);
    }

    @Test
    void aPostIsABreachWithoutOne() {
        work.and(posted("x-1", null).as("post").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A8(3)", POSTED_WITHOUT_CONSENT, conduct("x-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("post");
        work.and(
                        consentToPost("m-1", null).at("2026-05-01T09:01"),
                        posted("x-1", null).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A8(3)", POSTED_WITHOUT_CONSENT, conduct("x-1"));
        work.and(
                        consentToPost("m-1", null).at("2026-04-20T09:00"),
                        posted("x-1", "m-2").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A8(3)", POSTED_WITHOUT_CONSENT, conduct("x-1"));
        work.and(
                        consentToPost("m-1", null).at("2026-04-20T09:00"),
                        consentWithdrawn("m-1").at("2026-04-30T09:00"),
                        posted("x-1", null).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A8(3)", POSTED_WITHOUT_CONSENT, conduct("x-1"));
        work.and(approval("a-1").at("2026-04-20T09:00"), posted("x-1", null).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A8(3)", POSTED_WITHOUT_CONSENT, conduct("x-1"));
    }

    @Test
    void aPostIsOpenWhereOnlyTheDayOfTheConsentIsKnown() {
        work.and(
                        consentToPost("m-1", null).at("2026-05-01"),
                        posted("x-1", null).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(POSTED_WITHOUT_CONSENT)
                .owes("A8(3)", POSTED_WITHOUT_CONSENT, conduct("x-1"))
                .status(INDETERMINATE);
    }

    @Test
    void aPostAfterThePeriodIsNoBreachUnlessAllOfTheAnnexSurvives() {
        Story after = work.and(posted("x-1", null).at("2027-04-01T09:00"));

        after.asOf("2027-06-01").noBreach(POSTED_WITHOUT_CONSENT);
        after.reading(f1(AnnexSurvival.ALL)).asOf("2027-06-01").breach("A8(3)", POSTED_WITHOUT_CONSENT, conduct("x-1"));
    }
}
