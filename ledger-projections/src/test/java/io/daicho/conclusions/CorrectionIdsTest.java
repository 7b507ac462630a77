package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.HANDLED_BEFORE_FILING;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** The id of a finding is made of the first fact of the correction chain that opened it. */
class CorrectionIdsTest {
    private final Story owed = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"),
            erased("k-1").as("wipe").at("2027-03-21T09:00"));

    @Test
    void theIdOfADutyOutlivesTheCorrectionOfWhatOpenedIt() {
        Obligation before =
                owed.asOf("2027-04-06").owes("12", RETURN_OR_ERASE, copy("k-1")).duty();
        Story corrected = owed.and(completed().as("c-2").correcting("completed").at("2027-03-21T08:00"));
        Obligation after = corrected
                .asOf("2027-04-06")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .opened("2027-03-21T08:00", "c-2")
                .duty();
        Obligation twice = corrected
                .and(completed().as("c-3").correcting("c-2").at("2027-03-21T08:30"))
                .asOf("2027-04-06")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .opened("2027-03-21T08:30", "c-3")
                .duty();

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(twice.id()).isEqualTo(before.id());
    }

    @Test
    void theIdOfABreachOutlivesTheCorrectionOfWhatOpenedIt() {
        Story late = given(
                contract(), received("k-1").at("2026-04-10T09:00"), completed().at("2027-03-20T18:00"));
        Breach before = late.asOf("2027-04-06")
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .breach();
        Breach after = late.and(completed().as("c-2").correcting("completed").at("2027-03-21T08:00"))
                .asOf("2027-04-06")
                .breach("12", NOT_DONE_IN_TIME, copy("k-1"))
                .since("2027-03-22T08:00")
                .breach();

        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void ofTwoReceiptsOfOneInstantTheSameStaysTheFirstThoughItIsCorrected() {
        Story two = given(
                contract(),
                received("k-1").as("a").at("2026-04-10T09:00"),
                received("k-2").as("b").at("2026-04-10T09:00"));
        Breach before = two.asOf("2026-05-01")
                .breach("5", HANDLED_BEFORE_FILING, filer("insurer"))
                .breach();
        Breach after = two.and(received("k-1").as("c").correcting("a").at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .breach("5", HANDLED_BEFORE_FILING, filer("insurer"))
                .by("c")
                .breach();

        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void theFirstHandlingKeepsItsIdThoughTheReceiptWasOfAnotherCopy() {
        Story wrong = given(contract(), received("k-1").as("wrong").at("2026-04-10T09:00"));
        Breach before = wrong.asOf("2026-05-01")
                .breach("5", HANDLED_BEFORE_FILING, filer("insurer"))
                .breach();
        Breach after = wrong.and(received("k-2").as("right").correcting("wrong").at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .breach("5", HANDLED_BEFORE_FILING, filer("insurer"))
                .by("right")
                .breach();

        assertThat(after.id()).isEqualTo(before.id());
    }
}
