package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.AFTER_ITS_END;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RECOVER_OR_HAVE_ERASED;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.KeyDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 13: at 業務終了 each copy at a subcontractor is recovered or erased, with evidence. */
class RecoverFromSubcontractorsTest {
    private final Story supplied = given(
            contract(),
            consentTo("sub-1").at("2026-04-05T09:00"),
            bound("sub-1").at("2026-04-05T09:00"),
            engaged("sub-1").at("2026-04-06T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            supplied("k-1", "sub-1").as("handed").at("2026-05-01T09:00"));
    private final Story owed = supplied.and(ended().at("2027-03-20T18:00"));

    @Test
    void opensAtTheEndOfTheWorkImmediately() {
        supplied.asOf("2027-03-20").owesNo(RECOVER_OR_HAVE_ERASED);
        var duty = owed.asOf("2027-03-21")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-20T18:00", "ended")
                .due("2027-03-21T18:00", Basis.HOUSE)
                .duty();
        assertThat(duty.debtor()).isEqualTo(CONTRACTOR);
    }

    @Test
    void opensOnACopyThatComesToASubcontractorLater() {
        owed.and(
                        received("k-2").at("2026-04-10T09:00"),
                        supplied("k-2", "sub-1").as("late").at("2027-04-10T09:00"))
                .asOf("2027-04-10")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-2"))
                .opened("2027-04-10T09:00", "ended", "late")
                .due("2027-04-11T09:00", Basis.HOUSE);
    }

    @Test
    void isNotOwedForACopyInTheContractorsHandsNorTwelveForOneAtASubcontractor() {
        owed.and(received("k-2").at("2026-04-10T09:00"), completed().at("2027-03-20T18:00"))
                .asOf("2027-03-21")
                .owesNo(RECOVER_OR_HAVE_ERASED, copy("k-2"))
                .owesNo(RETURN_OR_ERASE, copy("k-1"));
    }

    @Test
    void isTriggeredByEarlyTerminationWhateverTheReadingOfTwelve() {
        supplied.and(terminated("2026-11-30").at("2026-11-30T18:00"))
                .reading(f4(Switches.TerminationTrigger.NO))
                .asOf("2026-12-01")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .opened("2026-12-01T00:00", "terminated");
    }

    @Test
    void isMetByRecoveryAndTwelveOpensOnTheRecoveredCopy() {
        owed.and(
                        completed().at("2027-03-20T18:00"),
                        recovered("k-1", "sub-1").as("back").at("2027-03-21T10:00"))
                .asOf("2027-03-21")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "back")
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-21T10:00", "completed", "back")
                .due("2027-03-22T10:00", Basis.HOUSE);
    }

    @Test
    void isNotMetByTheSubcontractorsBareWord() {
        owed.and(erased("k-1").at("2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OVERDUE)
                .unmet()
                .and()
                .breach("13", NOT_DONE_IN_TIME, copy("k-1"))
                .on(Basis.HOUSE);
    }

    @Test
    void isMetByErasureWithEvidence() {
        owed.and(erased("k-1").as("wipe").evidenced().at("2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "wipe");
    }

    @Test
    void isMetWhenTheEvidenceArrivesLater() {
        owed.and(
                        erased("k-1").as("wipe").at("2027-03-21T10:00"),
                        verified("k-1", "wipe", Verification.DONE)
                                .as("proof")
                                .evidenced()
                                .at("2027-03-25T10:00"))
                .asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED_LATE)
                .met("2027-03-25T10:00", "wipe", "proof");
    }

    @Test
    void isMetByAnAcknowledgedReturnToTheClient() {
        owed.and(
                        returned("k-1").as("sent").at("2027-03-21T09:00"),
                        acknowledged("k-1").as("got").at("2027-03-21T10:00"))
                .asOf("2027-03-22")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "sent", "got");
    }

    @Test
    void goesOnWhereAnotherTierAcknowledgedTheReturn() {
        owed.and(
                        engagedUnder("sub-2", "sub-1").at("2026-06-01T09:00"),
                        supplied("k-1", "sub-2").at("2027-03-20T19:00"),
                        returned("k-1").at("2027-03-21T09:00"),
                        acknowledgedBy("k-1", "sub-1").at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OVERDUE)
                .unmet();
        owed.and(
                        returned("k-1").at("2027-03-21T09:00"),
                        acknowledgedBy("k-1", "sub-1").at("2027-03-21T10:00"),
                        erased("k-1").as("wipe").evidenced().at("2027-03-21T12:00"))
                .asOf("2027-03-22")
                .noRemark(AFTER_ITS_END)
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .met("2027-03-21T12:00", "wipe");
    }

    @Test
    void goesOnWhereTheCopyMovesToAnotherTier() {
        owed.and(
                        engagedUnder("sub-2", "sub-1").at("2026-06-01T09:00"),
                        supplied("k-1", "sub-2").at("2027-03-21T10:00"),
                        recoveredBy("k-1", "sub-2", "sub-1").at("2027-03-21T12:00"))
                .asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void survivesTheEndOfThePeriodAndIsMetAfterIt() {
        owed.asOf("2029-01-01").owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1")).status(OVERDUE);
        owed.and(recovered("k-1", "sub-1").at("2029-01-02T10:00"))
                .asOf("2029-02-01")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED_LATE);
    }

    @Test
    void staysOpenForALostCopy() {
        owed.and(lost("k-1").at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OVERDUE);
    }

    private static Story inItsCloud(String keyHolder) {
        return given(
                contract(),
                consentTo("sub-1").at("2026-04-05T09:00"),
                heldKey("key-1", "original", keyHolder).at("2026-04-06T09:00"),
                received("k-1").with(encrypted("key-1")).at("2026-04-10T09:00"),
                supplied("k-1", "sub-1", cloud("box")).at("2026-05-01T09:00"),
                ended().at("2027-03-20T18:00"));
    }

    @Test
    void isNotMetByTheBareWordThatItsKeyIsDestroyed() {
        Story bare = inItsCloud("sub-1")
                .and(keyDestroyed("key-1", "original").as("gone").at("2027-03-21T10:00"));
        Story shown = inItsCloud("sub-1")
                .and(keyDestroyed("key-1", "original").evidenced().as("gone").at("2027-03-21T10:00"));

        bare.asOf("2027-04-02").owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1")).status(OVERDUE);
        shown.asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone");
    }

    @Test
    void isMetByTheContractorsDestructionOfItsOwnKey() {
        inItsCloud(CONTRACTOR.value())
                .and(keyDestroyed("key-1", "original").as("gone").at("2027-03-21T10:00"))
                .asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T10:00", "gone");
    }

    @Test
    void isNotMetByEvidenceOfAFailedErasure() {
        owed.and(
                        erased("k-1", Verification.PENDING).as("wipe").at("2027-03-21T10:00"),
                        verified("k-1", "wipe", Verification.FAILED).evidenced().at("2027-03-21T11:00"),
                        verified("k-1", "wipe", Verification.DONE).at("2027-03-21T12:00"))
                .asOf("2027-04-02")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(OVERDUE)
                .unmet();
    }
}
