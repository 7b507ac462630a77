package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.DEED_AGAINST_INSTRUCTION;
import static io.daicho.conclusions.finding.Kind.ENGAGED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Kind.ENGAGED_WITHOUT_FLOW_DOWN;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.REPORT_BREACH;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_BEFORE_FORM;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_WITHOUT_CONSENT;
import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_WITHOUT_APPROVAL;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Instructing.instructed;
import static io.daicho.conclusions.testing.Parties.copy;
import static io.daicho.conclusions.testing.Parties.subcontractor;
import static io.daicho.conclusions.testing.Readings.f3;
import static io.daicho.conclusions.testing.Reporting.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 11: the acts of a subcontractor, of whatever tier, count as the contractor's. */
class JointLiabilityTest {
    private final Story chain = given(
            contract(),
            consentTo("sub-1").at("2026-04-05T09:00"),
            bound("sub-1").at("2026-04-05T09:00"),
            engaged("sub-1").at("2026-04-06T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            supplied("k-1", "sub-1").at("2026-04-20T09:00"));
    private final Story second =
            chain.and(engagedUnder("sub-2", "sub-1").as("tier").at("2026-04-25T09:00"));
    private final Story handedOn =
            second.and(supplied("k-1", "sub-2").as("handed").at("2026-05-01T09:00"));
    private final Story out = handedOn.and(takenOutside("k-1").as("out").at("2026-05-10T09:00"));

    @Test
    void anEngagementIsTheDeedOfWhoeverEngaged() {
        second.asOf("2026-06-01")
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-2"))
                .deedOf("sub-1")
                .and()
                .breach("10", ENGAGED_WITHOUT_FLOW_DOWN, subcontractor("sub-2"))
                .deedOf("sub-1");
        given(contract(), engaged("sub-9").at("2026-04-25T09:00"))
                .asOf("2026-06-01")
                .breach("10", ENGAGED_WITHOUT_CONSENT, subcontractor("sub-9"))
                .deedOf("insurer");
    }

    @Test
    void aSupplyIsTheDeedOfWhoeverHadTheCopy() {
        handedOn.asOf("2026-06-01")
                .breach("10", SUPPLIED_WITHOUT_CONSENT, copy("k-1"))
                .by("handed")
                .deedOf("sub-1");
        assertThat(handedOn.asOf("2026-06-01").breaches("note-3", SUPPLIED_BEFORE_FORM, copy("k-1")))
                .extracting(breach -> breach.actor().value())
                .containsExactly("insurer", "sub-1");
    }

    @Test
    void aDeedWithACopyIsThatOfItsHolder() {
        out.asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .deedOf("sub-2");
    }

    @Test
    void aSubcontractorsBreachIsToBeReportedWhenSomebodyInTheChainFoundIt() {
        out.asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .notToBeReported();
        for (String finder : new String[] {"sub-2", "sub-1", "insurer"}) {
            var duty = out.and(
                            foundBreach("v-1", finder).about("out").as("seen").at("2026-05-20T09:00"))
                    .asOf("2026-05-20T10:00")
                    .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                    .toBeReported()
                    .opened("2026-05-20T09:00", "seen")
                    .status(OPEN)
                    .duty();
            assertThat(duty.debtor().value()).isEqualTo("insurer");
        }
    }

    @Test
    void aSubcontractorsBreachThatWasFearedBeforeIsKnownWhenItComes() {
        handedOn.and(
                        foundBreach("v-1", "sub-2").risk().about("out").at("2026-05-09T09:00"),
                        takenOutside("k-1").as("out").at("2026-05-10T09:00"),
                        reported("v-1").at("2026-05-09T12:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .toBeReported()
                .opened("2026-05-10T09:00", "out")
                .status(FULFILLED);
    }

    @Test
    void whatASubcontractorFoundAfterThePeriodIsToBeReportedOnlyWhileTheContractorAnswersForIt() {
        Story late = chain.and(
                foundBreach("v-sub", "sub-1").at("2028-05-01T09:00"),
                foundBreach("v-own", "insurer").at("2028-05-01T09:00"));

        late.asOf("2028-05-01T10:00")
                .owes("14-2", REPORT_BREACH, finding("v-sub"))
                .and()
                .owes("14-2", REPORT_BREACH, finding("v-own"));
        late.reading(f3(Switches.JointLiability.ENDS))
                .asOf("2028-05-01T10:00")
                .owesNo(REPORT_BREACH, finding("v-sub"))
                .owes("14-2", REPORT_BREACH, finding("v-own"));
    }

    @Test
    void aDeedAgainstAnInstructionUnderTwelveOrThirteenIsThatOfTheHolder() {
        chain.and(
                        instructed("i-1", Order.KEEP).under("13").about("k-1").at("2026-05-01T09:00"),
                        erased("k-1").evidenced().at("2026-05-10T09:00"))
                .asOf("2026-06-01")
                .breach("13", DEED_AGAINST_INSTRUCTION, copy("k-1"))
                .deedOf("sub-1");
        chain.and(
                        received("k-2").at("2026-04-10T09:00"),
                        instructed("i-1", Order.KEEP).under("12").about("k-2").at("2026-05-01T09:00"),
                        erased("k-2").at("2026-05-10T09:00"))
                .asOf("2026-06-01")
                .breach("12", DEED_AGAINST_INSTRUCTION, copy("k-2"))
                .deedOf("insurer");
    }

    @Test
    void aSubcontractorsDeedAfterThePeriodIsNoBreachWhereTheContractorNoLongerAnswersForIt() {
        Story late = chain.and(
                instructed("i-1", Order.KEEP).under("13").about("k-1").at("2027-03-01T09:00"),
                erased("k-1").evidenced().at("2028-05-10T09:00"));

        late.asOf("2028-06-01").breach("13", DEED_AGAINST_INSTRUCTION, copy("k-1"));
        late.reading(f3(Switches.JointLiability.ENDS)).asOf("2028-06-01").noBreach(DEED_AGAINST_INSTRUCTION);
    }

    @Test
    void notRecoveringACopyIsTheContractorsOwnOmission() {
        chain.and(ended().at("2027-03-01T18:00"))
                .asOf("2027-03-20")
                .breach("13", NOT_DONE_IN_TIME, copy("k-1"))
                .deedOf("insurer");
    }
}
