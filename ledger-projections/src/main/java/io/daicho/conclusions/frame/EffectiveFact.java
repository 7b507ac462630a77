package io.daicho.conclusions.frame;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import java.time.Instant;

/**
 * A fact that counts.
 *
 * @param recorded the fact as recorded
 * @param origin the first fact of its correction chain
 */
public record EffectiveFact(RecordedFact recorded, FactId origin) {
    /** What was stated. */
    public Fact fact() {
        return recorded.fact();
    }

    /** Its id. */
    public FactId id() {
        return fact().id();
    }

    /** When it happened. */
    public OccurredAt occurredAt() {
        return fact().occurredAt();
    }

    /** The instant by which it had certainly happened: the one that findings are dated by. */
    public Instant at() {
        return fact().occurredAt().latest();
    }
}
