package io.daicho.api.fact;

import java.time.Instant;

/**
 * A fact that was accepted.
 *
 * @param position its place in the contract's ledger: dense, from 0
 * @param recordedAt when the server recorded it; never runs backwards along the positions
 * @param fact what was stated
 */
public record RecordedFact(long position, Instant recordedAt, Fact fact) {}
