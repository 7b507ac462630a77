package io.daicho.service.device;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class AccountGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void recordsWhatHappensToAPassword() {
        journal.accepts(
                fact("f-1", "2026-03-01").passwordChanged("login"),
                fact("f-2", "2026-03-02").passwordShared("login"),
                fact("f-3", "2026-03-03").leakSuspected("login"));
    }

    @Test
    void aLeakIsReportedOnlyAfterItWasSuspected() {
        journal.refuses(
                        fact("f-1", "2026-03-05").leakReported("login"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "account.leak-suspected",
                        "account login")
                .accepts(fact("f-1", "2026-03-05").leakSuspected("login"))
                .refuses(fact("f-2", "2026-03-04").leakReported("login"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-2", "2026-03-05").leakReported("login"));
    }
}
