package io.daicho.service.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.CopyEntry;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.ExceptionEntry;
import io.daicho.conclusions.attestation.HistoryEntry;
import io.daicho.conclusions.attestation.MediumEntry;
import io.daicho.conclusions.attestation.MethodEntry;
import io.daicho.conclusions.attestation.Obstacle;
import io.daicho.conclusions.attestation.PersonEntry;
import io.daicho.conclusions.attestation.SubcontractorEntry;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
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
                .containsExactly(Tuple.tuple(1, "entry", "research"), Tuple.tuple(2, "scan", "entry"));
    }

    @Test
    void theLastBackupOfTheSurveyHasEveryFieldThatItsFactsSay() {
        AttestationDocument document =
                survey.draft(SURVEY, null, "2026-06-01T00:00:00Z").document();

        assertThat(document.media())
                .filteredOn(medium -> "ED-07".equals(medium.serialNumber()))
                .extracting(MediumEntry::maker, MediumEntry::model, MediumEntry::assetNumber)
                .containsExactly(Tuple.tuple("例示記憶装置株式会社", "MD-2000", "KS-0107"));
        assertThat(document.methods())
                .filteredOn(method -> method.deed().fact().value().equals("f-242"))
                .extracting(MethodEntry::tool, MethodEntry::toolVersion, MethodEntry::errorCount)
                .containsExactly(Tuple.tuple("KeshiTool", "4.3", 0L));
        assertThat(document.verifications())
                .filteredOn(entry -> entry.deed().value().equals("f-242"))
                .extracting(entry -> String.valueOf(entry.acceptedBy()))
                .containsExactly("town");
        assertThat(document.people())
                .filteredOn(entry ->
                        entry.deeds().stream().anyMatch(deed -> deed.value().equals("f-242")))
                .extracting(entry -> entry.capacity() + " " + entry.person() + " " + entry.place())
                .contains("PERFORMER p-12 pl-office", "WITNESS p-13 pl-office", "RESPONSIBLE_MANAGER p-11 pl-office");
        assertThat(document.subcontractors().get(0).checks())
                .extracting(check -> check.found().text())
                .containsExactly("製造番号EN-02を台帳と照合した");
        assertThat(document.scope().list())
                .filteredOn(copy -> copy.copy().value().equals("q-05"))
                .flatExtracting(CopyEntry::quantity)
                .extracting(entry -> entry.count() + " " + entry.unit())
                .containsExactly("1214 RECORDS");
        assertThat(document.history()).extracting(HistoryEntry::type).contains("copy.erasure-accepted");
    }

    @Test
    void whatScansCloudKeepsIsAnExceptionUntilItExpires() {
        assertThat(reasons("2026-05-10T00:00:00Z")).contains(ExceptionEntry.Reason.REMNANTS_IN_SERVICE);
        assertThat(reasons("2026-05-21T00:00:00Z")).doesNotContain(ExceptionEntry.Reason.REMNANTS_IN_SERVICE);
    }

    private List<ExceptionEntry.Reason> reasons(String asOf) {
        return survey.draft(SURVEY, null, asOf).document().exceptions().list().stream()
                .map(ExceptionEntry::reason)
                .toList();
    }

    @Test
    void whoIsNamedWithTheDocumentIsToldFromWhoTookPartWhenItIsCheckedAgain() {
        AttestationDocument document =
                survey.draft(SURVEY, "p-12", "2026-06-01T00:00:00Z").document();

        assertThat(document.people())
                .filteredOn(entry -> entry.capacity() == PersonEntry.Capacity.RESPONSIBLE_MANAGER)
                .extracting(entry -> entry.person() + " " + entry.facts())
                .containsExactly("p-11 [f-247]", "p-12 []");
        assertThat(survey.differences(document))
                .as("duties are open in the survey, which no draft hides; nothing else differs")
                .isNotEmpty()
                .allMatch(difference -> difference.startsWith("issued, while this stood in the way: OPEN_DUTY "));
    }
}
