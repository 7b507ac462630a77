package io.daicho.service.people;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class PersonGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void recordsEverythingAboutAPersonWhoIsNotPutOnRecord() {
        journal.accepts(
                fact("f-1", "2026-03-01").trained("p-7", "t-9"),
                fact("f-2", "2026-03-01").trained("p-7", null),
                fact("f-3", "2026-03-02").trainingConfirmed("p-7"),
                fact("f-4", "2026-03-02").annexAcknowledged("p-7"),
                fact("f-5", "2026-03-02").personInstructed("p-7"),
                fact("f-6", "2026-03-03").beganHandling("p-7"),
                fact("f-7", "2026-03-04").trainingFellShort("p-7"),
                fact("f-8", "2026-03-05").endedHandling("p-7"),
                fact("f-9", "2026-03-06").personRegistered("p-7"));
    }

    @Test
    void aPersonIsPutOnRecordOnce() {
        journal.accepts(fact("f-1", "2026-03-01").personRegistered("p-7"))
                .refuses(
                        fact("f-2", "2026-03-02").personRegistered("p-7"),
                        Refusal.THING_EXISTS,
                        "person",
                        "p-7",
                        "f-1");
    }

    @Test
    void onlyWhoBeganToHandleTheDataEndsIt() {
        journal.refuses(
                        fact("f-1", "2026-03-05").endedHandling("p-7"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "person.began-handling",
                        "person p-7")
                .accepts(fact("f-1", "2026-03-05").beganHandling("p-7"))
                .refuses(fact("f-2", "2026-03-04").endedHandling("p-7"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-2", "2026-03-05").endedHandling("p-7"));
    }

    @Test
    void nobodyAttendedATrainingBeforeItWasHeld() {
        journal.accepts(fact("f-1", "2026-03-05").trainingHeld("t-1"))
                .refuses(
                        fact("f-2", "2026-03-04").trained("p-7", "t-1"),
                        Refusal.BEFORE_ITS_BEGINNING,
                        "training",
                        "t-1")
                .accepts(fact("f-2", "2026-03-05T10:00:00+09:00").trained("p-7", "t-1"));
    }
}
