package io.daicho.service.sending;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class SendingGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void recordsASendingToAnybodyByAnyWay() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").sent("s-1"),
                        fact("f-3", "2026-03-03").sentThrough("Undesignated", "s-2", "k-1"),
                        fact("f-4", "2026-03-03").sentTo("nobody-designated", "s-3"))
                .accepts(
                        fact("f-5", "2026-03-03").arrived("s-1"),
                        fact("f-6", "2026-03-04").arrived("s-2", "k-1"));
    }

    @Test
    void isSentOnce() {
        journal.accepts(fact("f-1", "2026-03-05").sent("s-1"))
                .refuses(fact("f-2", "2026-03-06").sent("s-1"), Refusal.THING_EXISTS, "sending", "s-1", "f-1");
    }

    @Test
    void sendsOnlyCopiesThatWereThere() {
        journal.accepts(
                        fact("f-1", "2026-03-05").received("k-1"),
                        fact("f-2", "2026-03-10").erased("k-1"))
                .refuses(fact("f-3", "2026-03-06").sent("s-1", "k-1", "k-9"), Refusal.THING_UNKNOWN, "copy", "k-9")
                .refuses(fact("f-3", "2026-03-04").sent("s-1", "k-1"), Refusal.BEFORE_ITS_BEGINNING, "copy", "k-1")
                .refuses(fact("f-3", "2026-03-11").sent("s-1", "k-1"), Refusal.COPY_ALREADY_ENDED, "k-1", "f-2")
                .accepts(
                        fact("f-3", "2026-03-05").sent("s-1", "k-1"),
                        fact("f-4", "2026-03-10").sent("s-2", "k-1"));
    }

    @Test
    void onlyWhatWasSentArrivesAndNotBefore() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-01").received("k-2"))
                .refuses(fact("f-3", "2026-03-06").arrived("s-1"), Refusal.THING_UNKNOWN, "sending", "s-1")
                .accepts(fact("f-3", "2026-03-05").sent("s-1", "k-1"))
                .refuses(fact("f-4", "2026-03-04").arrived("s-1", "k-1"), Refusal.BEFORE_ITS_BEGINNING, "sending")
                .refuses(fact("f-4", "2026-03-06").arrived("s-1", "k-1", "k-2"), Refusal.BAD_VALUE, "copies")
                .accepts(fact("f-4", "2026-03-05").arrived("s-1", "k-1"));
    }

    @Test
    void whatHadEndedDoesNotArrive() {
        journal.accepts(
                        fact("f-1", "2026-03-01").received("k-1"),
                        fact("f-2", "2026-03-02").sent("s-1", "k-1"),
                        fact("f-3", "2026-03-03").erased("k-1"))
                .refuses(fact("f-4", "2026-03-04").arrived("s-1", "k-1"), Refusal.COPY_ALREADY_ENDED, "k-1", "f-3")
                .accepts(fact("f-4", "2026-03-03").arrived("s-1", "k-1"));
    }
}
