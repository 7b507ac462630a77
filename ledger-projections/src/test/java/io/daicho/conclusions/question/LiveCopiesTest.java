package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Inquiry;
import org.junit.jupiter.api.Test;

/** Question 3: all live copies. */
class LiveCopiesTest {
    @Test
    void saysWhatTheDataIsThoughTheCopyThatCameWithItIsGone() {
        Inquiry live = ask(
                given(
                        contract(),
                        described("k-1").as("in-1").at("2026-04-10T09:00"),
                        copied("k-2", "k-1").at("2026-04-11T09:00"),
                        erased("k-1").at("2026-04-12T09:00")),
                "live-copies");

        assertThat(live.column("copy", "2026-06-01")).containsExactly("k-2");
        assertThat(live.column("description", "2026-06-01")).containsExactly("in-1");
    }

    @Test
    void saysNothingWhereNothingWasSaid() {
        Inquiry live = ask(given(contract(), received("k-1").at("2026-04-10T09:00")), "live-copies");

        assertThat(live.column("description", "2026-06-01")).containsExactly((Object) null);
    }
}
