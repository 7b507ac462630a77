package io.daicho.conclusions.copy;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.SendingDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.frame.Effective;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.testing.Deed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of one copy: what comes before what, and by which facts it ended. */
class CopyTimelineTest {
    @Test
    void ofOneInstantABeginningComesFirstThenPlaceAndProtectionThenOtherDeedsThenEndsThenWhatShowsThem() {
        CopyTimeline copy = life(
                received("k-1").as("j"),
                stored("k-1", server()).as("i"),
                protectedBy("k-1", locked()).as("h"),
                lost("k-1").as("g"),
                erased("k-1").as("f"),
                destroyed("k-1").as("e"),
                madeUnrecoverable("k-1", Verification.DONE).as("d"),
                verified("k-1", "f", Verification.DONE).as("c"),
                acknowledged("k-1").as("b"),
                arrived("city", "k-1").as("a"));

        assertThat(copy.facts())
                .extracting(fact -> fact.id().value())
                .containsExactly("j", "h", "i", "g", "d", "e", "f", "a", "b", "c");
    }

    @Test
    void whatOnlyItsDayIsKnownOfStandsWhereItHadCertainlyHappened() {
        CopyTimeline copy = life(
                received("k-1").as("got").at("2026-04-10T09:00"),
                lost("k-1").as("lost").at("2026-05-01"),
                used("k-1", "work").as("used").at("2026-05-01T20:00"));

        assertThat(copy.facts()).extracting(fact -> fact.id().value()).containsExactly("got", "used", "lost");
    }

    @Test
    void whatADeedPresupposesStandsBeforeItWhereOnlyTheDayIsKnown() {
        CopyTimeline copy = life(
                received("k-1").as("got").at("2026-04-10T09:00"),
                takenOutside("k-1").as("out").at("2026-05-01"),
                broughtBack("k-1").as("back").at("2026-05-01T16:00"),
                lost("k-1").as("lost").at("2026-05-01"),
                found("k-1").as("found").at("2026-05-01T20:00"));

        assertThat(copy.facts())
                .extracting(fact -> fact.id().value())
                .containsExactly("got", "out", "back", "lost", "found");
    }

    @Test
    void aDeedThatFitsAlreadyIsFollowedByTheNextOfThatDay() {
        CopyTimeline copy = life(
                received("k-1").as("got").at("2026-04-10T09:00"),
                supplied("k-1", "sub-1").as("handed").at("2026-05-01"),
                recovered("k-1", "sub-1").as("z-back").at("2026-05-02"),
                supplied("k-1", "sub-1").as("again").at("2026-05-02"));

        assertThat(copy.facts())
                .extracting(fact -> fact.id().value())
                .containsExactly("got", "handed", "z-back", "again");
        assertThat(copy.holderAt(Instant.parse("2026-06-01T00:00:00Z")).value()).isEqualTo("sub-1");
    }

    @Test
    void aSupplyAndARecoveryOfOneDayLeaveItWithTheContractorWhateverTheirIds() {
        for (String id : List.of("a", "z")) {
            CopyTimeline copy = life(
                    received("k-1").as("got").at("2026-04-10T09:00"),
                    supplied("k-1", "sub-1").as("m").at("2026-05-01"),
                    recovered("k-1", "sub-1").as(id).at("2026-05-01"));

            assertThat(copy.holderAt(Instant.parse("2026-06-01T00:00:00Z"))).isEqualTo(CONTRACTOR);
        }
    }

    @Test
    void theEndThatWasShownFirstIsTheFirstThoughItsDeedCameLater() {
        CopyTimeline copy = life(
                received("k-1").at("2026-04-10T09:00"),
                erased("k-1", Verification.NOT_VERIFIABLE).as("wipe").at("2026-05-01T09:00"),
                destroyed("k-1").as("shred").at("2026-05-03T09:00"),
                verified("k-1", "wipe", Verification.DONE).at("2026-05-05T09:00"));

        assertThat(copy.ends()).extracting(end -> end.deed().id().value()).containsExactly("shred", "wipe");
    }

    @Test
    void endsOfOneInstantStandInTheOrderOfTheirDeedsIds() {
        CopyTimeline copy = life(
                received("k-1").at("2026-04-10T09:00"),
                erased("k-1", Verification.NOT_VERIFIABLE).as("b").at("2026-05-01T09:00"),
                erased("k-1", Verification.NOT_VERIFIABLE).as("a").at("2026-05-02T09:00"),
                verified("k-1", "b", Verification.DONE).as("c").at("2026-05-05T09:00"),
                verified("k-1", "a", Verification.DONE).as("d").at("2026-05-05T09:00"));

        assertThat(copy.ends()).extracting(end -> end.deed().id().value()).containsExactly("a", "b");
    }

    @Test
    void anAcknowledgementIsOfTheLastReturnBeforeIt() {
        CopyTimeline copy = life(
                received("k-1").at("2026-04-10T09:00"),
                returned("k-1").as("lost-in-the-post").at("2026-05-01T09:00"),
                returned("k-1").as("sent-again").at("2026-05-08T09:00"),
                acknowledged("k-1").as("got").at("2026-05-09T09:00"),
                returned("k-1").as("too-late").at("2026-05-10T09:00"));

        assertThat(copy.ends()).hasSize(1);
        assertThat(copy.ends().get(0).by()).extracting(FactId::value).containsExactly("sent-again", "got");
    }

    /** Whatever the order in which its facts come. */
    private static CopyTimeline life(Deed... deeds) {
        List<EffectiveFact> facts = new ArrayList<>(Effective.of(given(deeds).facts(), Instant.MAX, Instant.MAX));
        Collections.reverse(facts);
        return CopyTimeline.of(facts, CONTRACTOR, (by, sent) -> by.equals(CLIENT))
                .orElseThrow();
    }
}
