package io.daicho.conclusions.attestation;

import io.daicho.api.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Whose attestation it is.
 *
 * @param organisation who attests
 * @param name its registered name
 * @param tier 0 for the contractor, 1 for a subcontractor that the contractor engaged, and so on
 * @param under who engaged it; absent for the contractor
 * @param underName the registered name of whoever engaged it, where that is on record
 */
public record Attestor(
        OrganisationId organisation,
        String name,
        int tier,
        @Nullable OrganisationId under,
        @Nullable String underName) {}
