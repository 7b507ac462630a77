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
 * @param at the instant by which it had certainly happened: the one that findings are dated by
 */
public record EffectiveFact(RecordedFact recorded, FactId origin, Instant at) {
    /** A fact dated by itself alone. */
    public EffectiveFact(RecordedFact recorded, FactId origin) {
        this(recorded, origin, recorded.fact().occurredAt().latest());
    }

    /** The same, where another fact shows that it had happened by then. */
    public EffectiveFact by(Instant instant) {
        return instant.isBefore(at) ? new EffectiveFact(recorded, origin, instant) : this;
    }

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

    /** Whether it may have happened after another, or with it. */
    public boolean canFollow(EffectiveFact other) {
        return !occurredAt().isBefore(other.occurredAt());
    }
}
