package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.DISCLOSED_TO_THIRD_PARTY;
import static io.daicho.conclusions.finding.Kind.ERASED_WITH_WARNING;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 12: what meets it, and what does not. */
class ReturnOrEraseMetTest {
    private final Story owed = given(
            contract(), received("k-1").at("2026-04-10T09:00"), completed().at("2027-03-20T18:00"));

    @Test
    void isMetByAnErasureSeenToHaveWorked() {
        owed.and(erased("k-1").as("wipe").at("2027-03-21T18:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T18:00", "wipe")
                .and()
                .noBreach("12", NOT_DONE_IN_TIME);
    }

    @Test
    void isMetByTheDestructionOfItsMedium() {
        owed.and(destroyed("k-1").as("shred").at("2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "shred");
    }

    @Test
    void isNotYetMetAtTheInstantBefore() {
        owed.and(erased("k-1").at("2027-03-21T18:00"))
                .asOf("2027-03-21T17:59")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .unmet();
    }

    @Test
    void isMetLateAfterTheTargetAndTheBreachStaysWithItsEnd() {
        owed.and(erased("k-1").at("2027-03-25T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED_LATE)
                .and()
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2027-03-21T18:00")
                .until("2027-03-25T10:00");
    }

    @Test
    void isMetAfterTheEndOfThePeriodToo() {
        owed.and(erased("k-1").as("wipe").at("2028-05-05T10:00"))
                .asOf("2028-06-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED_LATE)
                .met("2028-05-05T10:00", "wipe");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "NOT_VERIFIABLE", "PENDING"})
    void isNotMetByAnErasureThatNobodySawWork(Verification seen) {
        owed.and(erased("k-1", seen).at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "NOT_VERIFIABLE", "PENDING"})
    void isMetAtTheVerificationAndNotAtTheDeed(Verification first) {
        owed.and(
                        erased("k-1", first).as("wipe").at("2027-03-21T10:00"),
                        verified("k-1", "wipe", Verification.DONE).as("look").at("2027-03-23T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED_LATE)
                .met("2027-03-23T10:00", "wipe", "look");
    }

    @Test
    void isOpenAgainWhereALaterLookShowsThatItFailed() {
        Story looked = owed.and(
                erased("k-1").as("wipe").at("2027-03-21T10:00"),
                verified("k-1", "wipe", Verification.FAILED).at("2027-03-23T10:00"));

        looked.asOf("2027-03-22").owes("12", RETURN_OR_ERASE, copy("k-1")).status(FULFILLED);
        looked.asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void isMetWithAWarningAndTheWarningIsListed() {
        Told told = owed.and(
                        erased("k-1", Verification.DONE_WITH_WARNING).as("wipe").at("2027-03-21T10:00"))
                .asOf("2027-03-22");

        told.owes("12", RETURN_OR_ERASE, copy("k-1")).status(FULFILLED);
        assertThat(told.remark(ERASED_WITH_WARNING, copy("k-1")).by()).containsExactly(new FactId("wipe"));
    }

    @Test
    void isNotMetByTheSendersWordThatItWasReturned() {
        owed.and(returned("k-1").at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void isMetByTheReceiversAcknowledgement() {
        owed.and(
                        returned("k-1").as("sent").at("2027-03-21T10:00"),
                        acknowledged("k-1").as("received").at("2027-03-21T15:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T15:00", "sent", "received");
    }

    @Test
    void isNotMetByAnAcknowledgementOfTheSenderItself() {
        owed.and(
                        returned("k-1").at("2027-03-21T10:00"),
                        acknowledgedBy("k-1", CONTRACTOR.value()).at("2027-03-21T15:00"))
                .asOf("2027-04-02")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void isNotMetByAnAcknowledgementOfAThirdPartyThatHasTheCopyFromThen() {
        owed.and(
                        returned("k-1").at("2027-03-21T10:00"),
                        acknowledgedBy("k-1", "courier").as("got").at("2027-03-21T15:00"))
                .asOf("2027-04-02")
                .breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-1"))
                .by("got")
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void staysOpenForALostCopyAndForAFoundOne() {
        Story story = owed.and(lost("k-1").at("2027-03-21T10:00"), found("k-1").at("2027-05-01T10:00"));

        story.asOf("2027-04-02").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
        story.asOf("2027-05-02").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE);
        story.and(erased("k-1").at("2027-05-03T10:00"))
                .asOf("2027-05-04")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED_LATE);
    }
}
