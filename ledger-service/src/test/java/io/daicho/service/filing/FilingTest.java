package io.daicho.service.filing;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class FilingTest {
    private final Decision<Filing> filing = new Decision<>(Filing.class);

    @Test
    void takesOverEveryVersionOfAForm() {
        filing.given(fact("f-1", "2026-03-05").filed("insurer"))
                .accepts(fact("f-2", "2026-03-01").filed("insurer"));
    }

    @Test
    void refusesAFormUnderAContractThatIsNotRegistered() {
        filing.onRecord().withoutContracts();

        filing.given().refuses(fact("f-1", "2026-03-05").filed("insurer"), Refusal.CONTRACT_UNKNOWN);
    }

    @Test
    void refusesToCorrectAFactAboutAnotherThing() {
        filing.onRecord().with(fact("f-1", "2026-03-05").filed("printer"));

        filing.given(fact("f-2", "2026-03-05").filed("insurer"))
                .refuses(
                        fact("f-3", "2026-03-06").correcting("f-1").filed("insurer"),
                        Refusal.CORRECTION_OF_ANOTHER_THING);
    }
}
