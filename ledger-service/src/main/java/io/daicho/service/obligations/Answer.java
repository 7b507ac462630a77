package io.daicho.service.obligations;

import io.daicho.conclusions.Conclusions;
import org.jspecify.annotations.Nullable;

/**
 * What is owed, and from how much of the ledger that was concluded.
 *
 * @param conclusions what the facts amount to
 * @param position the last position they were drawn from; absent: no fact was known
 */
public record Answer(Conclusions conclusions, @Nullable Long position) {}
