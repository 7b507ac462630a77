package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Filing.filed;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import org.junit.jupiter.api.Test;

/** Reading 9: as of a time it happened, and as known at a time it was recorded. */
class KnownAtTest {
    private final Story story = given(
            contract(),
            filed(Medium.SERVER).at("2026-04-05T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"),
            erased("k-1").as("wipe").at("2027-03-21T09:00").recorded("2027-04-05T09:00"),
            withdrawn("wipe").at("2027-05-01T09:00").recorded("2027-05-01T09:00"));

    @Test
    void anErasureRecordedLateIsTrueEarlierButNotKnownEarlier() {
        story.asOf("2027-03-25", "2027-04-05T08:59")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
        story.asOf("2027-03-25", "2027-04-05T09:00")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void aCorrectionIsUnknownBeforeItWasRecorded() {
        story.asOf("2027-06-01", "2027-05-01T08:59")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED);
        story.asOf("2027-06-01", "2027-05-01T09:00")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void aCorrectionCountsForEveryDayOnceItIsKnown() {
        story.asOf("2027-03-25", "2027-06-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void nothingAtAllIsConcludedBeforeTheContractIsRegistered() {
        Conclusions before = story.asOf("2026-03-31").conclusions();

        assertThat(before.obligations()).isEmpty();
        assertThat(before.breaches()).isEmpty();
        assertThat(before.contradictions()).isEmpty();
        assertThat(before.warnings()).isEmpty();
        assertThat(before.asOf()).isEqualTo(Times.instant("2026-03-31"));
        assertThat(before.clauseSet()).isEqualTo("jp-municipal-infosec-2025");
    }

    @Test
    void saysAsOfWhenAndAsKnownWhen() {
        Conclusions told = story.asOf("2027-03-25", "2027-06-01").conclusions();

        assertThat(told.asOf()).isEqualTo(Times.instant("2027-03-25"));
        assertThat(told.knownAt()).isEqualTo(Times.instant("2027-06-01"));
        assertThat(told.contract().value()).isEqualTo("c-1");
    }

    @Test
    void listsWhatIsUnsettled() {
        assertThat(story.asOf("2027-06-01").conclusions().unsettled())
                .extracting(Obligation::status)
                .containsOnly(OVERDUE)
                .hasSize(1);
        assertThat(story.asOf("2027-03-25", "2027-04-10").conclusions().unsettled())
                .extracting(Obligation::clause)
                .containsExactly("A9");
    }
}
