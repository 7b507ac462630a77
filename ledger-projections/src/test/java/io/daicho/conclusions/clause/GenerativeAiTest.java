package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.*;
import static io.daicho.conclusions.testing.AiDeeds.*;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.testing.CopyDeeds;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 8-1: only AI that does not train on its input; 8-3: only AI that the form in force names. */
class GenerativeAiTest {
    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));
    private final Story input = held.and(putIntoAi("k-1", "gen").as("input").at("2026-05-01T09:00"));

    private static Deed filedForAi() {
        return filed(Medium.SERVER).ai("gen");
    }

    private Story named(String when) {
        return input.and(filedForAi().as("form").at(when));
    }

    @Test
    void isNoBreachWhereEvidenceOfNoTrainingCoversTheDayWheneverItWasObtained() {
        input.and(lookedAt("gen", false, "2026-05-01", "2026-05-01").as("shown").at("2026-09-01T09:00"))
                .asOf("2026-10-01")
                .noBreach(PUT_INTO_TRAINING_AI)
                .owes("8-1", KEEP_OUT_OF_TRAINING, copy("k-1"))
                .status(Status.FULFILLED)
                .met("2026-05-01T09:00", "shown");
    }

    @Test
    void isABreachWhereTheServiceTrains() {
        input.and(lookedAt("gen", true, "2026-04-01").as("terms").at("2026-04-01T09:00"))
                .asOf("2026-06-01")
                .breach("8-1", PUT_INTO_TRAINING_AI, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("input", "terms")
                .and()
                .owes("8-1", KEEP_OUT_OF_TRAINING, copy("k-1"))
                .status(Status.VIOLATED)
                .neverDue();
    }

    @Test
    void isLeftOpenWhereNoEvidenceCoversTheDayOrABreachIfSoRead() {
        Story uncovered = input.and(
                lookedAt("gen", false, "2026-04-01", "2026-04-30").at("2026-04-01T09:00"),
                lookedAt("other", false, "2026-04-01").at("2026-04-01T09:00"));

        uncovered
                .asOf("2026-06-01")
                .noBreach(PUT_INTO_TRAINING_AI)
                .owes("8-1", KEEP_OUT_OF_TRAINING, copy("k-1"))
                .status(Status.INDETERMINATE)
                .opened("2026-05-01T09:00", "input");
        uncovered
                .reading(f11(Switches.MissingRecord.BREACH))
                .asOf("2026-06-01")
                .breach("8-1", PUT_INTO_TRAINING_AI, copy("k-1"))
                .by("input");
    }

    @Test
    void isNoBreachIntoAServiceOnTheFormInForce() {
        named("2026-05-01T09:00")
                .asOf("2026-06-01")
                .noBreach(AI_USED_BEFORE_FILING)
                .owes("8-3", FILE_AI, copy("k-1"))
                .status(Status.FULFILLED)
                .met("2026-05-01T09:00", "form");
    }

    @Test
    void isABreachBeforeFilingAndFilingIsOwedFromThenOn() {
        input.asOf("2026-05-02")
                .owes("8-3", FILE_AI, copy("k-1"))
                .status(Status.OVERDUE)
                .due("2026-05-01T09:00", Basis.CONTRACT);
        named("2026-05-03T09:00")
                .asOf("2026-06-01")
                .owes("8-3", FILE_AI, copy("k-1"))
                .status(Status.FULFILLED_LATE)
                .met("2026-05-03T09:00", "form")
                .and()
                .breach("8-3", AI_USED_BEFORE_FILING, copy("k-1"))
                .by("input")
                .until("2026-05-01T09:00");
    }

    @Test
    void isABreachWhereTheFormInForceNamesOtherAiOrNoLongerThis() {
        Story changed = input.and(filed(Medium.SERVER).ai("other").at("2026-04-05T09:00"));

        changed.asOf("2026-05-02")
                .owes("8-3", FILE_AI, copy("k-1"))
                .status(Status.OVERDUE)
                .and()
                .breach("8-3", AI_USED_BEFORE_FILING, copy("k-1"));
        changed.and(filedForAi().at("2026-04-02T09:00"))
                .asOf("2026-05-02")
                .breach("8-3", AI_USED_BEFORE_FILING, copy("k-1"));
    }

    @Test
    void isLeftOpenByAFormOfTheDayOfTheInput() {
        named("2026-05-01")
                .asOf("2026-06-01")
                .noBreach(AI_USED_BEFORE_FILING)
                .owes("8-3", FILE_AI, copy("k-1"))
                .status(Status.INDETERMINATE);
    }

    @Test
    void asksTheSubcontractorsOwnFormWhereItHoldsTheCopy() {
        Story supplied = held.and(
                engaged("sub-1").at("2026-04-05T09:00"),
                filedForAi().at("2026-04-06T09:00"),
                CopyDeeds.supplied("k-1", "sub-1").at("2026-04-20T09:00"),
                putIntoAi("k-1", "gen").at("2026-05-01T09:00"));

        assertThat(supplied.asOf("2026-06-01")
                        .breach("8-3", AI_USED_BEFORE_FILING, copy("k-1"))
                        .breach()
                        .actor())
                .isEqualTo(new OrganisationId("sub-1"));
        supplied.and(filedBy("sub-1", Medium.SERVER).ai("gen").at("2026-04-19T09:00"))
                .asOf("2026-06-01")
                .noBreach(AI_USED_BEFORE_FILING);
    }

    @Test
    void endsWithThePeriod() {
        held.and(putIntoAi("k-1", "gen").at("2027-04-02T09:00"))
                .reading(f11(Switches.MissingRecord.BREACH))
                .asOf("2027-05-01")
                .noBreach(PUT_INTO_TRAINING_AI)
                .noBreach(AI_USED_BEFORE_FILING)
                .owesNo(FILE_AI)
                .owesNo(KEEP_OUT_OF_TRAINING);
        input.asOf("2027-04-01T00:00").owes("8-3", FILE_AI, copy("k-1")).status(Status.LAPSED);
    }

    @Test
    void ofSeveralLooksThatCoverTheDayTheLatestCounts() {
        input.and(
                        lookedAt("gen", false, "2026-04-01").at("2026-04-01T09:00"),
                        lookedAt("gen", true, "2026-05-01").as("later").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("8-1", PUT_INTO_TRAINING_AI, copy("k-1"))
                .by("input", "later");
    }

    @Test
    void isMetLateByTheFirstFormThatNamesItAndNotByOneThatNamesOtherAi() {
        input.and(
                        filed(Medium.SERVER).ai("other").at("2026-05-02T09:00"),
                        filedForAi().as("right").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .owes("8-3", FILE_AI, copy("k-1"))
                .status(Status.FULFILLED_LATE)
                .met("2026-05-03T09:00", "right");
    }

    @Test
    void isMetByTheFormInForceAndNotByAnEarlierOneThatNamedItToo() {
        named("2026-04-20T09:00")
                .and(filedForAi().as("latest").at("2026-04-25T09:00"))
                .asOf("2026-06-01")
                .owes("8-3", FILE_AI, copy("k-1"))
                .status(Status.FULFILLED)
                .met("2026-04-25T09:00", "latest");
    }
}
