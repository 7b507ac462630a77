package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.FILE_FORM;
import static io.daicho.conclusions.finding.Kind.HANDLED_BEFORE_FILING;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.STORED_WHERE_NOT_FILED;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 5: file before handling; a copy lies only where the form in force at that instant names. */
class FileStorageTest {
    private final Story filed = given(
            contract(),
            filed(Medium.SERVER).as("form").at("2026-04-05T09:00"),
            received("k-1").as("got").at("2026-04-10T09:00"));

    @Test
    void isMetByFilingBeforeTheFirstHandling() {
        filed.asOf("2026-05-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .status(FULFILLED)
                .opened("2026-04-01T00:00", "contract")
                .due("2026-04-10T09:00", Basis.CONTRACT)
                .met("2026-04-05T09:00", "form")
                .and()
                .noBreach(HANDLED_BEFORE_FILING)
                .noBreach(STORED_WHERE_NOT_FILED);
    }

    @Test
    void isNotDueBeforeAnythingIsHandled() {
        given(contract())
                .asOf("2026-12-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .status(OPEN)
                .neverDue();
    }

    @Test
    void isBreachedByHandlingBeforeFilingWhichFilingLaterDoesNotCure() {
        Story late = given(contract(), received("k-1").as("got").at("2026-04-10T09:00"));

        late.asOf("2026-05-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .status(OVERDUE)
                .and()
                .breach("5", HANDLED_BEFORE_FILING, filer("insurer"))
                .since("2026-04-10T09:00")
                .by("got")
                .on(Basis.CONTRACT)
                .goesOn()
                .and()
                .noBreach("5", NOT_DONE_IN_TIME);
        late.and(filed(Medium.SERVER).at("2026-04-20T09:00"))
                .asOf("2026-05-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .status(FULFILLED_LATE)
                .and()
                .breach("5", HANDLED_BEFORE_FILING, filer("insurer"))
                .until("2026-04-20T09:00");
    }

    @Test
    void endsWithThePeriod() {
        given(contract())
                .asOf("2027-04-01T00:00")
                .owes("5", FILE_FORM, filer("insurer"))
                .status(LAPSED);
    }

    @Test
    void isBreachedWhileACopyLiesOnAMediumThatTheFormDoesNotName() {
        filed.and(
                        stored("k-1", usb()).as("moved").at("2026-05-01T09:00"),
                        filed(Medium.SERVER, Medium.USB_MEMORY).at("2026-05-04T09:00"))
                .asOf("2026-06-01")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-04T09:00")
                .by("moved");
    }

    @Test
    void endsWhenTheCopyIsMovedBackOrGone() {
        Story moved = filed.and(stored("k-1", usb()).at("2026-05-01T09:00"));

        moved.asOf("2026-06-01")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .goesOn();
        moved.and(stored("k-1", server()).at("2026-05-02T09:00"))
                .asOf("2026-06-01")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .until("2026-05-02T09:00");
        moved.and(erased("k-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .until("2026-05-03T09:00");
    }

    @Test
    void isBreachedByAFormThatNoLongerNamesThePlaceBecauseItReplacesTheOneBeforeAsAWhole() {
        filed.and(
                        filed(Medium.USB_MEMORY).as("narrow").at("2026-05-01T09:00"),
                        filed(Medium.SERVER).at("2026-05-20T09:00"))
                .asOf("2026-06-01")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-20T09:00")
                .by("narrow");
    }

    @Test
    void asksForTheCountryThePlaceAndTheServicesCountry() {
        Story story = given(
                contract(),
                filed(Medium.SERVER)
                        .place("hq")
                        .naming("box", "JP")
                        .naming("anywhere")
                        .abroad("US")
                        .at("2026-04-05T09:00"),
                received("k-hq").on(serverAt("hq")).at("2026-04-10T09:00"),
                received("k-branch").on(serverAt("branch")).at("2026-04-10T09:00"),
                received("k-us").on(abroad(Medium.SERVER, "US")).at("2026-04-10T09:00"),
                received("k-sg").on(abroad(Medium.SERVER, "SG")).at("2026-04-10T09:00"),
                received("k-box").on(cloud("box")).at("2026-04-10T09:00"),
                received("k-box-us").on(cloud("box", "US")).at("2026-04-10T09:00"),
                received("k-any-us").on(cloud("anywhere", "US")).at("2026-04-10T09:00"),
                received("k-any-sg").on(cloud("anywhere", "SG")).at("2026-04-10T09:00"),
                received("k-other").on(cloud("other")).at("2026-04-10T09:00"),
                printed("k-paper", "k-hq").at("2026-04-10T10:00"));

        assertThat(story.asOf("2026-05-01").conclusions().breaches())
                .filteredOn(b -> b.kind() == STORED_WHERE_NOT_FILED)
                .extracting(b -> b.subject().id())
                .containsExactlyInAnyOrder("k-branch", "k-sg", "k-box-us", "k-any-sg", "k-other");
    }

    @Test
    void isNotBreachedAfterThePeriod() {
        filed.and(stored("k-1", usb()).at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .noBreach(STORED_WHERE_NOT_FILED);
        filed.and(stored("k-1", usb()).at("2027-03-31T23:59"))
                .asOf("2027-05-01")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"));
    }

    @Test
    void countsAFormThatWasFiledBeforeTheContractWasRegistered() {
        given(
                        contract(),
                        filed(Medium.SERVER).as("early").at("2026-03-20T09:00"),
                        received("k-1").at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .status(FULFILLED)
                .met("2026-03-20T09:00", "early")
                .and()
                .noBreach(HANDLED_BEFORE_FILING);
    }
}
