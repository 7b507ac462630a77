package io.daicho.service.consent;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private final Decision<Consent> consent = new Decision<>(Consent.class);

    @Test
    void takesOverWhatTheClientAnswers() {
        consent.given(fact("f-1", "2026-03-05").consentRequested("a-1", ConsentSubject.Kind.TAKE_OUT))
                .accepts(fact("f-2", "2026-03-06").consentGiven("a-1", ConsentSubject.Kind.TAKE_OUT));
    }

    @Test
    void refusesAnAnswerToAnotherQuestion() {
        consent.given(fact("f-1", "2026-03-05").consentRequested("a-1", ConsentSubject.Kind.TAKE_OUT))
                .refuses(
                        fact("f-2", "2026-03-06").consentGiven("a-1", ConsentSubject.Kind.OTHER),
                        Refusal.DIFFERS_FROM_REQUEST);
    }
}
