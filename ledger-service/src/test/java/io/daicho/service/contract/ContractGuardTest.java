package io.daicho.service.contract;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Thing;
import io.daicho.service.testing.Journal;
import io.daicho.service.testing.Stated;
import org.junit.jupiter.api.Test;

class ContractGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isRegisteredFirstAndOnce() {
        journal.refuses(
                fact("f-1", "2026-01-02").registered(), Refusal.CONTRACT_ALREADY_REGISTERED, "c-1", "f-registered");
        new Journal().refuses(fact("f-1", "2026-03-05").workEnded(), Refusal.CONTRACT_UNKNOWN, "c-1");
    }

    @Test
    void isRegisteredWithAnEditionThatTheLedgerHas() {
        new Journal()
                .refuses(
                        fact("f-1", "2026-01-01").registered("some-city-1999", "2027-03-31"),
                        Refusal.CLAUSE_SET_UNKNOWN,
                        "some-city-1999");
    }

    @Test
    void aRegistrationCanBeCorrected() {
        journal.accepts(
                fact("f-1", "2026-01-01").correcting("f-registered").registered("gdpr-28-2016", "2027-03-31"),
                fact("f-2", "2026-03-05").workCompleted());
    }

    @Test
    void aWithdrawnRegistrationCanBeMadeAnew() {
        journal.accepts(fact("f-1", "2026-01-02").correcting("f-registered").withdrawn(Thing.Kind.CONTRACT, "c-1"))
                .refuses(fact("f-2", "2026-03-05").workEnded(), Refusal.CONTRACT_UNKNOWN)
                .accepts(
                        fact("f-3", "2026-01-03").registered(),
                        fact("f-4", "2026-03-05").workEnded());
    }

    @Test
    void aCorrectionCannotMoveItsDaysIntoAnotherTimeZone() {
        journal.refuses(
                fact("f-1", "2026-01-01").correcting("f-registered").registeredIn("Europe/Paris"),
                Refusal.BAD_VALUE,
                "timeZone");
    }

    @Test
    void isCompletedEndedAndTerminatedOnceEach() {
        journal.accepts(
                        fact("f-1", "2026-12-01").workCompleted(),
                        fact("f-2", "2026-12-02").workEnded(),
                        fact("f-3", "2026-12-03").terminatedEarly("2026-12-31"))
                .refuses(
                        fact("f-4", "2026-12-01").workCompleted(),
                        Refusal.ALREADY_HAPPENED,
                        "contract.work-completed",
                        "f-1")
                .refuses(fact("f-5", "2026-12-09").workEnded(), Refusal.ALREADY_HAPPENED, "f-2")
                .refuses(fact("f-6", "2026-12-09").terminatedEarly("2026-12-31"), Refusal.ALREADY_HAPPENED, "f-3");
    }

    @Test
    void isNotTerminatedEarlyAfterItsPeriodAsAmendedThen() {
        journal.refuses(fact("f-1", "2026-12-01").terminatedEarly("2027-04-01"), Refusal.BAD_VALUE, "lastDay")
                .accepts(fact("f-2", "2026-06-01").amended("2026-12-31"))
                .refuses(fact("f-3", "2026-12-01").terminatedEarly("2027-01-31"), Refusal.BAD_VALUE, "lastDay")
                .accepts(fact("f-4", "2026-05-01").terminatedEarly("2027-01-31"));
    }

    @Test
    void everyContractIsRegisteredByItself() {
        journal.refuses(fact("f-1", "2026-03-05").in("c-2").received("k-1"), Refusal.CONTRACT_UNKNOWN, "c-2")
                .accepts(
                        fact("f-1", "2026-01-01").in("c-2").registered(),
                        Stated.fact("f-2", "2026-03-05").in("c-2").received("k-1"));
    }

    @Test
    void isKeptUntilADayThatMayBeSetAnew() {
        Journal.registered()
                .accepts(
                        fact("f-1", "2027-04-01").retentionSet("2032-03-31"),
                        fact("f-2", "2027-05-01").retentionSet("2034-03-31"));
    }
}
