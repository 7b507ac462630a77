package io.daicho.service.custody;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

/** What is said of a copy, its medium and the deeds on it: of what never was, nothing is. */
class CopyDescriptionsTest {
    private final Journal journal = Journal.registered()
            .accepts(
                    fact("f-1", "2026-03-01T00:00:00Z").received("k-1"),
                    fact("f-2", "2026-03-02T00:00:00Z").storedOnMedium("k-1", "SN-1"),
                    fact("f-3", "2026-03-10T10:00:00Z").erased("k-1"));

    @Test
    void saysMoreOfAnErasureOfAMediumAndOfWhoTookPartAfterTheEnd() {
        journal.accepts(
                fact("f-4", "2026-03-11")
                        .erasureDescribed("k-1", "f-3", "2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z"),
                fact("f-5", "2026-03-11").mediumDescribed("k-1", "SN-1"),
                fact("f-6", "2026-03-11").deedAttended("k-1", "f-3"),
                fact("f-7", "2026-03-12").erasureAccepted("k-1", "f-3"));
    }

    @Test
    void countsAndPlansNothingOnceTheCopyIsGone() {
        journal.accepts(
                        fact("f-4", "2026-03-05").counted("k-1", 2_000),
                        fact("f-5", "2026-03-05").digestTaken("k-1"),
                        fact("f-6", "2026-03-05").nextStepPlanned("k-1", "2026-03-10"))
                .refuses(fact("f-7", "2026-03-11").counted("k-1", 2_000), Refusal.COPY_ALREADY_ENDED, "f-3")
                .refuses(fact("f-7", "2026-03-11").digestTaken("k-1"), Refusal.COPY_ALREADY_ENDED)
                .refuses(fact("f-7", "2026-03-11").nextStepPlanned("k-1", "2026-03-20"), Refusal.COPY_ALREADY_ENDED);
    }

    @Test
    void refusesAPlanForADayThatWasOver() {
        journal.refuses(fact("f-4", "2026-03-05").nextStepPlanned("k-1", "2026-03-04"), Refusal.BAD_VALUE, "plannedFor")
                .accepts(fact("f-4", "2026-03-05").nextStepPlanned("k-1", "2026-03-05"));
    }

    @Test
    void refusesAnErasureThatWasNeverMade() {
        journal.refuses(
                        fact("f-4", "2026-03-11")
                                .erasureDescribed("k-1", "f-9", "2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "erasure f-9")
                .refuses(
                        fact("f-4", "2026-03-11")
                                .erasureDescribed("k-1", "f-2", "2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "erasure f-2")
                .refuses(
                        fact("f-4", "2026-03-11").erasureAccepted("k-1", "f-2"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "erasure f-2")
                .refuses(
                        fact("f-4", "2026-03-11").deedAttended("k-1", "f-9"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "deed f-9");
    }

    @Test
    void refusesWhatIsSaidOfAnErasureBeforeItWasMade() {
        journal.refuses(
                fact("f-4", "2026-03-09").erasureAccepted("k-1", "f-3"), Refusal.PRECEDING_DEED_MISSING, "erasure f-3");
    }

    @Test
    void refusesAnErasureThatWasOverBeforeTheCopyBegan() {
        journal.refuses(
                fact("f-4", "2026-03-11")
                        .erasureDescribed("k-1", "f-3", "2026-02-10T09:00:00Z", "2026-02-10T10:00:00Z"),
                Refusal.BEFORE_ITS_BEGINNING,
                "k-1");
    }

    @Test
    void refusesAnErasureThatWasStartedAfterItHappened() {
        journal.refuses(
                fact("f-4", "2026-03-12")
                        .erasureDescribed("k-1", "f-3", "2026-03-10T10:00:01Z", "2026-03-10T11:00:00Z"),
                Refusal.BAD_VALUE,
                "startedAt");
    }

    @Test
    void refusesAnErasureThatWasNotOverWhenItWasDescribed() {
        journal.refuses(
                fact("f-4", "2026-03-11")
                        .erasureDescribed("k-1", "f-3", "2026-03-10T09:00:00Z", "2026-03-12T09:00:00Z"),
                Refusal.BAD_VALUE,
                "endedAt");
    }

    @Test
    void refusesAMediumOnWhichTheCopyNeverLay() {
        journal.refuses(
                fact("f-4", "2026-03-11").mediumDescribed("k-1", "SN-2"), Refusal.MEDIUM_UNKNOWN, "k-1", "SN-2");
    }

    @Test
    void refusesTheMediumOfACopyThatLayInACloud() {
        journal.accepts(
                        fact("f-4", "2026-03-01").received("k-2"),
                        fact("f-5", "2026-03-02").storedInCloud("k-2", "Example Storage"))
                .refuses(fact("f-6", "2026-03-03").mediumDescribed("k-2", null), Refusal.BAD_VALUE, "copy");
    }

    @Test
    void describesAMediumWithoutASerialNumber() {
        journal.accepts(
                fact("f-4", "2026-03-01").received("k-2"),
                fact("f-5", "2026-03-03").mediumDescribed("k-2", null));
    }

    @Test
    void attendsTheDestructionOfAKeyOfTheCopyAndOfNoOther() {
        journal.accepts(
                        fact("f-4", "2026-03-01").received("k-2"),
                        fact("f-5", "2026-03-01").keyCreated("key-1", "original"),
                        fact("f-6", "2026-03-01").keyCreated("key-2", "original"),
                        fact("f-7", "2026-03-02").encrypted("k-2", "key-1"),
                        fact("f-8", "2026-03-20").keyDestroyed("key-1", "original"),
                        fact("f-9", "2026-03-20").keyDestroyed("key-2", "original"))
                .accepts(
                        fact("f-10", "2026-03-20").deedAttended("k-2", "f-8"),
                        fact("f-11", "2026-03-21").erasureAccepted("k-2", "f-8"))
                .refuses(
                        fact("f-12", "2026-03-20").deedAttended("k-2", "f-9"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "deed f-9");
    }

    @Test
    void isMeantUnderTheCorrectionOfTheErasureToo() {
        journal.accepts(
                fact("f-4", "2026-03-10T10:00:00Z").correcting("f-3").erased("k-1"),
                fact("f-5", "2026-03-12").erasureAccepted("k-1", "f-3"));
    }
}
