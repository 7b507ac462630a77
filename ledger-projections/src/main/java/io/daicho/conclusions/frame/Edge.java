package io.daicho.conclusions.frame;

import java.time.Instant;
import java.util.Comparator;

/**
 * A moment at which what facts say of a day begins to hold or holds no longer.
 *
 * @param at that moment
 * @param by the fact whose days begin or end there
 * @param ending whether they end
 */
public record Edge(Instant at, EffectiveFact by, boolean ending) {
    /** In time, then by the first fact of the chain. */
    public static final Comparator<Edge> IN_TIME = Comparator.comparing(Edge::at).thenComparing(Edge::origin);

    /** What tells it from every other edge: the first fact in the chain, and which of its edges. */
    public String origin() {
        return by.origin().value() + (ending ? "/ended" : "");
    }
}
