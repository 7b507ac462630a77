package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.DEED_AGAINST_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.DISCLOSED_TO_THIRD_PARTY;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_ERASURE;
import static io.daicho.conclusions.finding.Kind.INSTRUCTED_KEEPING;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RECOVER_OR_HAVE_ERASED;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** The proviso of article 13, and F5: a copy provided without approval is owed back all the same. */
class InstructedUnderThirteenTest {
    private final Story approved = given(
            contract(),
            consentTo("sub-1").at("2026-04-05T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            supplied("k-1", "sub-1").at("2026-05-01T09:00"));
    private final Story unapproved = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            supplied("k-1", "sub-1").as("handed").at("2026-05-01T09:00"));

    @Test
    void standsInTheDutysPlace() {
        approved.and(
                        ended().at("2027-03-20T18:00"),
                        instructed("i-1", Order.ERASE).under("13").at("2027-03-21T09:00"),
                        erased("k-1").evidenced().at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void survivesTheEndOfThePeriodAndIsMetAfterIt() {
        Story instructed = approved.and(
                ended().at("2027-03-20T18:00"),
                instructed("i-1", Order.ERASE).under("13").at("2027-04-10T09:00"));

        instructed
                .asOf("2028-01-01")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(REPLACED)
                .and()
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OVERDUE);
        instructed
                .and(erased("k-1").evidenced().at("2028-02-01T09:00"))
                .asOf("2028-03-01")
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"))
                .status(FULFILLED_LATE);
    }

    @Test
    void owesNothingBeforeTheEndOfTheWorkForAnApprovedCopy() {
        approved.and(instructed("i-1", Order.ERASE).under("13").at("2026-06-01T09:00"))
                .asOf("2026-07-01")
                .owesNo(INSTRUCTED_ERASURE);
    }

    @Test
    void keepsOnlyWhatIsAtASubcontractor() {
        Told told = approved.and(
                        received("k-2").at("2026-04-10T09:00"),
                        ended().at("2027-03-20T18:00"),
                        instructed("i-1", Order.KEEP)
                                .under("13")
                                .until("2027-06-30")
                                .at("2027-03-21T09:00"),
                        erased("k-2").at("2027-04-01T09:00"))
                .asOf("2027-04-02");

        told.owes("13", INSTRUCTED_KEEPING, copy("k-1"))
                .status(OPEN)
                .and()
                .owesNo(INSTRUCTED_KEEPING, copy("k-2"))
                .noBreach(DEED_AGAINST_INSTRUCTION);
    }

    @Test
    void anUnapprovedCopyIsOwedBackAtTheEndOfTheWork() {
        Story story = unapproved.and(ended().at("2027-03-20T18:00"));

        story.asOf("2027-03-21")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-20T18:00", "ended");
        story.reading(f5(Switches.UnapprovedSupply.NO)).asOf("2027-03-21").owesNo(RECOVER_OR_HAVE_ERASED);
    }

    @Test
    void anUnapprovedSupplyBreaksSevenAndTenAtOnce() {
        unapproved
                .asOf("2026-05-01")
                .breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-1"))
                .since("2026-05-01T09:00")
                .by("handed")
                .and()
                .breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-1"))
                .since("2026-05-01T09:00");
    }

    @Test
    void anUnapprovedCopyIsOwedBackEarlierIfSoInstructed() {
        Story story = unapproved.and(
                instructed("i-1", Order.ERASE).under("13").as("told").at("2026-06-01T09:00"));

        story.asOf("2026-06-02")
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OVERDUE)
                .opened("2026-06-01T09:00", "told")
                .due("2026-06-02T09:00", Basis.HOUSE);
        story.reading(f5(Switches.UnapprovedSupply.NO)).asOf("2026-06-02").owesNo(INSTRUCTED_ERASURE);
    }

    @Test
    void whatWasOwedEarlierStaysOwedFromThenWhenTheWorkEnds() {
        unapproved
                .and(
                        instructed("i-1", Order.ERASE).under("13").as("told").at("2026-06-01T09:00"),
                        ended().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OVERDUE)
                .opened("2026-06-01T09:00", "told")
                .and()
                .breach("13", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2026-06-02T09:00");
    }

    @Test
    void aConsentAfterTheSupplyDoesNotMakeItApproved() {
        unapproved
                .and(
                        consentTo("sub-1").at("2026-05-02T09:00"),
                        instructed("i-1", Order.ERASE).under("13").at("2026-06-01T09:00"))
                .asOf("2026-06-01")
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"))
                .status(OPEN);
    }

    @Test
    void isWithoutApprovalWhereTheConsentIsForAnotherCopy() {
        given(
                        contract(),
                        consentTo("sub-1").about("k-2").at("2026-04-05T09:00"),
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"),
                        instructed("i-1", Order.ERASE).under("13").at("2026-06-01T09:00"))
                .asOf("2026-06-02")
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"));
    }

    @Test
    void theApprovalAskedForIsThatOfTheTierThatHasTheCopyThen() {
        Story handedOn = approved.and(
                supplied("k-1", "sub-2").at("2026-05-10T09:00"),
                instructed("i-1", Order.ERASE).under("13").at("2026-06-01T09:00"));
        Story handedBack = unapproved.and(
                consentTo("sub-2").at("2026-05-02T09:00"),
                supplied("k-1", "sub-2").at("2026-05-10T09:00"),
                instructed("i-1", Order.ERASE).under("13").at("2026-06-01T09:00"));

        handedOn.asOf("2026-06-02")
                .owes("13", INSTRUCTED_ERASURE, copy("k-1"))
                .opened("2026-06-01T09:00", handedOn.facts().get(5).fact().id().value());
        handedBack.asOf("2026-06-02").owesNo(INSTRUCTED_ERASURE);
        handedOn.and(ended().at("2027-03-20T18:00"))
                .reading(f5(Switches.UnapprovedSupply.NO))
                .asOf("2027-03-21")
                .owesNo(RECOVER_OR_HAVE_ERASED);
    }
}
