package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.attestation.InWords.retitled;
import static io.daicho.conclusions.attestation.InWords.titled;
import static io.daicho.conclusions.attestation.InWords.toKeep;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.amendedTo;
import static io.daicho.conclusions.testing.ContractDeeds.amendedUntil;
import static io.daicho.conclusions.testing.ContractDeeds.completed;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.ContractDeeds.ended;
import static io.daicho.conclusions.testing.ContractDeeds.terminated;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Instructing.instructed;
import static io.daicho.conclusions.testing.Instructing.revoked;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.testing.Story;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 1: the contract, its three ends, and on what basis copies are returned or erased. */
class ContractGroupTest {
    private static List<String> basis(AttestationDocument document) {
        return document.contract().basis().stream()
                .map(ground -> ground.clause() + " "
                        + ground.instructions().stream()
                                .map(InstructionEntry::instruction)
                                .toList())
                .toList();
    }

    @Test
    void theContractIsNamedAsItWasConcluded() {
        ContractGroup contract = draft(given(titled().at("2026-03-15T09:00"))).contract();

        assertThat(contract.number()).isEqualTo("2026-17");
        assertThat(contract.title().text()).isEqualTo("title of contract");
        assertThat(contract.date()).hasToString("2026-03-15T00:00:00.000Z");
        assertThat(contract.client().name()).isEqualTo("City");
        assertThat(contract.contractor().name()).isEqualTo("Insurer");
        assertThat(contract.start()).hasToString("2026-04-01");
        assertThat(contract.end()).hasToString("2027-03-31");
        assertThat(contract.clauseSet()).isEqualTo("jp-municipal-infosec-2025");
        assertThat(contract.completed()).isNull();
        assertThat(contract.ended()).isNull();
        assertThat(contract.terminatedEarly()).isNull();
        assertThat(contract.lastDayOfTermination()).isNull();
    }

    @Test
    void aContractWithoutATitleHasNone() {
        assertThat(draft(given(contract())).contract().title()).isEqualTo(Said.NOT_ON_RECORD);
    }

    @Test
    void theLastAmendmentOfEachCountsWhenItWasAgreedAndNotWhenItWasRecorded() {
        ContractGroup contract = draft(given(
                        titled().at("2026-03-15T09:00"),
                        amendedUntil("2027-09-30").at("2026-12-01T09:00"),
                        amendedUntil("2027-06-30").at("2026-10-01T09:00"),
                        retitled().as("am-2").at("2026-11-01T09:00"),
                        amendedTo("work", "more").at("2026-12-02T09:00")))
                .contract();

        assertThat(contract.title().text()).isEqualTo("title of am-2");
        assertThat(contract.end()).hasToString("2027-09-30");
        assertThat(contract.expiry()).isEqualTo(Instant.parse("2027-09-30T15:00:00Z"));
        assertThat(contract.expired()).isFalse();
    }

    @Test
    void completionAndEndAreTwoDeedsAndTheFirstOfEachCounts() {
        ContractGroup contract = draft(given(
                        contract(),
                        ended().as("again").at("2027-03-28T18:00"),
                        completed().at("2027-03-20T18:00"),
                        ended().at("2027-03-25T18:00")))
                .contract();

        assertThat(Objects.requireNonNull(contract.completed()).fact()).hasToString("completed");
        assertThat(Objects.requireNonNull(contract.completed()).at()).hasToString("2027-03-20T09:00:00.000Z");
        assertThat(Objects.requireNonNull(contract.ended()).fact()).hasToString("ended");
        assertThat(contract.terminatedEarly()).isNull();
    }

    @Test
    void anEarlyTerminationHasItsLastDay() {
        ContractGroup contract = draft(
                        given(contract(), terminated("2026-09-30").at("2026-09-01T09:00")))
                .contract();

        assertThat(Objects.requireNonNull(contract.terminatedEarly()).fact()).hasToString("terminated");
        assertThat(contract.lastDayOfTermination()).hasToString("2026-09-30");
        assertThat(contract.end()).as("満了 comes by the calendar").hasToString("2027-03-31");
    }

    @Test
    void itExpiresAtTheEndOfItsLastDay() {
        StoryFacts facts = StoryFacts.of(given(contract()));
        Instant midnight = Instant.parse("2027-03-31T15:00:00Z");

        assertThat(facts.draft(null, midnight).document().contract().expired()).isTrue();
        assertThat(facts.draft(null, midnight.minusMillis(1))
                        .document()
                        .contract()
                        .expired())
                .isFalse();
    }

    @Test
    void eachClauseHasTheInstructionsUnderIt() {
        AttestationDocument document = draft(OVER.and(
                instructed("in-12", Order.ERASE).under("12").at("2027-03-21T09:00"),
                instructed("in-13", Order.RETURN).under("13").at("2027-03-21T09:00"),
                instructed("in-17", Order.ERASE).at("2027-03-21T09:00")));

        assertThat(basis(document)).containsExactly("12 [in-12]", "13 [in-13]", "A3(3) []");
    }

    @Test
    void aSubcontractorsHasThoseAboutItsOwnCopies() {
        Story story = OVER.and(
                engaged("sub-1").at("2026-04-06T09:00"),
                received("k-2").at("2026-04-10T09:00"),
                supplied("k-2", "sub-1").at("2026-05-01T09:00"),
                instructed("in-1", Order.ERASE).under("13").about("k-1").at("2027-03-21T09:00"),
                instructed("in-2", Order.ERASE).under("13").about("k-2").at("2027-03-21T09:00"));

        assertThat(basis(draftOf("sub-1", story))).containsExactly("12 []", "13 [in-2]", "A3(3) []");
        assertThat(basis(draft(story))).containsExactly("12 []", "13 [in-1, in-2]", "A3(3) []");
    }

    @Test
    void anInstructionSaysWhatWasOrderedAndWhetherItWasTakenBack() {
        Story kept = OVER.and(toKeep("in-1", "2027-12-31").as("i-1").at("2027-03-21T09:00"));

        InstructionEntry entry =
                draft(kept).contract().basis().get(0).instructions().get(0);
        assertThat(entry.order()).isEqualTo(Order.KEEP);
        assertThat(entry.dueAt()).hasToString("2027-04-30[Asia/Tokyo]");
        assertThat(entry.keepUntil()).hasToString("2027-12-31");
        assertThat(entry.afterwards()).isEqualTo(Order.RETURN);
        assertThat(entry.text().text()).isEqualTo("text of i-1");
        assertThat(entry.deed().fact()).hasToString("i-1");
        assertThat(entry.revoked()).isNull();

        InstructionEntry back = draft(kept.and(revoked("in-1").as("i-2").at("2027-03-22T09:00")))
                .contract()
                .basis()
                .get(0)
                .instructions()
                .get(0);
        assertThat(Objects.requireNonNull(back.revoked()).fact()).hasToString("i-2");
    }
}
