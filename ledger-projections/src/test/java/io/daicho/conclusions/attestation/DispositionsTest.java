package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.InWords.toKeep;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.CopyDeeds.found;
import static io.daicho.conclusions.testing.CopyDeeds.lost;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.digestTaken;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.destroyed;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.madeUnrecoverable;
import static io.daicho.conclusions.testing.Ends.returned;
import static io.daicho.conclusions.testing.SendingDeeds.arrived;
import static io.daicho.conclusions.testing.SendingDeeds.couriered;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.conclusions.attestation.Disposition.Outcome;
import io.daicho.conclusions.testing.Parties;
import io.daicho.conclusions.testing.Places;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 4: what became of each copy. */
class DispositionsTest {
    private static Disposition first(Story story) {
        return draft(story).dispositions().get(0);
    }

    private static ReturnEntry firstReturned(Story story) {
        return Objects.requireNonNull(first(story).returned());
    }

    @Test
    void everyCopyHasItsOutcomeById() {
        Story story = OVER.and(
                received("k-4").on(Places.cloud("Example Storage")).at("2026-04-10T09:00"),
                received("k-3").on(Places.paper()).at("2026-04-10T09:00"),
                received("k-2").at("2026-04-10T09:00"),
                erased("k-2").at("2027-03-21T09:00"),
                destroyed("k-3").at("2027-03-21T09:00"),
                madeUnrecoverable("k-4", Verification.DONE).at("2027-03-21T09:00"));

        assertThat(draft(story).dispositions())
                .extracting(entry -> entry.copy() + " " + entry.outcome())
                .containsExactly("k-1 LIVE", "k-2 ERASED", "k-3 DESTROYED", "k-4 MADE_UNRECOVERABLE");
    }

    @Test
    void aReturnHasWhoReceivedItTheManifestAndTheLastDigestTakenBefore() {
        Story sent = OVER.and(
                digestTaken("k-1").as("h-1").at("2027-03-20T09:00"),
                returned("k-1")
                        .as("rt-1")
                        .restingOn(Evidence.Kind.PHOTOGRAPH, Evidence.Kind.RECEIPT)
                        .at("2027-03-21T09:00"));

        ReturnEntry entry = firstReturned(sent.and(
                acknowledged("k-1").as("ak-1").restingOn(Evidence.Kind.RECEIPT).at("2027-03-22T09:00"),
                digestTaken("k-1").as("h-2").at("2027-03-22T09:01")));
        assertThat(entry.receiver()).isEqualTo(Parties.CLIENT);
        assertThat(Objects.requireNonNull(entry.sent()).fact()).hasToString("rt-1");
        assertThat(entry.acknowledged().fact()).hasToString("ak-1");
        assertThat(entry.manifest().text()).isEqualTo("evidence[1].reference of rt-1");
        assertThat(Objects.requireNonNull(entry.digest()).taken().fact()).hasToString("h-1");
        assertThat(first(sent).outcome())
                .as("not by the sender's word (reading 7)")
                .isEqualTo(Outcome.LIVE);
    }

    @Test
    void whereTheSenderSaysNothingTheAcknowledgementDoes() {
        Story story = OVER.and(
                acknowledged("k-1").as("ak-1").restingOn(Evidence.Kind.RECEIPT).at("2027-03-22T09:00"));

        assertThat(first(story).outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(first(story).at()).isEqualTo(Times.instant("2027-03-22T09:00"));
        assertThat(firstReturned(story).sent()).isNull();
        assertThat(firstReturned(story).digest()).isNull();
        assertThat(firstReturned(story).manifest().text()).isEqualTo("evidence[0].reference of ak-1");
    }

    @Test
    void aReceiptThatNobodyGaveIsNotOnRecord() {
        assertThat(firstReturned(OVER.and(
                                returned("k-1")
                                        .restingOn(Evidence.Kind.PHOTOGRAPH)
                                        .at("2027-03-21T09:00"),
                                acknowledged("k-1").at("2027-03-22T09:00")))
                        .manifest())
                .isEqualTo(Said.NOT_ON_RECORD);
    }

    @Test
    void aSendingThatArrivedAtTheClientIsAReturn() {
        ReturnEntry entry = firstReturned(OVER.and(
                couriered(Parties.CONTRACTOR, "city", "k-1").as("sd-1").at("2027-03-21T09:00"),
                arrived("city", "k-1").as("ar-1").at("2027-03-22T09:00")));

        assertThat(entry.receiver()).isEqualTo(Parties.CLIENT);
        assertThat(Objects.requireNonNull(entry.sent()).fact()).hasToString("sd-1");
        assertThat(entry.acknowledged().fact()).hasToString("ar-1");
    }

    @Test
    void theEndThatCountsIsTheOneThatIsTold() {
        Disposition disposition = first(OVER.and(
                engaged("sub-1").at("2026-04-06T09:00"),
                supplied("k-1", "sub-1").at("2026-05-01T09:00"),
                erased("k-1", Verification.DONE_WITH_WARNING).at("2027-03-21T09:00"),
                acknowledged("k-1").as("ak-1").at("2027-03-22T09:00")));

        assertThat(disposition.outcome())
                .as("the subcontractor's bare word for the erasure is none")
                .isEqualTo(Outcome.RETURNED);
        assertThat(disposition.withWarning()).isFalse();
        assertThat(disposition.by()).extracting(Object::toString).containsExactly("ak-1");
        assertThat(disposition.returned()).isNotNull();
    }

    @Test
    void anErasureOfWhichOnlyTheDayIsKnownIsNotOverBeforeTheDayIs() {
        Story story = OVER.and(erased("k-1").at("2027-03-21"));

        assertThat(StoryFacts.of(story)
                        .draft("2027-03-21T12:00")
                        .document()
                        .dispositions()
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.LIVE);
        assertThat(first(story).outcome()).isEqualTo(Outcome.ERASED);
    }

    @Test
    void aLostCopyIsLostUntilItIsFound() {
        Story lost = OVER.and(lost("k-1").as("l-1").at("2027-03-21T09:00"));

        assertThat(first(lost).outcome()).isEqualTo(Outcome.LOST);
        assertThat(first(lost).at()).isEqualTo(Times.instant("2027-03-21T09:00"));
        assertThat(first(lost).by()).extracting(Object::toString).containsExactly("l-1");
        assertThat(first(lost.and(found("k-1").at("2027-03-22T09:00"))).outcome())
                .isEqualTo(Outcome.LIVE);
    }

    @Test
    void aCopyIsKeptFromTheInstructionOn() {
        Disposition kept = first(OVER.and(toKeep("in-1", "2027-12-31").as("i-1").at("2027-03-21T09:00")));

        assertThat(kept.outcome()).isEqualTo(Outcome.KEPT_UNDER_INSTRUCTION);
        assertThat(kept.at()).isEqualTo(Times.instant("2027-03-21T09:00"));
        assertThat(kept.by()).extracting(Object::toString).containsExactly("i-1");
        assertThat(Objects.requireNonNull(kept.kept()).instruction()).hasToString("in-1");
    }
}
