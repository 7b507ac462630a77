package io.daicho.service.breach;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class BreachGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isFoundOnceUnderOneId() {
        journal.accepts(fact("f-1", "2026-03-05").breachFound("br-1"))
                .refuses(fact("f-2", "2026-03-06").breachFound("br-1"), Refusal.THING_EXISTS, "breach", "br-1", "f-1");
    }

    @Test
    void isReportedWithOrWithoutAFindingAndMoreThanOnce() {
        journal.accepts(
                fact("f-1", "2026-03-05").breachFound("br-1"),
                fact("f-2", "2026-03-05").breachReported("br-1"),
                fact("f-3", "2026-03-06").breachReported("br-1"),
                fact("f-4", "2026-03-06").breachReported("br-2"));
    }

    @Test
    void whatWasFoundIsNotReportedBefore() {
        journal.accepts(fact("f-1", "2026-03-05").breachFound("br-1"))
                .refuses(fact("f-2", "2026-03-04").breachReported("br-1"), Refusal.BEFORE_ITS_BEGINNING, "breach");
    }

    @Test
    void theDeedsThatItNamesAreOnRecord() {
        journal.refuses(fact("f-1", "2026-03-05").breachFound("br-1", "f-9"), Refusal.THING_UNKNOWN, "fact", "f-9")
                .refuses(fact("f-1", "2026-03-05").breachReported("br-1", "f-9"), Refusal.THING_UNKNOWN, "f-9")
                .accepts(
                        fact("f-9", "2026-03-01").received("k-1"),
                        fact("f-1", "2026-03-05").breachFound("br-1", "f-9"),
                        fact("f-2", "2026-03-05").breachReported("br-2", "f-9"));
    }
}
