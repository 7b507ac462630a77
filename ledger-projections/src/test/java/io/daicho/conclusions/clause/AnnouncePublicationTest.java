package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.CONTRACT;
import static io.daicho.conclusions.finding.Kind.ANNOUNCE_PUBLICATION;
import static io.daicho.conclusions.finding.Kind.PUBLISHED_UNANNOUNCED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.WAIVED;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Readings.f3;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 9(3): the client is told before the contractor publishes an incident. */
class AnnouncePublicationTest {
    private final Story recognised = given(contract(), recognised().at("2026-05-01T10:00"));
    private final Story planned = recognised.and(publicationPlanned().as("plan").at("2026-05-02T09:00"));

    @Test
    void isOwedFromThePlanOnAndNotBefore() {
        recognised.asOf("2026-06-01").owesNo(ANNOUNCE_PUBLICATION);
        planned.asOf("2026-06-01")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .status(OPEN)
                .opened("2026-05-02T09:00", "plan")
                .neverDue();
    }

    @Test
    void isMetByTellingBeforeThePublication() {
        Story told = planned.and(publicationAnnounced().as("told").at("2026-05-02T10:00"));

        told.asOf("2026-05-02T12:00")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .status(FULFILLED);
        told.and(publishedBy("insurer").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .status(FULFILLED)
                .due("2026-05-03T09:00", CONTRACT)
                .met("2026-05-02T10:00", "told")
                .and()
                .noBreach(PUBLISHED_UNANNOUNCED);
    }

    @Test
    void isBreachedByPublishingFirst() {
        Story published = recognised.and(publishedBy("insurer").as("news").at("2026-05-03T09:00"));

        published
                .asOf("2026-05-04")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .opened("2026-05-03T09:00", "news")
                .status(OVERDUE)
                .and()
                .breach("A9(3)", PUBLISHED_UNANNOUNCED, INCIDENT)
                .by("news")
                .deedOf("insurer")
                .toBeReported();
        published
                .and(publicationAnnounced().at("2026-05-03T10:00"))
                .asOf("2026-05-04")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .status(FULFILLED_LATE)
                .and()
                .breach("A9(3)", PUBLISHED_UNANNOUNCED, INCIDENT);
    }

    @Test
    void isWaivedWhereItWasUrgentAndUnavoidableOnGrounds() {
        recognised
                .and(publishedUrgently(true).at("2026-05-03T09:00"))
                .asOf("2026-05-04")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .status(WAIVED)
                .and()
                .noBreach(PUBLISHED_UNANNOUNCED);
    }

    @Test
    void isNotWaivedWithoutGrounds() {
        recognised
                .and(publishedUrgently(false).at("2026-05-03T09:00"))
                .asOf("2026-05-04")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .status(OVERDUE)
                .and()
                .breach("A9(3)", PUBLISHED_UNANNOUNCED, INCIDENT);
    }

    @Test
    void isIndeterminateWhereOnlyTheDayIsKnown() {
        recognised
                .and(
                        publishedBy("insurer").at("2026-05-03T09:00"),
                        publicationAnnounced().at("2026-05-03"))
                .asOf("2026-05-04")
                .owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                .status(INDETERMINATE)
                .and()
                .noBreach(PUBLISHED_UNANNOUNCED);
    }

    @Test
    void isOwedForASubcontractorsPublicationToo() {
        var told = recognised.and(publishedBy("sub-1").at("2026-05-03T09:00")).asOf("2026-05-04");
        told.breach("A9(3)", PUBLISHED_UNANNOUNCED, INCIDENT).deedOf("sub-1").notToBeReported();
        assertThat(told.owes("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT)
                        .duty()
                        .debtor()
                        .value())
                .isEqualTo("insurer");
    }

    @Test
    void isOwedForEachPublicationUntilTheClientWasTold() {
        Story twice = recognised.and(
                publishedUrgently(true).at("2026-05-03T09:00"),
                publishedBy("insurer").at("2026-05-04T09:00"));

        assertThat(twice.asOf("2026-05-05").duties("A9(3)", ANNOUNCE_PUBLICATION, INCIDENT))
                .extracting(Obligation::status)
                .containsExactly(WAIVED, OVERDUE);
        twice.asOf("2026-05-05")
                .breach("A9(3)", PUBLISHED_UNANNOUNCED, INCIDENT)
                .since("2026-05-04T09:00");
        twice.and(publicationAnnounced().at("2026-05-03T10:00"))
                .asOf("2026-05-05")
                .noBreach(PUBLISHED_UNANNOUNCED);
    }

    @Test
    void isNotOwedForWhatTheClientPublishes() {
        recognised
                .and(publishedByClient().at("2026-05-03T09:00"))
                .asOf("2026-05-04")
                .owesNo(ANNOUNCE_PUBLICATION);
    }

    @Test
    void outlivesThePeriodUnlessTheAnnexEnds() {
        Story late = recognised.and(publishedBy("insurer").at("2028-05-03T09:00"));

        late.asOf("2028-06-01").breach("A9(3)", PUBLISHED_UNANNOUNCED, INCIDENT);
        late.reading(f1(Switches.AnnexSurvival.NONE))
                .asOf("2028-06-01")
                .owesNo(ANNOUNCE_PUBLICATION)
                .noBreach(PUBLISHED_UNANNOUNCED);
    }

    @Test
    void leavesASubcontractorsPublicationAloneWhereTheContractorNoLongerAnswersForIt() {
        Story late = recognised.and(publishedBy("sub-1").at("2028-05-03T09:00"));

        late.asOf("2028-06-01").breach("A9(3)", PUBLISHED_UNANNOUNCED, INCIDENT);
        late.reading(f3(Switches.JointLiability.ENDS))
                .asOf("2028-06-01")
                .owesNo(ANNOUNCE_PUBLICATION)
                .noBreach(PUBLISHED_UNANNOUNCED);
    }
}
