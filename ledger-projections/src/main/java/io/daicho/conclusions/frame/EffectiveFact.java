package io.daicho.conclusions.frame;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A fact that counts.
 *
 * @param recorded the fact as recorded
 * @param chain its correction chain, the first fact of it first
 * @param at the instant by which it had certainly happened: the one that findings are dated by
 */
public record EffectiveFact(RecordedFact recorded, List<FactId> chain, Instant at) {
    /** By when it had certainly happened, then by the first fact of its chain: never by arrival. */
    public static final Comparator<EffectiveFact> IN_TIME = Comparator.comparing(EffectiveFact::at)
            .thenComparing(fact -> fact.origin().value());

    /** By when it can first have happened, then by when it certainly had, then by the first fact of its chain. */
    public static final Comparator<EffectiveFact> AS_CLAIMED = Comparator.comparing(
                    (EffectiveFact fact) -> fact.occurredAt().earliest())
            .thenComparing(fact -> fact.occurredAt().latest())
            .thenComparing(fact -> fact.origin().value());

    /** A fact dated by itself alone. */
    EffectiveFact(RecordedFact recorded, List<FactId> chain) {
        this(recorded, List.copyOf(chain), recorded.fact().occurredAt().latest());
    }

    /** The same, where another fact shows that it had happened by then. */
    public EffectiveFact by(Instant instant) {
        return instant.isBefore(at) ? new EffectiveFact(recorded, chain, instant) : this;
    }

    /** Whether the correction chain is complete: it may begin with a fact of another thing. */
    public boolean isWhole() {
        return chain.size() > 1 || fact().statement().corrects() == null;
    }

    /** What was stated. */
    public Fact fact() {
        return recorded.fact();
    }

    /** Its id. */
    public FactId id() {
        return fact().id();
    }

    /** The first fact of its correction chain, of which identifiers are made. */
    public FactId origin() {
        return chain.get(0);
    }

    /** Whether a fact that names this id means it: this one, or one that it stands in place of. */
    public boolean isCalled(FactId name) {
        return chain.contains(name);
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
