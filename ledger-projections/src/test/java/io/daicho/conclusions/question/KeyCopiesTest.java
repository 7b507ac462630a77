package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.KeyDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Question 24: every copy of every key, and what became of it. */
class KeyCopiesTest {
    private final Story made = given(
            contract(),
            key("key-1", "original").at("2026-04-01T09:00"),
            escrowed("key-1", "deposit").at("2026-04-02T09:00"),
            key("key-2", "second").at("2026-04-01T09:00"));

    @Test
    void eachIsShownWithItsOwnScheduleAndDestruction() {
        Inquiry keys = ask(
                made.and(
                        destructionScheduled("key-1", "original", "2026-06-01T09:00")
                                .at("2026-05-01T09:00"),
                        keyDestroyed("key-1", "deposit").at("2026-05-02T09:00")),
                "keys");

        assertThat(keys.column("keyCopy", "2026-05-10")).containsExactly("original", "deposit", "second");
        assertThat(keys.column("kind", "2026-05-10")).containsExactly("ORIGINAL", "ESCROW", "ORIGINAL");
        assertThat(keys.column("scheduledFor", "2026-05-10")).containsExactly(instant("2026-06-01T09:00"), null, null);
        assertThat(keys.column("destroyedAt", "2026-05-10")).containsExactly(null, instant("2026-05-02T09:00"), null);
    }

    @Test
    void theLastScheduleCountsUnlessItWasCalledOff() {
        Story scheduled = made.and(
                destructionScheduled("key-1", "original", "2026-06-01T09:00").at("2026-05-01T09:00"),
                destructionScheduled("key-1", "original", "2026-07-01T09:00").at("2026-05-02T09:00"));
        Story calledOff =
                scheduled.and(destructionCancelled("key-1", "original").at("2026-05-03T09:00"));
        Story ofAnother = scheduled.and(destructionCancelled("key-1", "deposit").at("2026-05-03T09:00"));

        assertThat(ask(scheduled, "keys").column("scheduledFor", "2026-05-10"))
                .containsExactly(instant("2026-07-01T09:00"), null, null);
        assertThat(ask(calledOff, "keys").column("scheduledFor", "2026-05-10")).containsOnlyNulls();
        assertThat(ask(ofAnother, "keys").column("scheduledFor", "2026-05-10"))
                .containsExactly(instant("2026-07-01T09:00"), null, null);
    }

    @Test
    void aCopyOfAKeyWhoseMakingIsNotOnRecordIsShownToo() {
        Inquiry keys = ask(given(contract(), escrowed("key-9", "deposit").at("2026-04-02T09:00")), "keys");

        assertThat(keys.column("key", "2026-05-10")).containsExactly("key-9");
        assertThat(keys.column("algorithm", "2026-05-10")).containsOnlyNulls();
        assertThat(keys.column("encrypts", "2026-05-10")).containsExactly(List.of());
    }
}
