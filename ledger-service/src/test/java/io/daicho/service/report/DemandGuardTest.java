package io.daicho.service.report;

import static io.daicho.api.report.ReportFact.Matter.COMPLIANCE;
import static io.daicho.api.report.ReportFact.Matter.EDUCATION;
import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class DemandGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isDemandedOnceUnderOneId() {
        journal.accepts(fact("f-1", "2026-03-05").reportDemanded("q-1", COMPLIANCE))
                .refuses(
                        fact("f-2", "2026-03-06").reportDemanded("q-1", EDUCATION),
                        Refusal.THING_EXISTS,
                        "demand",
                        "q-1",
                        "f-1");
    }

    @Test
    void onlyWhatWasDemandedIsSubmittedOrNoLongerWanted() {
        journal.refuses(fact("f-1", "2026-03-05").reportSubmitted("q-1"), Refusal.THING_UNKNOWN, "demand", "q-1")
                .refuses(fact("f-1", "2026-03-05").demandWithdrawn("q-1"), Refusal.THING_UNKNOWN, "demand", "q-1")
                .accepts(fact("f-1", "2026-03-05").reportDemanded("q-1", COMPLIANCE))
                .refuses(fact("f-2", "2026-03-04").reportSubmitted("q-1"), Refusal.BEFORE_ITS_BEGINNING, "q-1")
                .accepts(
                        fact("f-2", "2026-03-05").reportSubmitted("q-1"),
                        fact("f-3", "2026-03-06").reportSubmitted("q-1"),
                        fact("f-4", "2026-03-05").demandWithdrawn("q-1"));
    }
}
