package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import org.junit.jupiter.api.Test;

/** Question 18: printouts with no record of shredding. */
class UnshreddedPrintoutsTest {
    @Test
    void oneThatWasDestroyedWithAWarningIsShredded() {
        assertThat(ask(
                                given(
                                        contract(),
                                        received("k-1").at("2026-04-10T09:00"),
                                        printed("k-2", "k-1").at("2026-04-11T09:00"),
                                        printed("k-3", "k-1").at("2026-04-11T09:00"),
                                        erased("k-2", Verification.DONE_WITH_WARNING)
                                                .at("2026-05-01T09:00")),
                                "unshredded-printouts")
                        .column("copy", "2026-06-01"))
                .containsExactly("k-3");
    }
}
