package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.AiDeeds.*;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Question 5: what made each change of the form necessary. */
class FormVersionsTest {
    private final Story filed =
            given(contract(), filed(Medium.SERVER).as("first").at("2026-04-05T09:00"));

    @Test
    void aChangeIsOccasionedByTheDeedThatTheFormDidNotCover() {
        Inquiry versions = ask(
                filed.and(
                        received("k-1").as("got").at("2026-04-10T09:00"),
                        stored("k-1", usb()).as("moved").at("2026-04-20T09:00"),
                        filed(Medium.SERVER, Medium.USB_MEMORY).at("2026-04-21T10:00")),
                "form-versions");

        assertThat(versions.column("change", "2026-06-01")).containsExactly("FIRST", "MEDIUM_ADDED");
        assertThat(versions.column("occasion", "2026-06-01")).containsExactly("got", "moved");
        assertThat(versions.column("hours", "2026-06-01")).containsExactly(-120L, 25L);
    }

    @Test
    void elseByWhatTheClientDemandedOfItsFilerSinceTheVersionBefore() {
        Inquiry versions = ask(
                filed.and(
                        changeDemanded("insurer").at("2026-04-04T09:00"),
                        changeDemanded("sub-1").at("2026-04-10T09:00"),
                        changeDemanded("insurer").as("asked").at("2026-04-20T09:00"),
                        filed(Medium.SERVER, Medium.USB_MEMORY).at("2026-05-01T09:00"),
                        changeDemanded("insurer").at("2026-05-02T09:00")),
                "form-versions");

        assertThat(versions.column("occasion", "2026-06-01")).containsExactly(null, "asked");
    }

    @Test
    void aPrintoutOccasionsNothingBecausePaperIsNoItemOfTheForm() {
        Inquiry versions = ask(
                filed.and(
                        received("k-1").as("got").at("2026-04-10T09:00"),
                        printed("k-2", "k-1").at("2026-04-20T09:00"),
                        filed(Medium.SERVER, Medium.PAPER).at("2026-05-01T09:00")),
                "form-versions");

        assertThat(versions.column("occasion", "2026-06-01")).containsExactly("got", null);
    }

    @Test
    void aDeedOccasionsTheChangeThatIsAboutIt() {
        Inquiry versions = ask(
                filed.and(
                        received("k-1").as("got").at("2026-04-10T09:00"),
                        stored("k-1", cloud("box")).at("2026-04-15T09:00"),
                        stored("k-1", usb()).as("moved").at("2026-04-20T09:00"),
                        putIntoAi("k-1", "art").at("2026-04-22T09:00"),
                        putIntoAi("k-1", "gen").as("input").at("2026-04-23T09:00"),
                        filed(Medium.SERVER, Medium.USB_MEMORY).ai("gen").at("2026-05-01T09:00")),
                "form-versions");

        assertThat(versions.column("change", "2026-06-01")).containsExactly("FIRST", "MEDIUM_ADDED", "AI_ADDED");
        assertThat(versions.column("occasion", "2026-06-01")).containsExactly("got", "moved", "input");
    }
}
