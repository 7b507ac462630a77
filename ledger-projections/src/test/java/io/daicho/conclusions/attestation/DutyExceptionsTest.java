package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.AFTER;
import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.attestation.InWords.toKeep;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.planned;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.ReportDeeds.demandedOf;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 10: the duties that are open or can no longer be met, as far as they are the attestor's. */
class DutyExceptionsTest {
    private final Story atPrinter = OVER.and(
            engaged("printer").at("2026-04-06T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            supplied("k-2", "printer").at("2026-05-01T09:00"));

    private static ExceptionEntry only(AttestationDocument document) {
        assertThat(document.exceptions().count()).isEqualTo(1);
        return document.exceptions().list().get(0);
    }

    /** The contractor's draft that names every duty that stands in its way. */
    private static AttestationDocument naming(Story story) {
        String[] open = StoryFacts.of(story).draft(AFTER).obstacles().stream()
                .map(obstacle -> Objects.requireNonNull(obstacle.duty()).obligation())
                .toArray(String[]::new);
        return StoryFacts.of(story).draft(AFTER, open).document();
    }

    @Test
    void aDutyThatCanNoLongerBeMetIsOne() {
        ExceptionEntry entry = only(draft(OVER.and(
                toKeep("in-1", "2027-12-31").as("i-1").at("2027-03-20T19:00"),
                erased("k-1").at("2027-04-01T09:00"))));

        assertThat(entry.reason()).isEqualTo(Reason.VIOLATED_DUTY);
        assertThat(entry.copy()).hasToString("k-1");
        assertThat(Objects.requireNonNull(entry.duty()).clause()).isEqualTo("12");
        assertThat(entry.duty().status()).isEqualTo(Status.VIOLATED);
        assertThat(entry.duty().subject()).isEqualTo(new DutyEntry.SubjectEntry(Subject.Type.COPY, "k-1"));
        assertThat(entry.facts()).extracting(Object::toString).containsExactly("i-1");
    }

    @Test
    void aSubcontractorsDocumentLeavesOutTheViolatedDutiesOfOthers() {
        assertThat(draftOf(
                                "printer",
                                atPrinter.and(
                                        toKeep("in-1", "2027-12-31").at("2027-03-20T19:00"),
                                        erased("k-1").at("2027-04-01T09:00"),
                                        erased("k-2").evidenced().at("2027-03-19T09:00")))
                        .exceptions()
                        .list())
                .isEmpty();
    }

    @Test
    void aNamedDutyHasItsDueDateUntilAnotherIsPlanned() {
        ExceptionEntry named = only(naming(OVER));

        assertThat(named.reason()).isEqualTo(Reason.OPEN_DUTY);
        assertThat(named.nextDate())
                .as("24 hours after the completion, by the house target")
                .hasToString("2027-03-21T09:00:00.000Z");
        assertThat(named.facts()).extracting(Object::toString).containsExactly("completed");
        assertThat(only(naming(OVER.and(planned("k-1", "2027-06-20").at("2027-03-22T12:00"))))
                        .nextDate())
                .hasToString("2027-06-20[Asia/Tokyo]");
    }

    @Test
    void aKeptCopyHasTheDayThatTheClientSetWhateverIsPlanned() {
        ExceptionEntry kept = only(naming(OVER.and(
                toKeep("in-1", "2027-12-31").as("i-1").at("2027-03-20T19:00"),
                planned("k-1", "2027-06-20").at("2027-03-22T12:00"))));

        assertThat(kept.reason()).isEqualTo(Reason.KEPT_UNDER_INSTRUCTION);
        assertThat(kept.nextDate()).hasToString("2027-12-31[Asia/Tokyo]");
        assertThat(kept.ground().text()).isEqualTo("text of i-1");
        assertThat(kept.duty()).isNotNull();
    }

    @Test
    void whatElseTheAttestorOwesIsListedAndOnlyThat() {
        StoryFacts facts = StoryFacts.of(atPrinter.and(demandedOf("printer").at("2027-03-24T09:00")));

        List<DutyEntry> printers =
                facts.draftOf("printer", "2027-03-25").document().exceptions().otherOpenDuties();
        List<DutyEntry> contractors =
                facts.draft("2027-03-25").document().exceptions().otherOpenDuties();
        assertThat(printers)
                .extracting(DutyEntry::clause, duty -> duty.debtor().value())
                .contains(tuple("14-1", "printer"));
        assertThat(printers).extracting(duty -> duty.debtor().value()).containsOnly("printer");
        assertThat(contractors).extracting(duty -> duty.debtor().value()).contains("printer", "insurer");
        assertThat(contractors)
                .as("what is open of 12 and 13 stands in the way")
                .extracting(DutyEntry::clause)
                .doesNotContain("12", "13");
    }
}
