package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Question 12: what became of each copy at a subcontractor. */
class RecoveriesTest {
    private final Story supplied = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            supplied("k-1", "sub-1").at("2026-05-01T09:00"));

    @Test
    void theLastOfSeveralAttemptsIsShownWithWhatWasSeenOfIt() {
        Inquiry recoveries = ask(
                supplied.and(
                        erased("k-1", Verification.FAILED).as("wipe").at("2026-05-10T09:00"),
                        destroyed("k-1").as("shred").evidenced().at("2026-05-11T09:00")),
                "recoveries");

        assertThat(recoveries.column("how", "2026-06-01")).containsExactly("DESTROYED");
        assertThat(recoveries.column("fact", "2026-06-01")).containsExactly("shred");
        assertThat(recoveries.column("verification", "2026-06-01")).containsExactly("DONE");
        assertThat(recoveries.column("met", "2026-06-01")).containsExactly(true);
    }

    @Test
    void aLaterLookIsShownInPlaceOfTheErasure() {
        Inquiry recoveries = ask(
                supplied.and(
                        erased("k-1", Verification.PENDING).as("wipe").at("2026-05-10T09:00"),
                        verified("k-1", "wipe", Verification.NOT_VERIFIABLE)
                                .as("look")
                                .at("2026-05-11T09:00")),
                "recoveries");

        assertThat(recoveries.column("fact", "2026-06-01")).containsExactly("look");
        assertThat(recoveries.column("verification", "2026-06-01")).containsExactly("NOT_VERIFIABLE");
        assertThat(recoveries.column("met", "2026-06-01")).containsExactly(false);
    }

    @Test
    void nothingIsShownOfWhatWasNeverTried() {
        assertThat(ask(supplied, "recoveries").column("how", "2026-06-01")).containsExactly((Object) null);
    }
}
