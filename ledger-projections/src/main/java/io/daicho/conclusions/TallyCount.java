package io.daicho.conclusions;

import io.daicho.api.id.BreachId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.Tally;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds contributions up, whatever their order. */
public final class TallyCount {
    private final Instant expiry;
    private final Map<OrganisationId, Contribution.Arrival> firstHands = new HashMap<>();
    private final Set<BreachId> covered = new HashSet<>();
    private @Nullable EffectiveFact firstHandling;
    private long liveAtExpiry;

    /** A count for a contract that expires at an instant. */
    public TallyCount(Instant expiry) {
        this.expiry = expiry;
    }

    /** Adds one thing's contribution. */
    public void add(Contribution contribution) {
        contribution.handling().ifPresent(handling -> firstHandling = earlier(firstHandling, handling));
        covered.addAll(contribution.covered());
        liveAtExpiry += contribution.isLiveAt(expiry) ? 1 : 0;
        contribution
                .firstHands()
                .forEach((organisation, arrival) ->
                        firstHands.merge(organisation, arrival, Contribution.Arrival::earlier));
    }

    /** Adds what another count has counted, for the same expiry. */
    public void add(TallyCount other) {
        if (other.firstHandling != null) {
            firstHandling = earlier(firstHandling, other.firstHandling);
        }
        covered.addAll(other.covered);
        liveAtExpiry += other.liveAtExpiry;
        other.firstHands.forEach(
                (organisation, arrival) -> firstHands.merge(organisation, arrival, Contribution.Arrival::earlier));
    }

    private static EffectiveFact earlier(@Nullable EffectiveFact one, EffectiveFact other) {
        return one == null || EffectiveFact.AS_CLAIMED.compare(other, one) < 0 ? other : one;
    }

    /** The sum. */
    public Tally tally() {
        return new Tally(liveAtExpiry, Map.copyOf(firstHands), Optional.ofNullable(firstHandling), Set.copyOf(covered));
    }
}
