package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.CLIENT;
import static io.daicho.conclusions.finding.Basis.HOUSE;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.SEND_FOLLOW_UP;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 9(2): what the client wants to know after the first notice is sent promptly. */
class FollowUpTest {
    private final Story noticed =
            given(contract(), recognised().at("2026-05-01T10:00"), noticed().at("2026-05-01T10:30"));
    private final Story demanded = noticed.and(followUpDemanded().as("ask").at("2026-05-01T12:00"));

    @Test
    void isOwedOnlyOnDemand() {
        noticed.asOf("2026-06-01").owesNo(SEND_FOLLOW_UP);
    }

    @Test
    void isDuePromptlyOrByTheClientsDate() {
        demanded.asOf("2026-05-02")
                .owes("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .status(OPEN)
                .opened("2026-05-01T12:00", "ask")
                .due("2026-05-08T12:00", HOUSE);
        noticed.and(followUpDemandedBy("2026-05-02T17:00").at("2026-05-01T12:00"))
                .asOf("2026-05-03")
                .owes("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .due("2026-05-02T17:00", CLIENT)
                .status(OVERDUE)
                .and()
                .breach("A9(2)", NOT_DONE_IN_TIME, INCIDENT)
                .on(CLIENT);
    }

    @Test
    void isMetByAFollowUpToThatDemandOrToAllThatAreOpen() {
        demanded.and(followUpSent("ask").as("more").at("2026-05-03T09:00"))
                .asOf("2026-05-20")
                .owes("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .status(FULFILLED)
                .met("2026-05-03T09:00", "more");
        demanded.and(
                        followUpDemanded().at("2026-05-01T13:00"),
                        followUpSent(null).at("2026-05-03T09:00"))
                .asOf("2026-05-20")
                .duties("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .forEach(duty -> assertThat(duty.status()).isEqualTo(FULFILLED));
    }

    @Test
    void isNotMetByAFollowUpToAnotherDemandNorByOneBeforeIt() {
        assertThat(demanded.and(
                                followUpDemanded().as("other").at("2026-05-01T13:00"),
                                followUpSent("other").at("2026-05-03T09:00"))
                        .asOf("2026-05-20")
                        .duties("A9(2)", SEND_FOLLOW_UP, INCIDENT))
                .extracting(Obligation::status)
                .containsExactly(OVERDUE, FULFILLED);
        demanded.and(followUpSent(null).at("2026-05-01T11:00"))
                .asOf("2026-05-20")
                .owes("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .status(OVERDUE);
    }

    @Test
    void isMetByAFollowUpToADemandThatWasCorrectedSince() {
        demanded.and(
                        followUpDemanded().as("right").correcting("ask").at("2026-05-01T12:30"),
                        followUpSent("ask").at("2026-05-03T09:00"))
                .asOf("2026-05-20")
                .owes("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .status(FULFILLED);
    }

    @Test
    void staysOwedWhereTheIncidentIsClosed() {
        demanded.and(incidentClosed().at("2026-05-03T09:00"))
                .asOf("2026-05-20")
                .owes("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .status(OVERDUE);
    }

    @Test
    void outlivesThePeriodUnlessTheAnnexEnds() {
        Story late = noticed.and(followUpDemanded().at("2027-04-02T12:00"));

        late.asOf("2027-05-01").owes("A9(2)", SEND_FOLLOW_UP, INCIDENT).status(OVERDUE);
        late.and(followUpSent(null).at("2027-04-05T12:00"))
                .asOf("2027-05-01")
                .owes("A9(2)", SEND_FOLLOW_UP, INCIDENT)
                .status(FULFILLED);
        late.reading(f1(Switches.AnnexSurvival.NONE)).asOf("2027-05-01").owesNo(SEND_FOLLOW_UP);
    }
}
