package io.daicho.service.contract;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.contract.FormerLog;
import io.daicho.api.contract.LogEnd;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Thing;
import io.daicho.service.testing.Journal;
import io.daicho.service.testing.OnRecordInMemory;
import org.junit.jupiter.api.Test;

/** The opening of a new log: once after a log that ended, with its ground, and for good. */
class NewLogGuardTest {
    private static final FormerLog FIRST = former("ledger.example.jp/c-1", 7, LogEnd.FORK);

    private final Journal opened = registered(new OnRecordInMemory().ended(FIRST))
            .accepts(fact("f-1", "2026-05-01").newLogOpened(FIRST));

    private static FormerLog former(String origin, long size, LogEnd end) {
        return new FormerLog(origin, size, "zfJMIypNTApWHlHYd+YFwJRICqFynHwwnoJ3SOOnwwE=", end);
    }

    private static Journal registered(OnRecordInMemory onRecord) {
        return Journal.on(onRecord).accepts(fact("f-registered", "2026-01-01").registered());
    }

    @Test
    void isNotOpenedWhereTheLogGoesOn() {
        registered(new OnRecordInMemory())
                .refuses(fact("f-1", "2026-05-01").newLogOpened(FIRST), Refusal.LOG_GOES_ON, "c-1");
    }

    @Test
    void isOpenedOnlyAfterTheLogThatEndedWithItsHeadAndItsEnd() {
        registered(new OnRecordInMemory().ended(FIRST))
                .refuses(
                        fact("f-1", "2026-05-01").newLogOpened(former("other.example.jp/c-1", 7, LogEnd.FORK)),
                        Refusal.ANOTHER_LOG_ENDED)
                .refuses(
                        fact("f-1", "2026-05-01").newLogOpened(former(FIRST.origin(), 6, LogEnd.FORK)),
                        Refusal.ANOTHER_LOG_ENDED)
                .refuses(
                        fact("f-1", "2026-05-01").newLogOpened(former(FIRST.origin(), 7, LogEnd.DIFFERENCE)),
                        Refusal.ANOTHER_LOG_ENDED,
                        "ledger.example.jp/c-1, 7, zfJMIypNTApWHlHYd+YFwJRICqFynHwwnoJ3SOOnwwE=, FORK")
                .accepts(fact("f-1", "2026-05-01").newLogOpened(FIRST));
    }

    @Test
    void isOpenedOnceAndForGood() {
        opened.refuses(
                        fact("f-2", "2026-05-02").newLogOpened(FIRST),
                        Refusal.ALREADY_HAPPENED,
                        "contract.new-log-opened",
                        "f-1")
                .refuses(
                        fact("f-2", "2026-05-02").correcting("f-1").withdrawn(Thing.Kind.CONTRACT, "c-1"),
                        Refusal.OPENED_FOR_GOOD,
                        "f-1")
                .refuses(fact("f-2", "2026-05-02").correcting("f-1").amended("2027-03-31"), Refusal.OPENED_FOR_GOOD);
    }

    @Test
    void itsGroundAndWhoAllowedItCanBeCorrectedAndNotTheLog() {
        opened.refuses(
                        fact("f-2", "2026-05-01")
                                .correcting("f-1")
                                .newLogOpened(former(FIRST.origin(), 8, LogEnd.FORK)),
                        Refusal.OPENED_FOR_GOOD,
                        "f-1")
                .accepts(
                        fact("f-2", "2026-05-01").correcting("f-1").newLogOpened(FIRST),
                        fact("f-3", "2026-05-02").correcting("f-2").withdrawn(Thing.Kind.CONTRACT, "c-1"))
                .refuses(fact("f-4", "2026-05-03").newLogOpened(FIRST), Refusal.ALREADY_HAPPENED);
    }

    @Test
    void nothingElseIsCorrectedIntoAnOpening() {
        registered(new OnRecordInMemory().ended(FIRST))
                .accepts(fact("f-1", "2026-05-01").amended("2027-03-31"))
                .refuses(
                        fact("f-2", "2026-05-01").correcting("f-1").newLogOpened(FIRST),
                        Refusal.OPENED_FOR_GOOD,
                        "f-1");
    }

    @Test
    void hasItsGroundUnlessTheContractKeepsNoDetailsAnyMore() {
        Journal.registered()
                .refuses(fact("f-1", "2026-05-01").newLogOpenedWithoutGround(FIRST), Refusal.GROUND_MISSING, "c-1")
                .accepts(
                        fact("f-2", "2027-03-20").workCompleted(),
                        fact("f-3", "2027-03-20").workEnded(),
                        fact("f-4", "2027-04-01").retentionSet("2032-03-31"),
                        fact("f-5", "2032-04-01").retired())
                .refuses(fact("f-6", "2032-05-01").newLogOpened(FIRST), Refusal.CONTRACT_RETIRED, "c-1")
                .accepts(fact("f-6", "2032-05-01").newLogOpenedWithoutGround(FIRST));
    }

    @Test
    void inAJournalByItselfItIsBelieved() {
        Journal.registered().accepts(fact("f-1", "2026-05-01").newLogOpened(FIRST));
    }
}
