package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.AFTER_ITS_END;
import static io.daicho.conclusions.finding.Kind.ANSWERS_NOTHING;
import static io.daicho.conclusions.finding.Kind.BEFORE_ITS_BEGINNING;
import static io.daicho.conclusions.finding.Kind.COPY_LOST;
import static io.daicho.conclusions.finding.Kind.NEVER_BEGAN;
import static io.daicho.conclusions.finding.Kind.PARENT_NOT_ALIVE;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.TAKEN_OUT_WITHOUT_APPROVAL;
import static io.daicho.conclusions.finding.Kind.TWO_ENDS;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** A fact that a later-recorded one makes impossible stays, and both are listed as a contradiction. */
class ContradictionsTest {
    private final Story held = given(contract(), received("k-1").as("got").at("2026-04-10T09:00"));

    @Test
    void twoEndsOfOneCopy() {
        Remark remark = held.and(
                        erased("k-1").as("wipe").at("2026-05-01T09:00"),
                        destroyed("k-1").as("shred").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .remark(TWO_ENDS, copy("k-1"));

        assertThat(remark.by()).containsExactly(new FactId("wipe"), new FactId("shred"));
        assertThat(remark.at()).isEqualTo(Times.instant("2026-05-02T09:00"));
        held.and(
                        erased("k-1", Verification.FAILED).at("2026-05-01T09:00"),
                        destroyed("k-1").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .noRemark(TWO_ENDS);
    }

    @Test
    void aDeedAfterTheEnd() {
        Story story = held.and(
                erased("k-1").as("wipe").at("2026-05-10T09:00"),
                takenOutside("k-1").as("early").at("2026-05-05T09:00").recorded("2026-06-01T09:00"),
                used("k-1", "work").as("late").at("2026-05-11T09:00"));

        assertThat(story.asOf("2026-06-02").remark(AFTER_ITS_END, copy("k-1")).by())
                .containsExactly(new FactId("wipe"), new FactId("late"));
    }

    @Test
    void aBreachByADeedAfterTheEndIsOverAtOnce() {
        held.and(erased("k-1").at("2026-05-01T09:00"), takenOutside("k-1").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("6", TAKEN_OUT_WITHOUT_APPROVAL, copy("k-1"))
                .since("2026-05-02T09:00")
                .until("2026-05-02T09:00");
    }

    @Test
    void aDeedAtTheInstantOfTheEndIsNone() {
        held.and(erased("k-1").at("2026-05-10T09:00"), used("k-1", "work").at("2026-05-10T09:00"))
                .asOf("2026-06-02")
                .noRemark(AFTER_ITS_END);
        held.and(erased("k-1").at("2026-05-10"), used("k-1", "work").at("2026-05-10T23:00"))
                .asOf("2026-06-02")
                .noRemark(AFTER_ITS_END);
    }

    @Test
    void lookingAgainAtAnErasureIsNone() {
        held.and(
                        erased("k-1").as("wipe").at("2026-05-10T09:00"),
                        verified("k-1", "wipe", Verification.DONE).at("2026-05-12T09:00"))
                .asOf("2026-06-02")
                .noRemark(AFTER_ITS_END);
    }

    @Test
    void aDeedBeforeTheBeginning() {
        Remark remark = held.and(used("k-1", "work").as("early").at("2026-04-09T09:00"))
                .asOf("2026-05-01")
                .remark(BEFORE_ITS_BEGINNING, copy("k-1"));

        assertThat(remark.by()).containsExactly(new FactId("got"), new FactId("early"));
        assertThat(remark.clause()).isNull();
    }

    @Test
    void deedsOnACopyWhoseBeginningWasWithdrawn() {
        Remark remark = held.and(
                        used("k-1", "work").as("use").at("2026-04-11T09:00"),
                        withdrawn("got").at("2026-04-12T09:00"))
                .asOf("2026-05-01")
                .remark(NEVER_BEGAN, copy("k-1"));

        assertThat(remark.by()).containsExactly(new FactId("use"));
    }

    @Test
    void copiesOfACopyWhoseBeginningWasWithdrawn() {
        Remark remark = held.and(
                        copied("k-2", "k-1").as("made").at("2026-04-11T09:00"),
                        withdrawn("got").at("2026-04-12T09:00"))
                .asOf("2026-05-01")
                .remark(PARENT_NOT_ALIVE, copy("k-2"));

        assertThat(remark.by()).containsExactly(new FactId("made"));
    }

    @Test
    void copiesOfACopyThatHadEndedOrNotBegun() {
        Story story = held.and(
                copied("k-early", "k-1").as("early").at("2026-04-09T09:00"),
                copied("k-late", "k-1").as("late").at("2026-05-02T09:00"),
                copied("k-right", "k-1").at("2026-04-20T09:00"),
                erased("k-1").as("wipe").at("2026-05-01T09:00"));

        assertThat(story.asOf("2026-06-01")
                        .remark(PARENT_NOT_ALIVE, copy("k-early"))
                        .by())
                .containsExactly(new FactId("got"), new FactId("early"));
        assertThat(story.asOf("2026-06-01")
                        .remark(PARENT_NOT_ALIVE, copy("k-late"))
                        .by())
                .containsExactly(new FactId("wipe"), new FactId("late"));
        assertThat(story.asOf("2026-06-01").conclusions().contradictions()).hasSize(2);
    }

    @Test
    void aCorrectedParentIsJudgedByTheRightOne() {
        held.and(
                        received("k-9").at("2026-04-10T09:00"),
                        erased("k-1").at("2026-05-01T09:00"),
                        copied("k-2", "k-1").as("wrong").at("2026-05-02T09:00"),
                        copied("k-2", "k-9").correcting("wrong").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .noRemark(PARENT_NOT_ALIVE);
    }

    @Test
    void aLostCopyIsAWarningUntilItIsFoundOrGone() {
        Story lost = held.and(lost("k-1").as("loss").at("2026-05-01T09:00"));

        assertThat(lost.asOf("2026-05-02").remark(COPY_LOST, copy("k-1")).by()).containsExactly(new FactId("loss"));
        lost.and(found("k-1").at("2026-05-03T09:00")).asOf("2026-05-04").noRemark(COPY_LOST);
        lost.and(found("k-1").at("2026-05-03T09:00"), lost("k-1").at("2026-05-05T09:00"))
                .asOf("2026-05-06")
                .remark(COPY_LOST, copy("k-1"));
        lost.and(destroyed("k-1").at("2026-05-03T09:00")).asOf("2026-05-04").noRemark(COPY_LOST);
    }

    @Test
    void aSecondEndIsNoDeedAfterTheFirstBesides() {
        held.and(erased("k-1").at("2026-05-01T09:00"), destroyed("k-1").at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .noRemark(AFTER_ITS_END);
    }

    @Test
    void aMeasureThatCountsInACloudOnlyIsNoEndThatALaterDeedContradicts() {
        held.and(
                        madeUnrecoverable("k-1", Verification.DONE).at("2026-05-01T09:00"),
                        used("k-1", "work").at("2026-05-02T09:00"),
                        erased("k-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .noRemark(AFTER_ITS_END)
                .noRemark(TWO_ENDS);
    }

    @Test
    void ofTwoEndsTheOneShownLaterIsTheSecondThoughItsDeedCameFirst() {
        Remark remark = held.and(
                        erased("k-1", Verification.NOT_VERIFIABLE).as("wipe").at("2026-05-01T09:00"),
                        destroyed("k-1").as("shred").at("2026-05-03T09:00"),
                        verified("k-1", "wipe", Verification.DONE).as("seen").at("2026-05-05T09:00"))
                .asOf("2026-06-01")
                .remark(TWO_ENDS, copy("k-1"));

        assertThat(remark.at()).isEqualTo(Times.instant("2026-05-05T09:00"));
    }

    @Test
    void aLookAtAnErasureThatCameOnlyLater() {
        Told told = held.and(
                        completed().at("2026-05-01T09:00"),
                        erased("k-1", Verification.PENDING).as("wipe").at("2026-05-05T09:00"),
                        verified("k-1", "wipe", Verification.DONE).as("look").at("2026-05-06T09:00"),
                        erased("k-1", Verification.PENDING)
                                .as("right")
                                .correcting("wipe")
                                .at("2026-05-10T09:00"))
                .asOf("2026-06-01");

        told.owes("12", RETURN_OR_ERASE, copy("k-1")).status(OVERDUE).unmet();
        assertThat(told.remark(ANSWERS_NOTHING, copy("k-1")).by())
                .containsExactly(new FactId("right"), new FactId("look"));
    }
}
