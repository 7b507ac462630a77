package io.daicho.conclusions;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.Tally;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds contributions up, whatever their order. */
public final class TallyCount {
    private final Instant expiry;
    private final Map<OrganisationId, Contribution.Arrival> firstHands = new HashMap<>();
    private long liveAtExpiry;

    /** A count for a contract that expires at an instant. */
    public TallyCount(Instant expiry) {
        this.expiry = expiry;
    }

    /** Adds one copy's contribution; a copy that never began has none. */
    public void add(@Nullable Contribution contribution) {
        if (contribution == null) {
            return;
        }
        liveAtExpiry += contribution.isLiveAt(expiry) ? 1 : 0;
        contribution
                .firstHands()
                .forEach((organisation, arrival) ->
                        firstHands.merge(organisation, arrival, Contribution.Arrival::earlier));
    }

    /** The sum. */
    public Tally tally() {
        return new Tally(liveAtExpiry, Map.copyOf(firstHands));
    }
}
