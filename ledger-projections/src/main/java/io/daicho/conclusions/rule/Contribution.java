package io.daicho.conclusions.rule;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one copy contributes to the questions about all of them.
 *
 * @param from since when it is live
 * @param until when its life ended; absent: it is live
 * @param firstHands when it first came into the hands of each organisation but the contractor, and by which fact
 */
public record Contribution(Instant from, @Nullable Instant until, Map<OrganisationId, Arrival> firstHands) {
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
        return from.isBefore(at) && (until == null || !until.isBefore(at));
    }
}
