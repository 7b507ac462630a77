package io.daicho.api.fact;

import io.daicho.api.id.FactId;
import io.daicho.api.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a fact stands in place of an earlier one (reading 8). Both stay visible; the conclusions count only the last of
 * the chain, and a report issued before keeps what it said.
 *
 * @param fact the fact that was wrong
 * @param reason why: prose, so a detail
 * @param allowedBy who allowed the correction
 * @param allowedByRole in which role
 */
public record Correction(FactId fact, @Nullable Detail reason, PersonId allowedBy, Role allowedByRole) {}
