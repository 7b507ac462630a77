package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.AFTER;
import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.InWords.released;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.CopyDeeds.lost;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.planned;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 10: what is not as it should be, with its ground and its next date. */
class ExceptionsTest {
    private final Story atPrinter = OVER.and(
            engaged("printer").at("2026-04-06T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            supplied("k-2", "printer").at("2026-05-01T09:00"));

    private static List<String> reasons(AttestationDocument document) {
        return document.exceptions().list().stream()
                .map(entry -> entry.copy() + " " + entry.reason() + " " + entry.facts())
                .toList();
    }

    private static ExceptionEntry only(AttestationDocument document) {
        assertThat(document.exceptions().count()).isEqualTo(1);
        return document.exceptions().list().get(0);
    }

    @Test
    void theyStandByCopyThenByReason() {
        assertThat(reasons(draft(OVER.and(
                        received("k-2").at("2026-04-10T09:00"),
                        received("k-0").at("2026-04-10T09:00"),
                        erased("k-2", Verification.DONE_WITH_WARNING).as("e-2").at("2027-03-21T09:00"),
                        erased("k-1", Verification.FAILED).as("e-1").at("2027-03-21T09:00"),
                        lost("k-1").as("l-1").at("2027-03-22T09:00"),
                        erased("k-0", Verification.NOT_VERIFIABLE).as("e-0").at("2027-03-21T09:00")))))
                .containsExactly(
                        "k-0 NOT_VERIFIED [e-0]", "k-1 FAILED [e-1]", "k-1 LOST [l-1]", "k-2 DONE_WITH_WARNING [e-2]");
    }

    @Test
    void anAttemptThatFailedIsNoneOnceTheCopyIsGone() {
        assertThat(reasons(draft(OVER.and(
                        erased("k-1").at("2027-03-21T09:00"),
                        erased("k-1", Verification.FAILED).at("2027-03-22T09:00")))))
                .isEmpty();
    }

    @Test
    void aSubcontractorsWordThatAnErasureWorkedIsNotOneThatItFailed() {
        Story story = atPrinter.and(
                erased("k-1").at("2027-03-21T09:00"), erased("k-2").at("2027-03-21T09:00"));

        assertThat(reasons(draft(story))).isEmpty();
        assertThat(StoryFacts.of(story).draft(AFTER).obstacles())
                .as("the duty is open all the same: the bare word is none")
                .hasSize(1);
    }

    @Test
    void theGroundIsTheRemarkOfTheDeed() {
        assertThat(only(draft(OVER.and(lost("k-1").remarked().as("l-1").at("2027-03-21T09:00"))))
                        .ground()
                        .text())
                .isEqualTo("remark of l-1");
        assertThat(only(draft(OVER.and(
                                received("k-2").remarked().at("2026-04-10T09:00"),
                                erased("k-2").at("2027-03-21T09:00"),
                                lost("k-1").at("2027-03-21T09:00"),
                                planned("k-1", "2027-06-20").remarked().at("2027-03-22T09:00"))))
                        .ground())
                .isEqualTo(Said.NOT_ON_RECORD);
        assertThat(only(draft(OVER.and(erased("k-1", Verification.FAILED)
                                .remarked()
                                .as("e-1")
                                .at("2027-03-21T09:00"))))
                        .ground()
                        .text())
                .isEqualTo("remark of e-1");
    }

    @Test
    void aCopyThatTheClientReleasedIsOneAndNothingIsOwedForIt() {
        Story released = OVER.and(released("in-1").as("i-1").at("2027-03-21T09:00"));

        ExceptionEntry entry = only(draft(released));
        assertThat(entry.reason()).isEqualTo(Reason.RELEASED_BY_CLIENT);
        assertThat(entry.copy()).hasToString("k-1");
        assertThat(entry.instruction()).hasToString("in-1");
        assertThat(entry.ground().text()).isEqualTo("text of i-1");
        assertThat(entry.facts()).extracting(Object::toString).containsExactly("i-1");
        assertThat(StoryFacts.of(released).draft(AFTER).obstacles()).isEmpty();
        assertThat(reasons(draft(released.and(erased("k-1").at("2027-03-22T09:00")))))
                .isEmpty();
    }

    @Test
    void anExceptionHasTheDateForWhichTheNextStepIsPlanned() {
        Story failed = OVER.and(erased("k-1", Verification.FAILED).at("2027-03-21T12:00"));

        assertThat(only(draft(failed)).nextDate()).isNull();
        assertThat(only(draft(failed.and(
                                planned("k-1", "2027-06-10").at("2027-03-22T12:00"),
                                planned("k-1", "2027-06-20").at("2027-03-23T12:00"))))
                        .nextDate())
                .hasToString("2027-06-20[Asia/Tokyo]");
    }
}
