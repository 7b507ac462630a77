package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 1: where a copy was on a day. */
class WhereWasCopyTest {
    private final Story held = given(contract(), received("k-1").as("got").at("2026-04-10T09:00"));

    @Test
    void isLostUntilItIsFoundAndOutsideUntilItIsBroughtBack() {
        Story story = held.and(
                lost("k-1").at("2026-05-01T09:00"),
                found("k-1").at("2026-05-03T09:00"),
                takenOutside("k-1").at("2026-05-05T09:00"),
                broughtBack("k-1").at("2026-05-07T09:00"));

        assertThat(on("2026-05-02", "state", story)).containsOnly("LOST");
        assertThat(on("2026-05-04", "state", story)).containsOnly("IN_PLACE");
        assertThat(on("2026-05-06", "state", story)).containsOnly("OUTSIDE");
        assertThat(on("2026-05-08", "state", story)).containsOnly("IN_PLACE");
    }

    @Test
    void isFoundOnTheDayOfItsLossThoughOnlyThatDayIsKnown() {
        Story story = held.and(lost("k-1").at("2026-05-01"), found("k-1").at("2026-05-01T17:00"));

        assertThat(on("2026-05-02", "state", story)).containsOnly("IN_PLACE");
    }

    @Test
    void isInOneStayWhateverElseIsDoneWithIt() {
        Story story = held.and(
                used("k-1", "work").at("2026-05-01T09:00"),
                protectedBy("k-1", encrypted("key-1")).at("2026-05-01T10:00"));

        assertThat(on("2026-05-01", "fact", story)).containsOnly("got");
    }

    @Test
    void isNowhereAfterItsEndThoughADeedIsRecordedThen() {
        Story story = held.and(
                erased("k-1").at("2026-05-10T09:00"), stored("k-1", usb()).at("2026-05-12T09:00"));

        assertThat(on("2026-05-10", "medium", story)).containsOnly("SERVER");
        assertThat(on("2026-05-11", "medium", story)).isEmpty();
        assertThat(on("2026-05-12", "medium", story)).isEmpty();
    }

    private static List<@Nullable Object> on(String day, String column, Story story) {
        return ask(story, "where-was-copy")
                .about(Parameter.COPY, "k-1")
                .about(Parameter.DAY, day)
                .column(column, "2026-06-01");
    }

    @Test
    void isInAnotherStayOnceItIsHandedOnWhereItLies() {
        Story story = held.and(supplied("k-1", "sub-1").as("handed").at("2026-05-01T09:00"));

        assertThat(on("2026-05-01", "holder", story)).containsOnly("insurer", "sub-1");
        assertThat(on("2026-05-02", "fact", story)).containsOnly("handed");
    }
}
