package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Parties.CONTRACTOR;
import static io.daicho.conclusions.testing.SendingDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static io.daicho.conclusions.testing.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Relation;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Question 10: what came into others' hands before the client consented in writing. */
class SuppliedWithoutConsentTest {
    private final Story held = given(
            contract(), received("k-1").at("2026-04-10T09:00"), received("k-2").at("2026-04-10T09:00"));

    @Test
    void whoGotItIsToldByItsEngagement() {
        Inquiry supplies = ask(
                held.and(
                        engaged("a").at("2026-04-12T09:00"),
                        engagedSubsidiary("b").at("2026-04-12T09:00"),
                        supplied("k-1", "a").at("2026-05-01T09:00"),
                        supplied("k-1", "b").at("2026-05-02T09:00"),
                        supplied("k-1", "c").at("2026-05-03T09:00")),
                "supplied-without-consent");

        assertThat(supplies.column("to", "2026-06-01")).containsExactly("a", "b", "c");
        assertThat(supplies.column("relation", "2026-06-01"))
                .containsExactly("SUBCONTRACTOR", "SUBSIDIARY", "THIRD_PARTY");
        assertThat(supplies.column("consentAt", "2026-06-01")).containsOnlyNulls();
    }

    @Test
    void aConsentThatCameLaterIsShownAndOneThatCameBeforeLeavesItOut() {
        Inquiry supplies = ask(
                held.and(
                        consentTo("b").at("2026-04-12T09:00"),
                        supplied("k-1", "a").at("2026-05-01T09:00"),
                        supplied("k-2", "b").at("2026-05-01T09:00"),
                        consentTo("a").at("2026-05-02T09:00")),
                "supplied-without-consent");

        assertThat(supplies.column("copy", "2026-06-01")).containsExactly("k-1");
        assertThat(supplies.column("consentedBeforehand", "2026-06-01")).containsExactly("NO");
        assertThat(supplies.column("consentAt", "2026-06-01")).containsExactly(instant("2026-05-02T09:00"));
    }

    @Test
    void disclosuresStandAfterThemInTimeThenByCopy() {
        Inquiry supplies = ask(
                held.and(
                        disclosed("k-2", "x", Relation.UNRELATED).as("b").at("2026-04-20T09:00"),
                        disclosed("k-1", "y", Relation.PARENT_COMPANY).as("c").at("2026-04-21T09:00"),
                        disclosed("k-1", "x", Relation.UNRELATED).as("a").at("2026-04-20T09:00"),
                        supplied("k-2", "z").as("first").at("2026-05-01T09:00"),
                        consentTo("y").at("2026-05-02T09:00")),
                "supplied-without-consent");

        assertThat(supplies.column("fact", "2026-06-01")).containsExactly("first", "a", "b", "c");
        assertThat(supplies.column("consentAt", "2026-06-01"))
                .containsExactly(null, null, null, instant("2026-05-02T09:00"));
    }

    @Test
    void copiesThatArriveTogetherStandByTheirIds() {
        Inquiry supplies = ask(
                held.and(
                        couriered(CONTRACTOR, "x", "k-2", "k-1").at("2026-05-01T09:00"),
                        arrived("x", "k-2", "k-1").at("2026-05-02T09:00")),
                "supplied-without-consent");

        assertThat(supplies.column("copy", "2026-06-01")).containsExactly("k-1", "k-2");
    }

    @Test
    void whomTheClientDesignatedIsNoThirdPartyAndAConsentIsForTheCopiesThatItNames() {
        Inquiry supplies = ask(
                held.and(
                        recipientDesignated("printer").at("2026-04-20T09:00"),
                        mailed("printer", "k-1").at("2026-05-01T09:00"),
                        arrived("printer", "k-1").at("2026-05-02T09:00"),
                        consentTo("b").about("k-9").at("2026-04-12T09:00"),
                        supplied("k-2", "b").as("handed").at("2026-05-03T09:00")),
                "supplied-without-consent");

        assertThat(supplies.column("fact", "2026-06-01")).containsExactly("handed");
        assertThat(supplies.column("consentAt", "2026-06-01")).containsOnlyNulls();
    }
}
