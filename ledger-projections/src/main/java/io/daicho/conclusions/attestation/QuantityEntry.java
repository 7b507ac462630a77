package io.daicho.conclusions.attestation;

import io.daicho.api.description.Unit;

/**
 * How much there is of a copy.
 *
 * @param count how many
 * @param unit of what
 * @param counted by which deed it was counted
 */
public record QuantityEntry(long count, Unit unit, Deed counted) {}
