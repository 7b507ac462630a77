package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.DISCLOSED_TO_THIRD_PARTY;
import static io.daicho.conclusions.finding.Kind.USED_OUTSIDE_PURPOSE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.Relation;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 7: no other purpose, and nothing to third parties, subsidiaries and parent companies included. */
class NoOtherUseTest {
    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));

    @Test
    void aDeclaredPurposeIsNoBreach() {
        held.and(used("k-1", "work").at("2026-05-01T09:00")).asOf("2026-06-01").noBreach(USED_OUTSIDE_PURPOSE);
    }

    @Test
    void anyOtherPurposeIsAMomentaryBreach() {
        held.and(used("k-1", "marketing").as("use").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("use");
    }

    @Test
    void anAmendmentOfThePurposesCountsFromThenOn() {
        Story amended = held.and(amendedTo("audit").at("2026-06-01T09:00"));

        amended.and(used("k-1", "audit").at("2026-05-31T09:00"))
                .asOf("2026-07-01")
                .breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
        amended.and(used("k-1", "audit").at("2026-06-02T09:00"))
                .asOf("2026-07-01")
                .noBreach(USED_OUTSIDE_PURPOSE);
        amended.and(used("k-1", "work").at("2026-06-02T09:00"))
                .asOf("2026-07-01")
                .breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
    }

    @Test
    void anAmendmentOfThePeriodLeavesThePurposes() {
        held.and(
                        amendedUntil("2027-06-30").at("2026-06-01T09:00"),
                        used("k-1", "work").at("2026-06-02T09:00"))
                .asOf("2026-07-01")
                .noBreach(USED_OUTSIDE_PURPOSE);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void disclosureToAnyThirdPartyIsABreach(Relation relation) {
        held.and(disclosed("k-1", "other", relation).as("shown").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("shown");
    }

    @Test
    void disclosureToTheClientIsNone() {
        held.and(disclosed("k-1", CLIENT.value(), Relation.UNRELATED).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(DISCLOSED_TO_THIRD_PARTY);
    }

    @Test
    void aSubcontractorWithWrittenConsentIsNoThirdParty() {
        held.and(
                        consentTo("sub-1").at("2026-04-20T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(DISCLOSED_TO_THIRD_PARTY);
        held.and(
                        consentTo("sub-1").byMouth().at("2026-04-20T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-1"));
        held.and(
                        consentTo("sub-2").at("2026-04-20T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-1"));
    }

    @ParameterizedTest
    @EnumSource(Switches.ProhibitionEnd.class)
    void afterThePeriodItBindsAsTheReadingSays(Switches.ProhibitionEnd reading) {
        Told told = held.and(used("k-1", "marketing").at("2027-04-01T00:00"))
                .reading(f2(reading))
                .asOf("2027-05-01");

        if (reading == Switches.ProhibitionEnd.END) {
            told.noBreach(USED_OUTSIDE_PURPOSE);
        } else {
            told.breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
        }
    }

    @Test
    void aConsentToASubcontractorIsForTheCopiesThatItNames() {
        given(
                        contract(),
                        consentTo("sub-1").about("k-1").at("2026-04-05T09:00"),
                        received("k-1").at("2026-04-10T09:00"),
                        received("k-2").at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"),
                        supplied("k-2", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-2"));
    }
}
