package io.daicho.conclusions.rule;

import io.daicho.api.id.BreachId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all things together contribute.
 *
 * @param liveAtExpiry how many copies were live at 満了
 * @param firstHands when any copy first came into the hands of each organisation
 * @param firstHandling the first receipt or creation of data
 * @param covered the findings of people whose breach is among the concluded ones about some thing (14-2)
 */
public record Tally(
        long liveAtExpiry,
        Map<OrganisationId, Contribution.Arrival> firstHands,
        Optional<EffectiveFact> firstHandling,
        Set<BreachId> covered) {}
