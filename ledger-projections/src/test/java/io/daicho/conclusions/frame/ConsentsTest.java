package io.daicho.conclusions.frame;

import static io.daicho.conclusions.testing.Consenting.consentToAccess;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several consents counts for a deed. */
class ConsentsTest {
    private final Deed ranOut =
            consentToAccess("box").until("2026-04-30").as("ran-out").at("2026-04-01T09:00");
    private final Deed thatDay = consentToAccess("box").as("that-day").at("2026-05-10");
    private final Deed before = consentToAccess("box").as("before").at("2026-05-09T09:00");
    private final Deed after = consentToAccess("box").as("after").at("2026-05-11T09:00");

    @Test
    void theFirstThatCertainlyHeldBeforeAnyThatMayHave() {
        assertThat(counting(ranOut, thatDay, before, after)).contains("before");
    }

    @Test
    void elseTheFirstThatMayHave() {
        assertThat(counting(ranOut, thatDay, after)).contains("that-day");
    }

    @Test
    void noneWhereNoneCanHave() {
        assertThat(counting(ranOut, after)).isEmpty();
    }

    private static Optional<String> counting(Deed... consents) {
        Conclude conclude = new Conclude(Story.CLAUSES, Instant.MAX, Instant.MAX);
        Consents all = conclude.frame(
                        FactsInMemory.of(given(contract()).and(consents).facts()))
                .orElseThrow()
                .consents();
        return all.holding(all.givenFor("box", ConsentSubject.Kind.PROVIDER_ACCESS), Times.when("2026-05-10T12:00"))
                .map(consent -> consent.id().value());
    }
}
