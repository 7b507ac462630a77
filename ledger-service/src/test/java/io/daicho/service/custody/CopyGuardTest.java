package io.daicho.service.custody;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class CopyGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void refusesADeedOnACopyThatIsNotOnRecord() {
        journal.refuses(fact("f-1", "2026-03-05").lost("k-1"), Refusal.THING_UNKNOWN, "copy", "k-1");
    }

    @Test
    void refusesASecondBeginning() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-01").made("k-2", "k-1"))
                .refuses(fact("f-3", "2026-03-09").received("k-1"), Refusal.THING_EXISTS, "k-1", "f-1")
                .refuses(fact("f-4", "2026-03-09").made("k-2", "k-1"), Refusal.THING_EXISTS, "k-2", "f-2")
                .refuses(fact("f-5", "2026-03-09").created("d-2", "k-2"), Refusal.THING_EXISTS, "k-2", "f-2");
    }

    @Test
    void refusesADeedBeforeTheBeginningAndAcceptsOneOnTheSameDay() {
        journal.accepts(fact("f-1", "2026-03-05T10:00:00Z").received("k-1"))
                .refuses(fact("f-2", "2026-03-04").used("k-1"), Refusal.BEFORE_ITS_BEGINNING, "k-1")
                .refuses(fact("f-3", "2026-03-05T09:59:59Z").used("k-1"), Refusal.BEFORE_ITS_BEGINNING)
                .accepts(
                        fact("f-4", "2026-03-05").used("k-1"),
                        fact("f-5", "2026-03-05T10:00:00Z").used("k-1"));
    }

    @Test
    void refusesWhateverHappensAfterTheEnd() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").supplied("k-1", "printer"),
                        fact("f-3", "2026-03-10").erased("k-1"))
                .refuses(fact("f-4", "2026-03-11").used("k-1"), Refusal.COPY_ALREADY_ENDED, "k-1", "f-3")
                .refuses(fact("f-5", "2026-03-11").erased("k-1"), Refusal.COPY_ALREADY_ENDED)
                .refuses(fact("f-6", "2026-03-11").lost("k-1"), Refusal.COPY_ALREADY_ENDED)
                .refuses(fact("f-7", "2026-03-11").recovered("k-1", "printer"), Refusal.COPY_ALREADY_ENDED)
                .accepts(fact("f-8", "2026-03-10").used("k-1"));
    }

    @Test
    void acceptsATakeOutThatIsRecordedAfterALaterErasure() {
        journal.accepts(
                fact("f-1", "2026-03-01").received("k-1"),
                fact("f-2", "2026-03-10").erased("k-1"),
                fact("f-3", "2026-03-05").takenOutside("k-1"),
                fact("f-4", "2026-03-06").broughtBack("k-1"));
    }

    @Test
    void endsAtItsEarliestEnd() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-10").erased("k-1"),
                        fact("f-3", "2026-03-05").destroyed("k-1"))
                .refuses(fact("f-4", "2026-03-06").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-3");
    }

    @Test
    void endsByAnAcknowledgedReturnButNotByTheReturn() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-05").returned("k-1"),
                        fact("f-3", "2026-03-06").used("k-1"),
                        fact("f-4", "2026-03-07").returnAcknowledged("k-1"))
                .refuses(fact("f-5", "2026-03-08").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-4");
    }

    @Test
    void goesOnWithWhoAcknowledgedItsReturnWithoutBeingTheClient() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").supplied("k-1", "binder"),
                        fact("f-3", "2026-03-05").returned("k-1"),
                        fact("f-4", "2026-03-07").returnAcknowledged("k-1", "printer"),
                        fact("f-5", "2026-03-08").recovered("k-1", "printer"),
                        fact("f-6", "2026-03-09").erased("k-1"))
                .refuses(fact("f-7", "2026-03-10").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-6");
    }

    @Test
    void doesNotEndByAnErasureThatIsPendingOrFailed() {
        journal.accepts(
                fact("f-1", "2026-03-01").received("k-1"),
                fact("f-2", "2026-03-02").erased("k-1", Verification.PENDING),
                fact("f-3", "2026-03-03").erased("k-1", Verification.FAILED),
                fact("f-4", "2026-03-04").erased("k-1", Verification.NOT_VERIFIABLE),
                fact("f-5", "2026-03-05").used("k-1"));
    }

    @Test
    void endsAtTheVerificationOfAPendingErasure() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").erased("k-1", Verification.PENDING),
                        fact("f-3", "2026-03-08").erasureVerified("k-1", "f-2", Verification.DONE_WITH_WARNING),
                        fact("f-4", "2026-03-05").used("k-1"))
                .refuses(fact("f-5", "2026-03-09").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-3");
    }

    @Test
    void isLookedAtEvenAfterItsEnd() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").erased("k-1"),
                        fact("f-3", "2026-03-05").erasureVerified("k-1", "f-2", Verification.DONE))
                .refuses(fact("f-4", "2026-03-06").used("k-1"), Refusal.COPY_ALREADY_ENDED);
    }

    @Test
    void livesOnWhereALaterLookFoundTheErasureFailed() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").erased("k-1"),
                        fact("f-3", "2026-03-05").erasureVerified("k-1", "f-2", Verification.FAILED),
                        fact("f-4", "2026-03-06").erased("k-1", Verification.PENDING),
                        fact("f-5", "2026-03-07").used("k-1"),
                        fact("f-6", "2026-03-09").erasureVerified("k-1", "f-2", Verification.DONE))
                .refuses(fact("f-7", "2026-03-10").used("k-1"), Refusal.COPY_ALREADY_ENDED, "k-1");
    }

    @Test
    void doesNotEndByAnotherMeasureInACloud() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").madeUnrecoverable("k-1"))
                .accepts(fact("f-3", "2026-03-03").used("k-1"))
                .accepts(fact("f-4", "2026-03-03").erased("k-1"))
                .refuses(fact("f-5", "2026-03-04").destroyed("k-1"), Refusal.COPY_ALREADY_ENDED, "f-4");
    }

    @Test
    void needsTheDeedThatComesBefore() {
        journal.accepts(fact("f-1", "2026-03-01").received("k-1"))
                .refuses(
                        fact("f-2", "2026-03-02").broughtBack("k-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "copy.taken-outside")
                .refuses(fact("f-3", "2026-03-02").found("k-1"), Refusal.PRECEDING_DEED_MISSING, "copy.lost")
                .refuses(
                        fact("f-4", "2026-03-02").returnAcknowledged("k-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "copy.returned")
                .refuses(
                        fact("f-5", "2026-03-02").erasureVerified("k-1", "f-1", Verification.DONE),
                        Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-6", "2026-03-05").lost("k-1"))
                .refuses(fact("f-7", "2026-03-04").found("k-1"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-8", "2026-03-05").found("k-1"));
    }

    @Test
    void recoversOnlyFromWhoMayHaveHadIt() {
        journal.accepts(fact("f-1", "2026-03-01").received("k-1"))
                .refuses(fact("f-2", "2026-03-05").recovered("k-1", "printer"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-3", "2026-03-03").supplied("k-1", "printer"))
                .refuses(fact("f-4", "2026-03-02").recovered("k-1", "printer"), Refusal.PRECEDING_DEED_MISSING)
                .refuses(fact("f-5", "2026-03-05").recovered("k-1", "binder"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-6", "2026-03-05").recovered("k-1", "printer", "binder"))
                .accepts(fact("f-7", "2026-03-06").recovered("k-1", "binder"))
                .accepts(fact("f-8", "2026-03-03").made("d-1", "k-2", "k-1", "printer"))
                .accepts(fact("f-9", "2026-03-05").recovered("k-2", "printer"));
    }

    @Test
    void copiesOnlyWhatWasThere() {
        journal.accepts(fact("f-1", "2026-03-05").received("k-1"))
                .refuses(fact("f-2", "2026-03-06").made("k-2", "k-0"), Refusal.THING_UNKNOWN, "k-0")
                .refuses(fact("f-3", "2026-03-04").made("k-2", "k-1"), Refusal.PARENT_NOT_ALIVE, "k-1")
                .refuses(
                        fact("f-4", "2026-03-06").made("d-2", "k-2", "k-1", "insurer"),
                        Refusal.PARENT_OF_ANOTHER_DATA_SET,
                        "d-1",
                        "d-2")
                .accepts(fact("f-5", "2026-03-05").made("k-2", "k-1"))
                .accepts(fact("f-6", "2026-03-08").erased("k-1"))
                .refuses(fact("f-7", "2026-03-09").made("k-3", "k-1"), Refusal.PARENT_NOT_ALIVE, "k-1")
                .refuses(fact("f-8", "2026-03-09").created("d-2", "k-3", "k-2", "k-1"), Refusal.PARENT_NOT_ALIVE)
                .accepts(fact("f-9", "2026-03-08").made("k-3", "k-1"))
                .accepts(fact("f-10", "2026-03-09").created("d-2", "k-4", "k-2"));
    }

    @Test
    void neverComesFromItself() {
        journal.accepts(
                        fact("f-1", "2026-03-05").received("k-1"),
                        fact("f-2", "2026-03-05").made("k-2", "k-1"),
                        fact("f-3", "2026-03-05").made("k-3", "k-2"))
                .refuses(fact("f-4", "2026-03-05").correcting("f-1").made("k-1", "k-3"), Refusal.CONTRADICTS_ITSELF)
                .refuses(
                        fact("f-5", "2026-03-05").correcting("f-1").created("d-1", "k-1", "k-1"),
                        Refusal.CONTRADICTS_ITSELF);
    }

    @Test
    void recordsWhatIsForbidden() {
        journal.accepts(
                fact("f-1", "2026-03-01").received("k-1"),
                fact("f-2", "2026-03-02").takenOutside("k-1"),
                fact("f-3", "2026-03-02").supplied("k-1", "nobody-consented"),
                fact("f-4", "2026-03-02").printed("k-2", "k-1"));
    }

    @Test
    void aLookMayNameAnErasureThatWasCorrectedSince() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").erased("k-1", Verification.PENDING),
                        fact("f-3", "2026-03-03").correcting("f-2").erased("k-1", Verification.PENDING),
                        fact("f-4", "2026-03-04").correcting("f-3").erased("k-1", Verification.PENDING))
                .accepts(fact("f-5", "2026-03-05").erasureVerified("k-1", "f-2", Verification.DONE))
                .refuses(fact("f-6", "2026-03-06").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-5")
                .accepts(
                        fact("f-7", "2026-03-07").erasureVerified("k-1", "f-3", Verification.FAILED),
                        fact("f-8", "2026-03-06").used("k-1"));
    }

    @Test
    void aLookMayNameAnErasureWhoseCorrectionWasWithdrawnButNotOneThatNeverWas() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").erased("k-1", Verification.PENDING),
                        fact("f-3", "2026-03-03").correcting("f-2").erased("k-1", Verification.PENDING),
                        fact("f-4", "2026-03-04").correcting("f-3").withdrawn("k-1"))
                .accepts(fact("f-5", "2026-03-05").erasureVerified("k-1", "f-3", Verification.NOT_VERIFIABLE))
                .accepts(fact("f-6", "2026-03-05").correcting("f-2").withdrawn("k-1"))
                .refuses(
                        fact("f-7", "2026-03-06").erasureVerified("k-1", "f-3", Verification.DONE),
                        Refusal.PRECEDING_DEED_MISSING);
    }

    @Test
    void putsIntoAiAndLocksAwayOnlyWhatIsThere() {
        journal.accepts(
                        fact("f-1", "2026-03-05").received("k-1"),
                        fact("f-2", "2026-03-05").putIntoAi("k-1", "Chat"),
                        fact("f-3", "2026-03-05").leftUnlocked("k-1"),
                        fact("f-4", "2026-03-06").lockedAway("k-1"),
                        fact("f-5", "2026-03-10").erased("k-1"))
                .refuses(fact("f-6", "2026-03-11").putIntoAi("k-1", "Chat"), Refusal.COPY_ALREADY_ENDED)
                .refuses(fact("f-6", "2026-03-11").leftUnlocked("k-1"), Refusal.COPY_ALREADY_ENDED)
                .refuses(fact("f-6", "2026-03-04").lockedAway("k-1"), Refusal.BEFORE_ITS_BEGINNING);
    }

    @Test
    void nothingLocksAwayWhatLiesInACloud() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-05").storedInCloud("k-1", "Box"),
                        fact("f-3", "2026-03-10").storedOnServer("k-1"))
                .refuses(fact("f-4", "2026-03-07").lockedAway("k-1"), Refusal.BAD_VALUE, "copy")
                .refuses(fact("f-4", "2026-03-07").leftUnlocked("k-1"), Refusal.BAD_VALUE, "copy")
                .accepts(
                        fact("f-4", "2026-03-05").lockedAway("k-1"),
                        fact("f-5", "2026-03-10").lockedAway("k-1"),
                        fact("f-6", "2026-03-03").leftUnlocked("k-1"),
                        fact("f-7", "2026-03-12").leftUnlocked("k-1"));
    }
}
