package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.custody.Verification;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.attestation.Obstacle.Kind;
import io.daicho.conclusions.testing.Story;
import io.daicho.readmodel.clauses.ClauseSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the way of an attestation, and what does not. */
class ObstaclesTest {
    private static final String AFTER = "2027-06-01";

    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));
    private final Story over = held.and(completed().at("2027-03-20T18:00"), ended().at("2027-03-20T18:00"));
    private final Story clean = over.and(erased("k-1").at("2027-03-21T09:00"));

    private static Draft draft(Story story, String... exceptions) {
        return StoryFacts.of(story).draft(AFTER, exceptions);
    }

    private static List<Kind> kinds(Draft draft) {
        return draft.obstacles().stream().map(Obstacle::kind).toList();
    }

    private static String only(Draft draft) {
        return draft.obstacles().stream()
                .filter(obstacle -> obstacle.duty() != null)
                .map(obstacle -> obstacle.duty().obligation())
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    @Test
    void nothingStandsInTheWayWhenEveryCopyIsGoneAndBothEndsAreOnRecord() {
        assertThat(draft(clean).obstacles()).isEmpty();
        assertThat(draft(clean).document().exceptions().count()).isZero();
    }

    @Test
    void anOpenDutyStandsInTheWayUntilItIsNamed() {
        Draft refused = draft(over);

        assertThat(kinds(refused)).containsExactly(Kind.OPEN_DUTY);
        assertThat(refused.document().exceptions().list()).isEmpty();
        Draft excepted = draft(over, only(refused));
        assertThat(excepted.obstacles()).isEmpty();
        assertThat(excepted.document().exceptions().list()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(Reason.OPEN_DUTY);
            assertThat(entry.copy()).hasToString("k-1");
        });
    }

    @Test
    void theEndsCannotBeNamedAsExceptions() {
        Story gone = held.and(erased("k-1").at("2027-03-01T09:00"));

        assertThat(kinds(draft(gone))).containsExactly(Kind.COMPLETION_NOT_ON_RECORD, Kind.END_NOT_ON_RECORD);
        assertThat(kinds(draft(gone.and(completed().at("2027-03-20T18:00"))))).containsExactly(Kind.END_NOT_ON_RECORD);
        assertThat(kinds(draft(gone.and(ended().at("2027-03-20T18:00")))))
                .containsExactly(Kind.COMPLETION_NOT_ON_RECORD);
    }

    @Test
    void earlyTerminationCountsAsBothEndsOnceItsLastDayIsOver() {
        Story terminated = held.and(
                terminated("2026-09-30").at("2026-09-01T09:00"), erased("k-1").at("2026-09-02T09:00"));

        assertThat(StoryFacts.of(terminated).draft("2026-10-02").obstacles()).isEmpty();
        assertThat(kinds(StoryFacts.of(terminated).draft("2026-09-15"))).contains(Kind.END_NOT_ON_RECORD);
    }

    @Test
    void anExceptionThatStandsInNoWayIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> draft(clean, "o-00000000000000000000"))
                .withMessageContaining("o-00000000000000000000")
                .withMessageContaining("a draft lists");
    }

    @Test
    void soItIsWhileAnotherOneDoes() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> draft(over, "o-00000000000000000000"))
                .withMessageContaining("o-00000000000000000000");
    }

    @Test
    void underAnEditionThatKnowsOneEndTheCompletionIsNotAskedFor() {
        StoryFacts gone = StoryFacts.of(held.and(erased("k-1").at("2027-03-01T09:00")))
                .under(ClauseSets.shipped().edition("gdpr-28-2016").orElseThrow());

        assertThat(kinds(gone.draft(AFTER))).containsExactly(Kind.END_NOT_ON_RECORD);
    }

    @Test
    void theAttestationOfAStrangerIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StoryFacts.of(clean).draftOf("nobody", AFTER))
                .withMessageContaining("neither the contractor nor a subcontractor");
    }

    @Test
    void anErasureThatFailedIsAnExceptionAndItsDutyStaysInTheWay() {
        Draft draft = draft(over.and(erased("k-1", Verification.FAILED).at("2027-03-21T09:00")));

        assertThat(kinds(draft)).containsExactly(Kind.OPEN_DUTY);
        assertThat(draft.document().exceptions().list())
                .extracting(ExceptionEntry::reason)
                .containsExactly(Reason.FAILED);
    }

    @Test
    void anErasureWithWarningIsAnExceptionAndNoObstacle() {
        Draft draft =
                draft(over.and(erased("k-1", Verification.DONE_WITH_WARNING).at("2027-03-21T09:00")));

        assertThat(draft.obstacles()).isEmpty();
        assertThat(draft.document().exceptions().list())
                .extracting(ExceptionEntry::reason)
                .containsExactly(Reason.DONE_WITH_WARNING);
    }

    @Test
    void aLostCopyIsNotAnErasedOne() {
        Draft draft = draft(over.and(lost("k-1").at("2027-03-21T09:00")));

        assertThat(kinds(draft)).containsExactly(Kind.OPEN_DUTY);
        assertThat(draft.document().dispositions())
                .extracting(Disposition::outcome)
                .containsExactly(Disposition.Outcome.LOST);
        assertThat(draft.document().exceptions().list())
                .extracting(ExceptionEntry::reason)
                .containsExactly(Reason.LOST);
    }

    @Test
    void aCopyKeptUnderInstructionIsOneExceptionWithItsDutyAndItsDay() {
        Story kept = over.and(
                instructed("in-1", Order.KEEP).under("12").until("2027-12-31").at("2027-03-20T19:00"));
        Draft refused = draft(kept);

        assertThat(kinds(refused)).containsExactly(Kind.OPEN_DUTY);
        assertThat(draft(kept, only(refused)).document().exceptions().list())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo(Reason.KEPT_UNDER_INSTRUCTION);
                    assertThat(entry.instruction()).hasToString("in-1");
                    assertThat(entry.nextDate()).hasToString("2027-12-31[Asia/Tokyo]");
                    assertThat(entry.duty()).isNotNull();
                });
    }

    @Test
    void whatIsOwedUnderOtherClausesIsListedAndDoesNotBlock() {
        Draft draft = draft(clean);

        assertThat(draft.obstacles()).isEmpty();
        assertThat(draft.document().exceptions().otherOpenDuties())
                .extracting(DutyEntry::clause)
                .doesNotContain("12", "13", "A3(3)")
                .contains("14-2");
    }

    @Test
    void expiryWithoutTheEndsIsAWarningInTheDocument() {
        Draft draft = draft(held);

        assertThat(draft.document().contract().expired()).isTrue();
        assertThat(draft.document().exceptions().warnings())
                .extracting(RemarkEntry::kind)
                .contains(io.daicho.conclusions.finding.Kind.EXPIRED_WITHOUT_COMPLETION);
    }
}
