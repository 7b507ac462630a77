package io.daicho.conclusions.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Role;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deed on record.
 *
 * @param fact by which fact
 * @param at when it happened, as claimed
 * @param recordedAt when it was recorded
 * @param statedBy who states it
 * @param role in which role: a deed of the client that the contractor recorded says so here
 * @param person by which person
 */
public record Deed(
        FactId fact,
        OccurredAt at,
        Instant recordedAt,
        OrganisationId statedBy,
        Role role,
        @Nullable PersonId person) {}
