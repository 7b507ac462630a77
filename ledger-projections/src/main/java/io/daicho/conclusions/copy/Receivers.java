package io.daicho.conclusions.copy;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.OrganisationId;

/** With whom a copy that was returned or sent has arrived where it should. */
@FunctionalInterface
public interface Receivers {
    /**
     * Whether an organisation receives for the client: it is the client, or whom the client had designated.
     *
     * @param organisation who received
     * @param sent when the copy was sent off
     */
    boolean areForTheClient(OrganisationId organisation, OccurredAt sent);
}
