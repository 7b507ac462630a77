package io.daicho.service.consent;

import static io.daicho.api.consent.ConsentSubject.Kind.SUBCONTRACTING;
import static io.daicho.api.consent.ConsentSubject.Kind.TAKE_OUT;
import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class ConsentGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isRequestedOnce() {
        journal.accepts(fact("f-1", "2026-03-05").consentRequested("a-1", TAKE_OUT))
                .refuses(
                        fact("f-2", "2026-03-06").consentRequested("a-1", TAKE_OUT),
                        Refusal.THING_EXISTS,
                        "a-1",
                        "f-1");
    }

    @Test
    void isGivenForWhatWasRequested() {
        journal.accepts(fact("f-1", "2026-03-05").consentRequested("a-1", TAKE_OUT))
                .refuses(
                        fact("f-2", "2026-03-06").consentGiven("a-1", SUBCONTRACTING),
                        Refusal.DIFFERS_FROM_REQUEST,
                        "a-1",
                        "TAKE_OUT",
                        "SUBCONTRACTING")
                .accepts(
                        fact("f-2", "2026-03-06").consentGiven("a-1", TAKE_OUT),
                        fact("f-3", "2026-03-06").consentGiven("a-2", SUBCONTRACTING));
    }

    @Test
    void isAnsweredOrTakenBackOnlyAfterItWasAskedOrGiven() {
        journal.refuses(
                        fact("f-1", "2026-03-05").consentRefused("a-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "consent.requested",
                        "consent a-1")
                .refuses(
                        fact("f-1", "2026-03-05").consentWithdrawn("a-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "consent.given")
                .accepts(
                        fact("f-1", "2026-03-05").consentRequested("a-1", TAKE_OUT),
                        fact("f-2", "2026-03-05").consentRefused("a-1"),
                        fact("f-3", "2026-03-07").consentGiven("a-1", TAKE_OUT))
                .refuses(fact("f-4", "2026-03-06").consentWithdrawn("a-1"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-4", "2026-03-08").consentWithdrawn("a-1"));
    }
}
