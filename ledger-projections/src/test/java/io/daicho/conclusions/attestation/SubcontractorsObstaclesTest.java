package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.AFTER;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.ContractDeeds.completed;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.ContractDeeds.ended;
import static io.daicho.conclusions.testing.CopyDeeds.recovered;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static io.daicho.conclusions.testing.Subcontractors.workEnded;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.attestation.Obstacle.Kind;
import io.daicho.conclusions.testing.Parties;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the way of a subcontractor's attestation: its own end, and the copies that it has. */
class SubcontractorsObstaclesTest {
    private final Story supplied = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            consentTo("sub-1").at("2026-04-05T09:00"),
            engaged("sub-1").at("2026-04-06T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            supplied("k-2", "sub-1").at("2026-05-01T09:00"));
    private final Story over = supplied.and(completed().at("2027-03-20T18:00"), ended().at("2027-03-20T18:00"));

    private static Draft draft(Story story) {
        return StoryFacts.of(story).draftOf("sub-1", AFTER);
    }

    private static List<String> obstacles(Story story) {
        return draft(story).obstacles().stream()
                .map(obstacle -> obstacle.duty() == null
                        ? obstacle.kind().name()
                        : obstacle.duty().clause() + " "
                                + obstacle.duty().subject().id())
                .toList();
    }

    @Test
    void itsEndOrThatOfTheContractMustBeOnRecord() {
        assertThat(obstacles(supplied)).containsExactly(Kind.SUBCONTRACT_NOT_ENDED.name());
        assertThat(obstacles(supplied.and(workEnded("sub-1").at("2026-12-01T09:00"))))
                .doesNotContain(Kind.SUBCONTRACT_NOT_ENDED.name());
        assertThat(obstacles(over)).doesNotContain(Kind.SUBCONTRACT_NOT_ENDED.name());
    }

    @Test
    void itAnswersForTheCopiesThatItHas() {
        assertThat(draft(over).document().scope().list())
                .extracting(entry -> entry.copy().value())
                .containsExactly("k-2");
        assertThat(obstacles(over)).containsExactly("13 k-2");
        assertThat(obstacles(over.and(recovered("k-2", "sub-1").at("2027-03-21T09:00"))))
                .as("what was recovered is the contractor's to return or erase")
                .isEmpty();
    }

    @Test
    void itIsLinkedToWhoEngagedIt() {
        assertThat(draft(over).document().attestor().tier()).isEqualTo(1);
        assertThat(draft(over).document().attestor().under()).isEqualTo(Parties.CONTRACTOR);
    }
}
