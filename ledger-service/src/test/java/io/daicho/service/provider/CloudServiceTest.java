package io.daicho.service.provider;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Thing;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class CloudServiceTest {
    private final Decision<CloudService> service = new Decision<>(CloudService.class);

    @Test
    void takesOverEveryAssessment() {
        service.given(fact("f-1", "2026-03-05").termsAssessed("Box"))
                .accepts(fact("f-2", "2026-03-06").correcting("f-1").termsAssessed("Box"));
    }

    @Test
    void takesOverWhateverIsShownOfTraining() {
        service.given(fact("f-1", "2026-03-05").aiTrainingAssessed("Chat", false))
                .accepts(fact("f-2", "2026-03-06").aiTrainingAssessed("Chat", true));
    }

    @Test
    void refusesToCorrectOneTwice() {
        service.given(
                        fact("f-1", "2026-03-05").termsAssessed("Box"),
                        fact("f-2", "2026-03-06").correcting("f-1").withdrawn(Thing.Kind.SERVICE, "Box"))
                .refuses(fact("f-3", "2026-03-07").correcting("f-1").termsAssessed("Box"), Refusal.ALREADY_CORRECTED);
    }
}
