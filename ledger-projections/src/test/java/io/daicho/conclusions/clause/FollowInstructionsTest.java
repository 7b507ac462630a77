package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.FOLLOW_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_ERASURE;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.WAIVED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 17: follow the instruction; one that names another clause stands under that one and survives with it. */
class FollowInstructionsTest {
    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));

    @Test
    void isOwedUntilCompliedWith() {
        Story story = held.and(instructed("i-1", Order.OTHER)
                .due("2026-06-30T17:00")
                .as("told")
                .at("2026-06-01T09:00"));

        story.asOf("2026-06-30T17:00")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(OPEN)
                .opened("2026-06-01T09:00", "told")
                .due("2026-06-30T17:00", Basis.CLIENT);
        story.asOf("2026-07-01")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(OVERDUE)
                .and()
                .breach("17", NOT_DONE_IN_TIME, instruction("i-1"))
                .on(Basis.CLIENT);
        story.and(complied("i-1").as("done").at("2026-06-20T09:00"))
                .asOf("2026-07-01")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(FULFILLED)
                .met("2026-06-20T09:00", "done");
    }

    @Test
    void hasNoDueTimeWhereTheClientSetNoneBecauseTheTextHasNoWordForIt() {
        held.and(
                        instructed("i-1", Order.OTHER).at("2026-06-01T09:00"),
                        instructed("i-2", Order.ERASE).about("k-1").at("2026-06-01T09:00"))
                .asOf("2027-03-01")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(OPEN)
                .neverDue()
                .and()
                .owes("17", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OPEN)
                .neverDue();
    }

    @Test
    void endsWithThePeriod() {
        held.and(
                        instructed("i-1", Order.OTHER).at("2026-06-01T09:00"),
                        instructed("i-2", Order.ERASE).about("k-1").at("2026-06-01T09:00"))
                .asOf("2027-04-01T00:00")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(LAPSED)
                .and()
                .owes("17", INSTRUCTED_ERASURE, copy("k-1"))
                .status(LAPSED);
    }

    @Test
    void standsUnderTheClauseItNamesAndSurvivesWithIt() {
        held.and(instructed("i-1", Order.OTHER).under("14-2").at("2026-06-01T09:00"))
                .asOf("2027-04-02")
                .owes("14-2", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(OPEN);
    }

    @Test
    void aboutACopyStandsUnderTheClauseItNamesToo() {
        held.and(instructed("i-1", Order.ERASE)
                        .under("A3(3)")
                        .about("k-1")
                        .due("2026-06-30T17:00")
                        .at("2026-06-01T09:00"))
                .asOf("2026-07-01")
                .owes("A3(3)", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OVERDUE)
                .due("2026-06-30T17:00", Basis.CLIENT);
    }

    @Test
    void standsUnderSeventeenWhereTheClauseIsUnknown() {
        held.and(instructed("i-1", Order.OTHER).under("99").at("2026-06-01T09:00"))
                .asOf("2026-06-02")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"));
    }

    @Test
    void isWaivedWhenItIsTakenBack() {
        held.and(
                        instructed("i-1", Order.OTHER).due("2026-06-30T17:00").at("2026-06-01T09:00"),
                        revoked("i-1").at("2026-06-02T09:00"))
                .asOf("2026-07-02")
                .owes("17", FOLLOW_INSTRUCTION, instruction("i-1"))
                .status(WAIVED)
                .and()
                .noBreach("17", NOT_DONE_IN_TIME);
    }

    @Test
    void aboutACopyIsMetByTheDeedItself() {
        held.and(
                        instructed("i-1", Order.ERASE).about("k-1").at("2026-06-01T09:00"),
                        erased("k-1").as("wipe").at("2026-06-02T09:00"))
                .asOf("2026-07-01")
                .owes("17", INSTRUCTED_ERASURE, copy("k-1"))
                .status(FULFILLED)
                .met("2026-06-02T09:00", "wipe");
    }

    @Test
    void leavesTwelveAsItIs() {
        held.and(
                        instructed("i-1", Order.RETURN).about("k-1").at("2027-03-01T09:00"),
                        completed().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void concernsTheCopiesThatAHolderHasWhenItIsGivenAndNotThoseItOnceHad() {
        Story supplied = held.and(supplied("k-1", "sub-1").at("2026-05-01T09:00"));

        supplied.and(instructed("i-1", Order.ERASE).aboutHeldBy("sub-1").at("2026-06-01T09:00"))
                .asOf("2026-06-02")
                .owes("17", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OPEN);
        supplied.and(
                        recovered("k-1", "sub-1").at("2026-05-20T09:00"),
                        instructed("i-1", Order.ERASE).aboutHeldBy("sub-1").at("2026-06-01T09:00"))
                .asOf("2026-06-02")
                .owesNo(INSTRUCTED_ERASURE);
    }
}
