package io.daicho.service.damages;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class ClaimGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isClaimedOnceUnderOneId() {
        journal.accepts(fact("f-1", "2026-03-05").damagesClaimed("cl-1"))
                .refuses(
                        fact("f-2", "2026-03-06").damagesClaimed("cl-1"), Refusal.THING_EXISTS, "claim", "cl-1", "f-1");
    }

    @Test
    void aMeasureIsOrderedOnceEvenBeforeTheClaimAndOnlyThenDone() {
        journal.refuses(
                        fact("f-1", "2026-03-05").measureDone("cl-1", "m-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "damages.measure-ordered m-1",
                        "claim cl-1")
                .accepts(fact("f-1", "2026-03-05").measureOrdered("cl-1", "m-1"))
                .refuses(
                        fact("f-2", "2026-03-06").measureOrdered("cl-1", "m-1"),
                        Refusal.THING_EXISTS,
                        "measure",
                        "m-1",
                        "f-1")
                .refuses(fact("f-2", "2026-03-06").measureDone("cl-1", "m-2"), Refusal.PRECEDING_DEED_MISSING)
                .refuses(fact("f-2", "2026-03-04").measureDone("cl-1", "m-1"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(
                        fact("f-2", "2026-03-05").measureDone("cl-1", "m-1"),
                        fact("f-3", "2026-03-07").damagesClaimed("cl-1"));
    }

    @Test
    void onlyWhatWasClaimedIsCompensatedOrWithdrawn() {
        journal.refuses(fact("f-1", "2026-03-05").compensated("cl-1"), Refusal.THING_UNKNOWN, "claim", "cl-1")
                .refuses(fact("f-1", "2026-03-05").claimWithdrawn("cl-1"), Refusal.THING_UNKNOWN, "claim", "cl-1")
                .accepts(fact("f-1", "2026-03-05").damagesClaimed("cl-1"))
                .refuses(fact("f-2", "2026-03-04").compensated("cl-1"), Refusal.BEFORE_ITS_BEGINNING, "cl-1")
                .accepts(
                        fact("f-2", "2026-03-05").compensated("cl-1"),
                        fact("f-3", "2026-03-05").claimWithdrawn("cl-1"));
    }
}
