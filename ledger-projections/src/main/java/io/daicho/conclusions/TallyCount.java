package io.daicho.conclusions;

import io.daicho.api.id.BreachId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.Tally;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Adds contributions up, whatever their order. */
public final class TallyCount {
    private final Instant expiry;
    private final Map<OrganisationId, Contribution.Arrival> firstHands = new HashMap<>();
    private final Set<BreachId> covered = new HashSet<>();
    private long liveAtExpiry;

    /** A count for a contract that expires at an instant. */
    public TallyCount(Instant expiry) {
        this.expiry = expiry;
    }

    /** Adds one thing's contribution. */
    public void add(Contribution contribution) {
        covered.addAll(contribution.covered());
        liveAtExpiry += contribution.isLiveAt(expiry) ? 1 : 0;
        contribution
                .firstHands()
                .forEach((organisation, arrival) ->
                        firstHands.merge(organisation, arrival, Contribution.Arrival::earlier));
    }

    /** The sum. */
    public Tally tally() {
        return new Tally(liveAtExpiry, Map.copyOf(firstHands), Set.copyOf(covered));
    }
}
