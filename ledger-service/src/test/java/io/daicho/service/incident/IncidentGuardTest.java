package io.daicho.service.incident;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import io.daicho.service.testing.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isRecognisedByAnybodyAnyNumberOfTimes() {
        journal.accepts(
                fact("f-1", "2026-03-05").recognised("in-1", "printer"),
                fact("f-2", "2026-03-06").recognised("in-1", "insurer"),
                fact("f-3", "2026-03-04").recognised("in-1", "printer", "k-not-on-record"));
    }

    @Test
    void theChainDoesNothingAboutItBeforeItWasRecognised() {
        Stated before = fact("f-1", "2026-03-05T09:59:59Z");
        List<Fact> deeds = List.of(
                before.noticeGiven("in-1", "desk"),
                before.followUpDemanded("in-1"),
                before.followUpSent("in-1", null),
                before.publicationPlanned("in-1"),
                before.publicationAnnounced("in-1"),
                before.published("in-1"),
                before.closed("in-1"));

        deeds.forEach(deed -> journal.refuses(deed, Refusal.THING_UNKNOWN, "incident", "in-1"));
        journal.accepts(fact("f-0", "2026-03-05T10:00:00Z").recognised("in-1", "insurer"));
        deeds.forEach(deed -> journal.refuses(deed, Refusal.BEFORE_ITS_BEGINNING, "incident", "in-1"));
    }

    @Test
    void aNoticeOnTheDayOfTheRecognitionMayHaveComeAfterIt() {
        journal.accepts(
                fact("f-1", "2026-03-05T23:00:00+09:00").recognised("in-1", "insurer"),
                fact("f-2", "2026-03-05").noticeGiven("in-1", "desk"),
                fact("f-3", "2026-03-05T23:00:00+09:00").noticeGiven("in-1", null));
    }

    @Test
    void anEarlierRecognitionMakesRoomForAnEarlierNotice() {
        journal.accepts(fact("f-1", "2026-03-06").recognised("in-1", "insurer"))
                .refuses(fact("f-2", "2026-03-05").noticeGiven("in-1", null), Refusal.BEFORE_ITS_BEGINNING)
                .accepts(
                        fact("f-3", "2026-03-04").recognised("in-1", "printer"),
                        fact("f-4", "2026-03-05").noticeGiven("in-1", null));
    }

    @Test
    void aFollowUpAnswersADemandOnRecord() {
        journal.accepts(
                        fact("f-1", "2026-03-05").recognised("in-1", "insurer"),
                        fact("f-2", "2026-03-06").recognised("in-2", "insurer"),
                        fact("f-3", "2026-03-07").followUpDemanded("in-2"))
                .refuses(
                        fact("f-4", "2026-03-08").followUpSent("in-1", "f-3"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "incident.follow-up-demanded f-3",
                        "incident in-1")
                .refuses(fact("f-4", "2026-03-06").followUpSent("in-2", "f-3"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(
                        fact("f-4", "2026-03-07").followUpSent("in-2", "f-3"),
                        fact("f-5", "2026-03-07").followUpSent("in-1", null));
    }

    @Test
    void aFollowUpMayNameADemandThatWasCorrectedSince() {
        journal.accepts(
                fact("f-1", "2026-03-05").recognised("in-1", "insurer"),
                fact("f-2", "2026-03-07").followUpDemanded("in-1"),
                fact("f-3", "2026-03-06").correcting("f-2").followUpDemanded("in-1"),
                fact("f-4", "2026-03-08").followUpSent("in-1", "f-2"));
    }

    @Test
    void theClientMayHavePublishedBeforeAnybodyInTheChainKnew() {
        journal.accepts(
                fact("f-1", "2026-03-05").publishedByClient("in-1"),
                fact("f-2", "2026-03-06").recognised("in-1", "insurer"));
    }
}
