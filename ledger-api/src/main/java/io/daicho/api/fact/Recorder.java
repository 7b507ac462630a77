package io.daicho.api.fact;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who states a fact. The client's deeds recorded by the contractor keep the contractor here: the document of the client
 * is their evidence.
 *
 * @param organisation the organisation that states it
 * @param role in which role
 * @param person the opaque id of the natural person; absent for a machine
 */
public record Recorder(
        OrganisationId organisation, Role role, @Nullable PersonId person) {}
