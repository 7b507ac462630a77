package io.daicho.conclusions.rule;

import io.daicho.api.id.OrganisationId;
import java.util.Map;

/**
 * What all copies together contribute.
 *
 * @param liveAtExpiry how many were live at 満了
 * @param firstHands when any of them first came into the hands of each organisation
 */
public record Tally(long liveAtExpiry, Map<OrganisationId, Contribution.Arrival> firstHands) {}
