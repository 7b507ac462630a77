package io.daicho.service.subcontract;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class SubcontractorTest {
    private final Decision<Subcontractor> subcontractor = new Decision<>(Subcontractor.class);

    @Test
    void takesOverAnEngagementWithoutConsent() {
        subcontractor.given().accepts(fact("f-1", "2026-03-05").engaged("printer", "insurer"));
    }

    @Test
    void refusesTheEndOfWhatNeverBegan() {
        subcontractor
                .given(fact("f-1", "2026-03-05").termsFlowedDown("printer"))
                .refuses(fact("f-2", "2026-03-06").ended("printer"), Refusal.THING_UNKNOWN);
    }
}
