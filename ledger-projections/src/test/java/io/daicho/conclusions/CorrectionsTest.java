package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.SHRED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.Verification;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Reading 8: nothing is edited; of a chain of corrections only the last counts. */
class CorrectionsTest {
    private final Story owed = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"),
            erased("k-1").as("wipe").at("2027-03-21T09:00"));

    private static Deed failed(String as, String correcting) {
        return erased("k-1", Verification.FAILED).as(as).correcting(correcting).at("2027-03-21T09:00");
    }

    @Test
    void aWithdrawnFactCountsForNothing() {
        owed.and(withdrawn("wipe").at("2027-04-05T09:00"))
                .asOf("2027-04-06")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void aWithdrawnWithdrawalRevivesIt() {
        owed.and(
                        withdrawn("wipe").as("w-1").at("2027-04-05T09:00"),
                        withdrawn("w-1").at("2027-04-06T09:00"))
                .asOf("2027-04-07")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T09:00", "wipe");
    }

    @Test
    void theRightFactStandsInPlaceOfTheWrongOne() {
        owed.and(erased("k-1").as("right").correcting("wipe").at("2027-03-22T09:00"))
                .asOf("2027-04-06")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED_LATE)
                .met("2027-03-22T09:00", "right");
    }

    @Test
    void ofAChainOnlyTheLastCounts() {
        owed.and(
                        failed("second", "wipe").recorded("2027-04-05T09:00"),
                        failed("third", "second").recorded("2027-04-06T09:00"))
                .asOf("2027-04-07")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void aWithdrawnCorrectionRevivesWhatItHadCorrected() {
        owed.and(failed("second", "wipe"), withdrawn("second").at("2027-04-05T09:00"))
                .asOf("2027-04-07")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T09:00", "wipe");
    }

    @Test
    void aWithdrawnLastCorrectionRevivesTheOneBeforeItOnly() {
        owed.and(
                        failed("second", "wipe"),
                        erased("k-1").as("third").correcting("second").at("2027-03-21T10:00"),
                        withdrawn("third").at("2027-04-05T09:00"))
                .asOf("2027-04-07")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void whatStandsInPlaceOfAWithdrawalDoesNotReviveEither() {
        owed.and(withdrawn("wipe").as("w-1").at("2027-04-05T09:00"), failed("right", "w-1"))
                .asOf("2027-04-07")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }

    @Test
    void aCorrectionThatHappenedLaterStillUnsaysTheEarlierDeed() {
        owed.and(erased("k-1").as("right").correcting("wipe").at("2027-05-01T09:00"))
                .asOf("2027-04-07")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void aVerificationMeansTheErasureUnderWhicheverIdOfItsChain() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        completed().at("2027-03-20T18:00"),
                        erased("k-1", Verification.PENDING).as("first").at("2027-03-21T09:00"),
                        erased("k-1", Verification.PENDING)
                                .as("second")
                                .correcting("first")
                                .at("2027-03-21T10:00"),
                        verified("k-1", "second", Verification.DONE).as("look").at("2027-03-21T12:00"),
                        erased("k-1", Verification.PENDING)
                                .as("third")
                                .correcting("second")
                                .at("2027-03-21T11:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T12:00", "third", "look");
    }

    @Test
    void aWithdrawnCompletionClosesEverythingItOpened() {
        owed.and(withdrawn("completed").at("2027-04-05T09:00"))
                .asOf("2027-04-06")
                .owesNo(RETURN_OR_ERASE);
    }

    @Test
    void theRecordOfABeginningMayBeCorrectedIntoAnotherKindOfBeginning() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        received("k-2").as("wrong").at("2026-04-11T09:00"),
                        printed("k-2", "k-1").as("right").correcting("wrong").at("2026-04-11T09:00"),
                        noLongerNeeded("k-2").at("2026-04-12T09:00"))
                .asOf("2026-05-01")
                .owes("A8(2)", SHRED, copy("k-2"));
    }
}
