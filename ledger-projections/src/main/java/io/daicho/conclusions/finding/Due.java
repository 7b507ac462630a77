package io.daicho.conclusions.finding;

import java.time.Instant;

/**
 * Until when, and on whose word.
 *
 * @param at the last instant that is in time
 * @param basis on whose word
 */
public record Due(Instant at, Basis basis) {}
