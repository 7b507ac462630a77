package io.daicho.service.key;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class KeyGuardTest {
    private final Journal journal =
            Journal.registered().accepts(fact("f-1", "2026-03-05").keyCreated("key-1", "original"));

    @Test
    void aKeyBeginsOnce() {
        journal.refuses(fact("f-2", "2026-03-06").keyCreated("key-1", "other"), Refusal.THING_EXISTS, "key", "key-1")
                .refuses(fact("f-2", "2026-03-06").keyCopied("key-2", "backup"), Refusal.THING_UNKNOWN, "key", "key-2")
                .refuses(fact("f-2", "2026-03-04").keyCopied("key-1", "backup"), Refusal.BEFORE_ITS_BEGINNING, "key");
    }

    @Test
    void aKeyCopyBeginsOnce() {
        journal.refuses(
                        fact("f-2", "2026-03-06").keyCopied("key-1", "original"),
                        Refusal.THING_EXISTS,
                        "key copy",
                        "original",
                        "f-1")
                .accepts(fact("f-2", "2026-03-08").keyCopied("key-1", "backup"))
                .refuses(
                        fact("f-3", "2026-03-09").keyDestroyed("key-1", "escrow"),
                        Refusal.THING_UNKNOWN,
                        "key copy",
                        "escrow")
                .refuses(
                        fact("f-3", "2026-03-07").keyDestroyed("key-1", "backup"),
                        Refusal.BEFORE_ITS_BEGINNING,
                        "key copy",
                        "backup");
    }

    @Test
    void aKeyCopyIsDestroyedOnce() {
        journal.accepts(
                        fact("f-2", "2026-03-10").keyDestroyed("key-1", "original"),
                        fact("f-3", "2026-03-09").keyDestructionScheduled("key-1", "original"))
                .refuses(fact("f-4", "2026-03-09").keyDestroyed("key-1", "original"), Refusal.ALREADY_HAPPENED, "f-2");
    }

    @Test
    void aKeyOfWhichNothingIsLeftCannotBeCopied() {
        journal.accepts(
                        fact("f-2", "2026-03-06").keyCopied("key-1", "backup"),
                        fact("f-3", "2026-03-10").keyDestroyed("key-1", "original"),
                        fact("f-4", "2026-03-11").keyCopied("key-1", "escrow"),
                        fact("f-5", "2026-03-12").keyDestroyed("key-1", "backup"),
                        fact("f-6", "2026-03-14").keyDestroyed("key-1", "escrow"))
                .refuses(fact("f-7", "2026-03-15").keyCopied("key-1", "late"), Refusal.BAD_VALUE, "key")
                .accepts(fact("f-8", "2026-03-13").keyCopied("key-1", "found-later"));
    }

    @Test
    void onlyAScheduledDestructionIsCalledOff() {
        journal.refuses(
                        fact("f-2", "2026-03-08").keyDestructionCancelled("key-1", "original"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "key.destruction-scheduled")
                .accepts(
                        fact("f-2", "2026-03-08").keyDestructionScheduled("key-1", "original"),
                        fact("f-3", "2026-03-09").keyDestructionCancelled("key-1", "original"),
                        fact("f-4", "2026-03-10").keyDestroyed("key-1", "original"));
    }

    @Test
    void whatIsGoneIsNeitherScheduledToGoNorCalledBack() {
        journal.accepts(
                        fact("f-2", "2026-03-08").keyDestructionScheduled("key-1", "original"),
                        fact("f-3", "2026-03-10").keyDestroyed("key-1", "original"))
                .refuses(
                        fact("f-4", "2026-03-11").keyDestructionScheduled("key-1", "original"),
                        Refusal.ALREADY_HAPPENED,
                        "f-3")
                .refuses(
                        fact("f-4", "2026-03-11").keyDestructionCancelled("key-1", "original"),
                        Refusal.ALREADY_HAPPENED,
                        "f-3")
                .accepts(
                        fact("f-4", "2026-03-10").keyDestructionScheduled("key-1", "original"),
                        fact("f-5", "2026-03-10").keyDestructionCancelled("key-1", "original"));
    }

    @Test
    void isDescribedOnceItIsThereAndEvenWhenItIsGone() {
        journal.accepts(
                        fact("f-2", "2026-03-06").keyDescribed("key-1", "3"),
                        fact("f-3", "2026-03-10").keyDestroyed("key-1", "original"),
                        fact("f-4", "2026-03-11").keyDescribed("key-1", "4"))
                .refuses(fact("f-5", "2026-03-11").keyDescribed("key-9", "1"), Refusal.THING_UNKNOWN, "key", "key-9");
    }
}
