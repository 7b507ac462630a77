package io.daicho.service.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.Obstacle;
import io.daicho.conclusions.attestation.SubcontractorEntry;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The attestations of the two examples, at days on which they are refused and on which they are not. */
class ExamplesTest {
    private static final String ROAD = "road-liability-r7";
    private static final String SURVEY = "citizen-survey-r7";
    private static final String AFTER_THE_END = "2026-06-15T00:00:00Z";

    private final Drafts road = Drafts.of("../examples/road-liability.jsonl");
    private final Drafts survey = Drafts.of("../examples/citizen-survey.jsonl");

    private static List<String> subjects(Draft draft) {
        return draft.obstacles().stream()
                .map(obstacle -> obstacle.duty() == null
                        ? obstacle.kind().name()
                        : obstacle.duty().clause() + " "
                                + obstacle.duty().subject().id())
                .toList();
    }

    private static String[] open(Draft draft) {
        return draft.obstacles().stream()
                .map(obstacle -> Objects.requireNonNull(obstacle.duty()).obligation())
                .toArray(String[]::new);
    }

    @Test
    void aYearOfRoadLiabilityIsRefusedForWhatTheExpectedAnswersSayIsOpen() {
        assertThat(subjects(road.draft(ROAD, null, AFTER_THE_END)))
                .containsExactly(
                        "12 a-06",
                        "12 c-08",
                        "12 c-09",
                        "12 c-10",
                        "12 c-15",
                        "12 pr-05",
                        "13 c-07",
                        "A3(3) c-07",
                        "A3(3) c-09");
    }

    @Test
    void namedOneByOneTheyAreExceptionsInTheDocument() {
        String[] open = open(road.draft(ROAD, null, AFTER_THE_END));

        Draft excepted = road.draft(ROAD, null, AFTER_THE_END, open);

        assertThat(excepted.obstacles()).isEmpty();
        assertThat(excepted.document().exceptions().list())
                .filteredOn(entry -> entry.duty() != null)
                .extracting(entry -> Objects.requireNonNull(entry.duty()).obligation())
                .contains(open);
        assertThat(excepted.document().exceptions().count())
                .isEqualTo(excepted.document().exceptions().list().size());
        assertThat(road.differences(excepted.document())).isEmpty();
    }

    @Test
    void beforeTheEndsTheSurveyIsRefusedForBoth() {
        assertThat(survey.draft(SURVEY, null, "2026-01-15T00:00:00Z").obstacles())
                .extracting(Obstacle::kind)
                .startsWith(Obstacle.Kind.COMPLETION_NOT_ON_RECORD, Obstacle.Kind.END_NOT_ON_RECORD);
    }

    @Test
    void afterTheEndsOnlyTheThreeCopiesStillOwedStandInItsWay() {
        Draft draft = survey.draft(SURVEY, null, "2026-06-01T00:00:00Z");

        assertThat(draft.obstacles())
                .extracting(obstacle ->
                        Objects.requireNonNull(obstacle.duty()).subject().id())
                .containsOnly("q-04", "q-05", "q-08");
        assertThat(draft.document().exceptions().otherOpenDuties())
                .as("listed, and no obstacle")
                .extracting(duty -> duty.clause())
                .contains("18");
    }

    @Test
    void bothTiersOfTheSurveyStandInItsNinthGroup() {
        AttestationDocument document =
                survey.draft(SURVEY, null, "2026-06-01T00:00:00Z").document();

        assertThat(document.subcontractors())
                .extracting(
                        SubcontractorEntry::tier,
                        entry -> entry.organisation().value(),
                        entry -> entry.under().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "entry", "research"),
                        org.assertj.core.groups.Tuple.tuple(2, "scan", "entry"));
    }
}
