package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 4: since when and until when a copy was at a place that the form in force did not name. */
class OutsideTheFormTest {
    private final Story moved = given(
            contract(),
            filed(Medium.SERVER).as("first").at("2026-04-05T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            stored("k-1", usb()).at("2026-05-01T09:00"));

    @Test
    void isShownFormByFormUntilOneNamesThePlace() {
        Inquiry outside = ask(
                moved.and(
                        filed(Medium.SERVER).as("second").at("2026-05-02T09:00"),
                        filed(Medium.SERVER, Medium.USB_MEMORY).at("2026-05-03T09:00")),
                "outside-the-form");

        assertThat(outside.column("formInForce", "2026-06-01")).containsExactly("first", "second");
        assertThat(outside.column("from", "2026-06-01"))
                .containsExactly(instant("2026-05-01T09:00"), instant("2026-05-02T09:00"));
        assertThat(outside.column("until", "2026-06-01"))
                .containsExactly(instant("2026-05-02T09:00"), instant("2026-05-03T09:00"));
    }

    @Test
    void isOverOnceTheCopyIsElsewhereOrGone() {
        Story back = moved.and(stored("k-1", server()).at("2026-05-04T09:00"));
        Story gone = moved.and(erased("k-1").at("2026-05-05T09:00"));
        Story goneFirst = gone.and(stored("k-1", server()).at("2026-05-06T09:00"));
        Story goneLater = back.and(erased("k-1").at("2026-05-07T09:00"));

        assertThat(until(moved)).containsOnlyNulls();
        assertThat(until(back)).containsExactly(instant("2026-05-04T09:00"));
        assertThat(until(gone)).containsExactly(instant("2026-05-05T09:00"));
        assertThat(until(goneFirst)).containsExactly(instant("2026-05-05T09:00"));
        assertThat(until(goneLater)).containsExactly(instant("2026-05-04T09:00"));
    }

    @Test
    void isAskedOfNoFormThatCameWhenTheCopyWasGone() {
        Inquiry outside = ask(
                moved.and(
                        erased("k-1").at("2026-05-05T09:00"),
                        filed(Medium.SERVER).at("2026-05-06T09:00")),
                "outside-the-form");

        assertThat(outside.column("formInForce", "2026-06-01")).containsExactly("first");
    }

    @Test
    void isNoWhileWhereTheCopyWasGoneBeforeItWasPutThere() {
        Story late = given(
                contract(),
                filed(Medium.SERVER).at("2026-04-05T09:00"),
                received("k-1").at("2026-04-10T09:00"),
                erased("k-1").at("2026-04-20T09:00"),
                stored("k-1", usb()).at("2026-05-01T09:00"));

        assertThat(ask(late, "outside-the-form").column("copy", "2026-06-01")).isEmpty();
    }

    private static List<@Nullable Object> until(Story story) {
        return ask(story, "outside-the-form").column("until", "2026-06-01");
    }
}
