package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Question 20: what the client instructed, and what came of it. */
class ClientInstructionsTest {
    private final Story held = given(
            contract(), received("k-1").at("2026-04-10T09:00"), received("k-2").at("2026-04-10T09:00"));
    private final Story toErase = held.and(instructed("i-1", Order.ERASE)
            .about("k-1", "k-2")
            .due("2026-06-30T17:00")
            .at("2026-06-01T09:00"));

    @Test
    void isCompliedWithOnceItWasForEveryCopy() {
        Story first = toErase.and(erased("k-1").as("a").at("2026-06-02T09:00"));
        Inquiry half = ask(first, "instructions");
        Inquiry whole = ask(first.and(erased("k-2").as("b").at("2026-06-03T09:00")), "instructions");

        assertThat(half.column("duties", "2026-06-10")).containsExactly(2L);
        assertThat(half.column("states", "2026-06-10")).containsExactly(List.of("FULFILLED", "OPEN"));
        assertThat(half.column("compliedAt", "2026-06-10")).containsOnlyNulls();
        assertThat(half.column("facts", "2026-06-10")).containsExactly(List.of("a"));
        assertThat(whole.column("compliedAt", "2026-06-10")).containsExactly(instant("2026-06-03T09:00"));
        assertThat(whole.column("facts", "2026-06-10")).containsExactly(List.of("a", "b"));
        assertThat(whole.column("dueAt", "2026-06-10")).containsExactly(instant("2026-06-30T17:00"));
    }

    @Test
    void isShownThoughItConcernsNothing() {
        Inquiry nothing = ask(
                given(contract())
                        .and(instructed("i-1", Order.ERASE)
                                .about("k-9")
                                .due("2026-06-30T17:00")
                                .at("2026-06-01T09:00")),
                "instructions");

        assertThat(nothing.column("order", "2026-06-10")).containsExactly("ERASE");
        assertThat(nothing.column("duties", "2026-06-10")).containsExactly(0L);
        assertThat(nothing.column("dueAt", "2026-06-10")).containsExactly(instant("2026-06-30T17:00"));
        assertThat(nothing.column("compliedAt", "2026-06-10")).containsOnlyNulls();
    }

    @Test
    void saysWhenItWasTakenBack() {
        assertThat(ask(toErase.and(revoked("i-1").at("2026-06-05T09:00")), "instructions")
                        .column("revokedAt", "2026-06-10"))
                .containsExactly(instant("2026-06-05T09:00"));
    }
}
