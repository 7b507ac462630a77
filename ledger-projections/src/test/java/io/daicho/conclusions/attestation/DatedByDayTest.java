package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.testing.Beginnings.printed;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.completed;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.ContractDeeds.ended;
import static io.daicho.conclusions.testing.ContractDeeds.terminated;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.withdrawn;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static io.daicho.conclusions.testing.Subcontractors.workEnded;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Of what is dated by today's day, nobody can say at noon that it has happened, nor that it has not. */
class DatedByDayTest {
    private static final String NOON = "2027-03-20T12:00";

    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));
    private final Story over = held.and(completed().at("2027-03-19T18:00"), ended().at("2027-03-19T18:00"));

    private static Draft draft(Story story, String... exceptions) {
        return StoryFacts.of(story).draft(NOON, exceptions);
    }

    private static List<String> obstacles(Draft draft) {
        return draft.obstacles().stream()
                .map(obstacle -> obstacle.duty() == null
                        ? obstacle.kind().name()
                        : obstacle.duty().clause() + " "
                                + obstacle.duty().subject().id())
                .toList();
    }

    @Test
    void aCompletionOfTodayHasNotCertainlyComeYet() {
        Draft draft = draft(held.and(completed().at("2027-03-20"), ended().at("2027-03-20T10:00")));

        assertThat(obstacles(draft)).contains("COMPLETION_NOT_ON_RECORD", "12 k-1");
        assertThat(draft.document().scope().live()).isEqualTo(1);
    }

    @Test
    void norHasTheOneThatATerminationWillBring() {
        Draft draft = draft(held.and(
                ended().at("2027-03-20T10:00"), terminated("2027-03-25").at("2027-03-01T09:00")));

        assertThat(obstacles(draft)).contains("COMPLETION_NOT_ON_RECORD");
    }

    @Test
    void aSubcontractThatEndedTodayHasNotCertainlyEndedYet() {
        Story sub = held.and(
                engaged("printer").at("2026-04-06T09:00"), workEnded("printer").at("2027-03-20"));

        assertThat(obstacles(StoryFacts.of(sub).draftOf("printer", NOON))).containsExactly("SUBCONTRACT_NOT_ENDED");
    }

    @Test
    void aPrintoutOfTodayIsLiveAndOwed() {
        Story printed = over.and(
                erased("k-1").at("2027-03-20T09:00"), printed("p-1", "k-1").at("2027-03-20"));
        Draft draft = draft(printed);

        assertThat(draft.document().scope().live()).isEqualTo(1);
        assertThat(obstacles(draft)).containsExactly("12 p-1");
        Draft excepted = draft(
                printed, Objects.requireNonNull(draft.obstacles().get(0).duty()).obligation());
        assertThat(excepted.obstacles()).isEmpty();
        assertThat(excepted.document().exceptions().list())
                .extracting(ExceptionEntry::reason)
                .containsExactly(Reason.OPEN_DUTY);
    }

    @Test
    void aCopyThatCameToASubcontractorTodayIsItsToAnswerFor() {
        Story sub = over.and(
                engaged("printer").at("2026-04-06T09:00"),
                supplied("k-1", "printer").at("2027-03-20"));

        assertThat(obstacles(StoryFacts.of(sub).draftOf("printer", NOON))).containsExactly("13 k-1");
    }

    @Test
    void aCopyThatIsStillToComeStandsInTheWayUntilItHas() {
        Story coming = over.and(
                erased("k-1").at("2027-03-20T09:00"),
                printed("p-1", "k-1").as("pr-1").at("2027-03-20T12:03").recorded("2027-03-20T11:59"));

        assertThat(obstacles(draft(coming))).containsExactly("COPY_STILL_TO_COME");
        assertThat(obstacles(draft(coming.and(withdrawn("pr-1").at("2027-03-20T12:00")))))
                .as("it was said by mistake")
                .isEmpty();
        assertThat(obstacles(StoryFacts.of(coming.and(
                                engaged("printer").at("2026-04-06T09:00"),
                                workEnded("printer").at("2027-03-19T09:00")))
                        .draftOf("printer", NOON)))
                .as("it is another's")
                .isEmpty();
    }

    @Test
    void whatIsGoneByNoonIsNotOwedInTheEvening() {
        Draft draft = draft(over.and(erased("k-1").at("2027-03-20T09:00")));

        assertThat(draft.obstacles()).isEmpty();
        assertThat(draft.document().scope().live()).isZero();
    }
}
