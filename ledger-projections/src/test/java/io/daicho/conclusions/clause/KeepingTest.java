package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.DEED_AGAINST_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_DESTRUCTION;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_ERASURE;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_KEEPING;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.finding.Status.VIOLATED;
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
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** The proviso of article 12: an instruction to keep a copy, until a day or until told otherwise. */
class KeepingTest {
    private final Story owed = given(
            contract(), received("k-1").at("2026-04-10T09:00"), completed().at("2027-03-20T18:00"));

    private Story kept(Deed... afterwards) {
        return owed.and(instructed("i-1", Order.KEEP)
                        .under("12")
                        .until("2027-06-30")
                        .as("told")
                        .at("2027-03-21T09:00"))
                .and(afterwards);
    }

    @Test
    void standsInTheDutysPlaceUpToThatDay() {
        kept().asOf("2027-06-30T23:59")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-21T09:00", "told")
                .due("2027-07-01T00:00", Basis.CLIENT)
                .and()
                .noBreach("12", NOT_DONE_IN_TIME);
    }

    @Test
    void isMetWhenTheDayIsOverAndTheDutyIsOpenAgain() {
        kept().asOf("2027-07-01T00:00")
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(FULFILLED)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .due("2027-07-02T00:00", Basis.HOUSE);
    }

    @Test
    void owesTheDutyAfterwards() {
        kept(erased("k-1").as("wipe").at("2027-07-01T10:00"))
                .asOf("2027-08-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-07-01T10:00", "wipe");
        kept().asOf("2027-08-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .and()
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2027-07-02T00:00")
                .goesOn();
    }

    @Test
    void owesWhatItSaysFollows() {
        Story story = owed.and(instructed("i-1", Order.KEEP)
                .under("12")
                .until("2027-06-30")
                .then(Order.DESTROY)
                .at("2027-03-21T09:00"));

        story.asOf("2027-06-30T23:59").owesNo(INSTRUCTED_DESTRUCTION);
        story.asOf("2027-07-01T00:00")
                .owes("12", INSTRUCTED_DESTRUCTION, copy("k-1"))
                .status(OPEN)
                .due("2027-07-02T00:00", Basis.HOUSE)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED);
        story.and(destroyed("k-1").at("2027-07-01T10:00"))
                .asOf("2027-08-01")
                .owes("12", INSTRUCTED_DESTRUCTION, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void withoutADayIsKeptUntilToldOtherwise() {
        Story story = owed.and(instructed("i-1", Order.KEEP).under("12").at("2027-03-21T09:00"));

        story.asOf("2031-01-01")
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(OPEN)
                .neverDue()
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED);
        story.and(revoked("i-1").at("2031-01-02T09:00"))
                .asOf("2031-01-02")
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(WAIVED)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .due("2031-01-03T09:00", Basis.HOUSE);
    }

    @Test
    void isViolatedByErasingWhatWasToBeKept() {
        kept(erased("k-1").as("wipe").at("2027-05-01T10:00"))
                .asOf("2027-08-01")
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("12", DEED_AGAINST_INSTRUCTION, copy("k-1"))
                .since("2027-05-01T10:00")
                .until("2027-05-01T10:00")
                .by("told", "wipe")
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(REPLACED);
    }

    @Test
    void isOwedFromTheInstructionOnEvenBeforeCompletion() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        instructed("i-1", Order.KEEP)
                                .under("12")
                                .until("2027-06-30")
                                .at("2027-01-10T09:00"),
                        erased("k-1").at("2027-02-01T09:00"))
                .asOf("2027-02-02")
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(VIOLATED)
                .and()
                .breach("12", DEED_AGAINST_INSTRUCTION, copy("k-1"));
    }

    @Test
    void concernsACopyMadeLaterToo() {
        kept(copied("k-2", "k-1").as("made").at("2027-04-05T09:00"))
                .asOf("2027-04-06")
                .owes("12", RETURN_OR_ERASE, copy("k-2"))
                .status(REPLACED)
                .and()
                .owes("12", INSTRUCTED_KEEPING, copy("k-2"))
                .status(OPEN);
    }

    @Test
    void endsWithALaterInstruction() {
        kept(
                        instructed("i-2", Order.ERASE).under("12").at("2027-05-01T09:00"),
                        erased("k-1").at("2027-05-01T10:00"))
                .asOf("2027-08-01")
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("12", INSTRUCTED_ERASURE, copy("k-1"))
                .status(FULFILLED)
                .and()
                .noBreach(DEED_AGAINST_INSTRUCTION);
    }

    @Test
    void ofACopyThatIsWithASubcontractorBeginsWhenItIsBack() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"),
                        instructed("i-1", Order.KEEP)
                                .under("12")
                                .until("2026-12-31")
                                .as("told")
                                .at("2026-06-01T09:00"),
                        recovered("k-1", "sub-1").at("2026-07-01T09:00"))
                .asOf("2026-08-01")
                .owes("12", INSTRUCTED_KEEPING, copy("k-1"))
                .status(OPEN)
                .opened("2026-07-01T09:00", "told");
    }
}
