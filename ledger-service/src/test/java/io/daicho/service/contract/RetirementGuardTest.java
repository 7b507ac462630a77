package io.daicho.service.contract;

import static io.daicho.service.testing.Stated.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Thing;
import io.daicho.service.guard.Owed;
import io.daicho.service.testing.Journal;
import io.daicho.service.testing.Stated;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The end of the ledger's own keeping: when its time has come, once, and for good. */
class RetirementGuardTest {
    private static final Detail REMARK = new Detail("5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef");

    private final Journal ended = Journal.registered()
            .accepts(
                    fact("f-2", "2027-03-20T09:00:00+09:00").workCompleted(),
                    fact("f-3", "2027-03-20T09:00:00+09:00").workEnded());
    private final Journal kept = ended.accepts(fact("f-5", "2027-04-01").retentionSet("2032-03-31"));

    private static Stated retiring(String id, String when) {
        return fact(id, when);
    }

    @Test
    void isRetiredWhenItsRetentionPeriodIsOver() {
        kept.refuses(
                        retiring("f-6", "2032-03-31T23:59:59+09:00").retired(),
                        Refusal.RETENTION_NOT_OVER,
                        "c-1",
                        "2032-03-31",
                        "f-5")
                .refuses(retiring("f-6", "2032-03-31").retired(), Refusal.RETENTION_NOT_OVER)
                .accepts(retiring("f-6", "2032-04-01T00:00:00+09:00").retired());
    }

    @Test
    void isNotRetiredWithoutARetentionPeriodOnRecordByThen() {
        Journal.registered()
                .accepts(
                        fact("f-2", "2027-03-20T09:00:00+09:00").workCompleted(),
                        fact("f-3", "2027-03-20T09:00:00+09:00").workEnded())
                .refuses(retiring("f-6", "2032-04-01").retired(), Refusal.RETENTION_NOT_SET, "c-1")
                .accepts(fact("f-7", "2032-05-01").retentionSet("2032-03-31"))
                .refuses(retiring("f-6", "2032-04-01").retired(), Refusal.RETENTION_NOT_SET)
                .accepts(retiring("f-6", "2032-05-02").retired());
    }

    @Test
    void theRetentionPeriodThatWasSetLastCounts() {
        kept.accepts(fact("f-6", "2031-01-01").retentionSet("2034-03-31"))
                .refuses(retiring("f-7", "2032-04-01").retired(), Refusal.RETENTION_NOT_OVER, "2034-03-31", "f-6")
                .accepts(retiring("f-7", "2034-04-01").retired());
    }

    @Test
    void isNotRetiredBeforeItsPeriodAsAmendedIsOver() {
        Journal.registered()
                .accepts(
                        fact("f-1", "2026-02-01").retentionSet("2026-06-30"),
                        fact("f-2", "2026-03-20").workCompleted(),
                        fact("f-3", "2026-03-20").workEnded(),
                        fact("f-4", "2026-05-01").amended("2026-12-31"))
                .refuses(retiring("f-5", "2026-12-31").retired(), Refusal.PERIOD_NOT_OVER, "c-1", "2026-12-31")
                .accepts(retiring("f-5", "2027-01-01").retired());
    }

    @Test
    void isNotRetiredWhileADutyThatSurvivesItIsNotSettled() {
        kept.accepts(fact("f-6", "2028-01-05T10:00:00+09:00").damagesClaimed("cl-1"))
                .refuses(
                        retiring("f-7", "2032-04-01").retired(),
                        Refusal.STILL_OWED,
                        "c-1",
                        "1",
                        "18 Compensate the damage · claim cl-1 · open o-b1b380998b4401fa729c",
                        "第18 損害を賠償する · 損害賠償の請求 cl-1 · 未了 o-b1b380998b4401fa729c")
                .accepts(fact("f-8", "2032-05-01").compensated("cl-1"))
                .accepts(retiring("f-9", "2032-05-02").retired());
    }

    @Test
    void aRetirementSaidToLieBeforeADeedOnRecordIsJudgedByThatDeed() {
        kept.accepts(fact("f-6", "2033-01-05T10:00:00+09:00").damagesClaimed("cl-1"))
                .refuses(retiring("f-7", "2032-04-01").retired(), Refusal.STILL_OWED);
    }

    @Test
    void isNotRetiredWhileCopiesAreLiveWhoseDutiesCannotOpen() {
        Journal journal = Journal.registered()
                .accepts(
                        fact("f-1", "2026-02-01").received("k-1"),
                        fact("f-2", "2027-04-01").retentionSet("2032-03-31"))
                .refuses(retiring("f-3", "2032-04-01").retired(), Refusal.STILL_OWED);

        assertThat(journal.book().stillOwed(Stated.CONTRACT, Instant.parse("2032-04-01T00:00:00Z")))
                .extracting(Owed::code)
                .contains("EXPIRED_WITHOUT_COMPLETION contract c-1 (1)");
    }

    @Test
    void isRetiredOnceAndForGood() {
        kept.accepts(retiring("f-6", "2032-04-01").retired())
                .refuses(retiring("f-7", "2032-04-02").retired(), Refusal.ALREADY_HAPPENED, "contract.retired", "f-6")
                .refuses(
                        fact("f-7", "2032-04-02").correcting("f-6").withdrawn(Thing.Kind.CONTRACT, "c-1"),
                        Refusal.RETIRED_FOR_GOOD,
                        "f-6")
                .refuses(fact("f-7", "2032-04-02").correcting("f-6").amended("2027-03-31"), Refusal.RETIRED_FOR_GOOD);
    }

    @Test
    void whoAllowedItCanBeCorrectedWhateverIsOwedSince() {
        kept.accepts(retiring("f-6", "2032-04-01").retired())
                .accepts(fact("f-7", "2033-01-05").damagesClaimed("cl-1"))
                .accepts(retiring("f-8", "2032-04-01").correcting("f-6").retired())
                .accepts(fact("f-9", "2033-02-01").correcting("f-8").withdrawn(Thing.Kind.CONTRACT, "c-1"))
                .refuses(fact("f-10", "2033-02-02").remarked(REMARK).used("k-9"), Refusal.CONTRACT_RETIRED, "f-6");
    }

    @Test
    void hasNoDetailsItself() {
        kept.refuses(
                retiring("f-6", "2032-04-01").remarked(REMARK).retired(), Refusal.RETIRED_WITHOUT_DETAILS, "remark");
    }

    @Test
    void afterItFactsAreAcceptedForEverAndDetailsNever() {
        kept.accepts(retiring("f-6", "2032-04-01").retired())
                .refuses(
                        fact("f-7", "2033-01-05").remarked(REMARK).damagesClaimed("cl-1"),
                        Refusal.CONTRACT_RETIRED,
                        "c-1",
                        "f-6",
                        "remark")
                .accepts(
                        fact("f-7", "2033-01-05").damagesClaimed("cl-1"),
                        fact("f-8", "2033-01-06").correcting("f-7").damagesClaimed("cl-1"),
                        fact("f-9", "2033-02-01").correcting("f-8").withdrawn(Thing.Kind.CLAIM, "cl-1"));
    }

    @Test
    void anotherContractKeepsItsDetails() {
        kept.accepts(retiring("f-6", "2032-04-01").retired())
                .accepts(
                        fact("f-1", "2026-01-01").in("c-2").registered(),
                        fact("f-2", "2026-02-01").in("c-2").remarked(REMARK).received("k-1"));
    }
}
