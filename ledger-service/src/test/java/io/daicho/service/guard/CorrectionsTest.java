package io.daicho.service.guard;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Thing;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

/** Corrections, told by the example of a copy. */
class CorrectionsTest {
    private final Journal journal =
            Journal.registered().accepts(fact("f-1", "2026-03-01").received("k-1"));

    @Test
    void aWithdrawalNamesWhatItWithdraws() {
        journal.refuses(fact("f-2", "2026-03-02").withdrawn("k-1"), Refusal.WITHDRAWS_NOTHING);
    }

    @Test
    void whatIsCorrectedIsOnRecordAboutTheSameThing() {
        journal.accepts(fact("f-2", "2026-03-01").received("k-2"))
                .refuses(fact("f-3", "2026-03-02").correcting("f-9").lost("k-1"), Refusal.CORRECTED_FACT_UNKNOWN, "f-9")
                .refuses(fact("f-3", "2026-03-02").correcting("f-3").lost("k-1"), Refusal.CORRECTED_FACT_UNKNOWN, "f-3")
                .refuses(
                        fact("f-3", "2026-03-02").correcting("f-2").lost("k-1"),
                        Refusal.CORRECTION_OF_ANOTHER_THING,
                        "f-2",
                        "copy k-2",
                        "copy k-1")
                .refuses(
                        fact("f-3", "2026-03-02").correcting("f-2").withdrawn(Thing.Kind.KEY, "k-2"),
                        Refusal.CORRECTION_OF_ANOTHER_THING);
    }

    @Test
    void aFactIsCorrectedOnceAndThenItsCorrectionIs() {
        journal.accepts(
                        fact("f-2", "2026-03-05").erased("k-1"),
                        fact("f-3", "2026-03-06").correcting("f-2").erased("k-1"))
                .refuses(
                        fact("f-4", "2026-03-07").correcting("f-2").erased("k-1"),
                        Refusal.ALREADY_CORRECTED,
                        "f-2",
                        "f-3")
                .accepts(fact("f-4", "2026-03-07").correcting("f-3").erased("k-1"))
                .refuses(
                        fact("f-5", "2026-03-08").correcting("f-2").withdrawn("k-1"),
                        Refusal.ALREADY_CORRECTED,
                        "f-2",
                        "f-4");
    }

    @Test
    void aCorrectionIsJudgedAsIfWhatItCorrectsHadNeverBeen() {
        journal.accepts(
                fact("f-2", "2026-03-05").erased("k-1"),
                fact("f-3", "2026-03-09").correcting("f-2").erased("k-1"),
                fact("f-4", "2026-03-08").used("k-1"),
                fact("f-5", "2026-02-01").correcting("f-1").received("k-1"),
                fact("f-6", "2026-02-15").used("k-1"));
    }

    @Test
    void theCorrectionOfACorrectionStandsForBoth() {
        journal.accepts(
                        fact("f-2", "2026-03-05").erased("k-1"),
                        fact("f-3", "2026-03-06").correcting("f-2").erased("k-1"),
                        fact("f-4", "2026-03-09").correcting("f-3").erased("k-1"),
                        fact("f-5", "2026-03-08").used("k-1"))
                .refuses(fact("f-6", "2026-03-10").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-4");
    }

    @Test
    void whatWasWithdrawnNeverHappened() {
        journal.accepts(
                        fact("f-2", "2026-03-05").erased("k-1"),
                        fact("f-3", "2026-03-06").correcting("f-2").withdrawn("k-1"),
                        fact("f-4", "2026-03-09").used("k-1"),
                        fact("f-5", "2026-03-10").correcting("f-1").withdrawn("k-1"))
                .refuses(fact("f-6", "2026-03-11").used("k-1"), Refusal.THING_UNKNOWN)
                .accepts(fact("f-7", "2026-03-01").received("k-1"));
    }

    @Test
    void withdrawingACorrectionRevivesWhatItCorrected() {
        journal.accepts(
                        fact("f-2", "2026-03-05").erased("k-1"),
                        fact("f-3", "2026-03-09").correcting("f-2").erased("k-1"),
                        fact("f-4", "2026-03-10").correcting("f-3").withdrawn("k-1"))
                .refuses(fact("f-5", "2026-03-07").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-2")
                .accepts(
                        fact("f-6", "2026-03-11").correcting("f-4").withdrawn("k-1"),
                        fact("f-7", "2026-03-07").used("k-1"))
                .refuses(fact("f-8", "2026-03-10").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-3");
    }

    @Test
    void aWithdrawnCorrectionCanBeMadeAnew() {
        journal.accepts(
                        fact("f-2", "2026-03-05").erased("k-1"),
                        fact("f-3", "2026-03-09").correcting("f-2").erased("k-1"),
                        fact("f-4", "2026-03-10").correcting("f-3").withdrawn("k-1"),
                        fact("f-5", "2026-03-12").correcting("f-2").erased("k-1"))
                .refuses(
                        fact("f-6", "2026-03-13").correcting("f-4").withdrawn("k-1"),
                        Refusal.ALREADY_CORRECTED,
                        "f-2",
                        "f-5")
                .accepts(
                        fact("f-7", "2026-03-13").correcting("f-5").withdrawn("k-1"),
                        fact("f-8", "2026-03-13").correcting("f-4").withdrawn("k-1"))
                .refuses(fact("f-9", "2026-03-10").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-3");
    }

    @Test
    void whatIsRevivedMustBePossibleToo() {
        journal.accepts(
                        fact("f-2", "2026-03-02").correcting("f-1").withdrawn("k-1"),
                        fact("f-3", "2026-03-03").received("k-1"))
                .refuses(
                        fact("f-4", "2026-03-04").correcting("f-2").withdrawn("k-1"),
                        Refusal.THING_EXISTS,
                        "k-1",
                        "f-3");
    }

    @Test
    void aFactInPlaceOfAWithdrawalStandsForAllBeforeIt() {
        journal.accepts(
                        fact("f-2", "2026-03-05").erased("k-1"),
                        fact("f-3", "2026-03-06").correcting("f-2").withdrawn("k-1"),
                        fact("f-4", "2026-03-09").correcting("f-3").erased("k-1"),
                        fact("f-5", "2026-03-08").used("k-1"))
                .refuses(fact("f-6", "2026-03-10").used("k-1"), Refusal.COPY_ALREADY_ENDED, "f-4");
    }

    @Test
    void nothingIsOfAContractThatIsNotRegistered() {
        new Journal()
                .refuses(fact("f-1", "2026-03-01").received("k-1"), Refusal.CONTRACT_UNKNOWN, "c-1")
                .refuses(fact("f-1", "2026-03-01").filed("insurer"), Refusal.CONTRACT_UNKNOWN)
                .refuses(fact("f-1", "2026-03-01").termsAssessed("Box"), Refusal.CONTRACT_UNKNOWN)
                .refuses(fact("f-1", "2026-03-01").engaged("sub", "insurer"), Refusal.CONTRACT_UNKNOWN)
                .refuses(fact("f-1", "2026-03-01").workCompleted(), Refusal.CONTRACT_UNKNOWN);
    }
}
