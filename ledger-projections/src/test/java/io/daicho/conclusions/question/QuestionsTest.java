package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** How a question is asked, and what is refused. */
class QuestionsTest {
    private final Story held = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            stored("k-1", usb()).at("2026-05-01T09:00"));

    @Test
    void isAskedByItsNumberOrItsName() {
        Question third = Questions.named("live-copies").orElseThrow();

        assertThat(Questions.named("3")).containsSame(third);
        assertThat(Questions.number(third)).isEqualTo(3);
        assertThat(Questions.named("27")).isEmpty();
        assertThat(Questions.named("live")).isEmpty();
    }

    @Test
    void saysWhatItIsTheAnswerTo() {
        Answered answered = ask(held, "where-was-copy")
                .about(Parameter.COPY, "k-1")
                .answer("2026-06-01")
                .orElseThrow();

        assertThat(answered.number()).isEqualTo(1);
        assertThat(answered.contract()).isEqualTo("c-1");
        assertThat(answered.parameters()).containsOnlyKeys(Parameter.COPY);
    }

    @Test
    void isAboutTheDayOfTheInstantUnlessADayIsNamed() {
        Inquiry where = ask(held, "where-was-copy").about(Parameter.COPY, "k-1");

        assertThat(where.column("medium", "2026-04-30T23:00")).containsOnly("SERVER");
        assertThat(where.column("medium", "2026-05-01T23:00")).containsOnly("SERVER", "USB_MEMORY");
        assertThat(where.about(Parameter.DAY, "2026-04-15").column("medium", "2026-05-01T23:00"))
                .containsOnly("SERVER");
    }

    @Test
    void isRefusedWithoutWhatItNeeds() {
        assertThatThrownBy(() -> ask(held, "1").answer("2026-06-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("question 1, where-was-copy, needs copy");
        assertThatThrownBy(() -> ask(held, "copy-tree").answer("2026-06-01"))
                .hasMessage("question 2, copy-tree, needs data-set");
    }

    @Test
    void isRefusedAboutWhatItDoesNotTake() {
        assertThatThrownBy(() -> ask(held, "3").about(Parameter.HOURS, "2").answer("2026-06-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("question 3, live-copies, does not take hours");
    }

    @Test
    void isRefusedAboutADayThatIsNone() {
        assertThatThrownBy(() -> ask(held, "1")
                        .about(Parameter.COPY, "k-1")
                        .about(Parameter.DAY, "10/01")
                        .answer("2026-06-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"10/01\" is no day: write 2026-10-01");
    }

    @Test
    void isRefusedAboutHoursThatAreNoNumber() {
        for (String hours : new String[] {"two", "-1", "1234567", ""}) {
            assertThatThrownBy(
                            () -> ask(held, "22").about(Parameter.HOURS, hours).answer("2026-06-01"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("\"" + hours + "\" is no number of hours: write 48");
        }
    }

    @Test
    void hasNoAnswerBeforeTheContractIsRegistered() {
        assertThat(ask(held, "live-copies").answer("2026-03-31")).isEmpty();
    }
}
