package io.daicho.conclusions.rule;

import io.daicho.api.id.BreachId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one thing contributes to the questions about all of them.
 *
 * @param from for a copy: since when it is live
 * @param until for a copy: when its life ended; absent: it is live
 * @param firstHands for a copy: when it first came into the hands of each organisation but the contractor, by which fact
 * @param handling for a copy: the first receipt or creation by which it came
 * @param covered the findings of people whose breach is among the concluded ones about this thing (14-2)
 */
public record Contribution(
        @Nullable Instant from,
        @Nullable Instant until,
        Map<OrganisationId, Arrival> firstHands,
        Optional<EffectiveFact> handling,
        Set<BreachId> covered) {
    /** What a thing that was never live contributes. */
    public static Contribution of(Optional<EffectiveFact> handling, Set<BreachId> covered) {
        return new Contribution(null, null, Map.of(), handling, covered);
    }

    /**
     * That a copy came into somebody's hands.
     *
     * @param at when
     * @param by by which fact
     */
    public record Arrival(Instant at, FactId by) {
        /** The earlier of two; of one instant, that of the smaller fact id. */
        public Arrival earlier(Arrival other) {
            int order = at.compareTo(other.at);
            return order < 0 || (order == 0 && by.value().compareTo(other.by.value()) <= 0) ? this : other;
        }
    }

    /** Whether it was live at an instant. */
    public boolean isLiveAt(Instant at) {
        return from != null && from.isBefore(at) && (until == null || !until.isBefore(at));
    }
}
