package io.daicho.readmodel;

import io.daicho.api.fact.RecordedFact;

/**
 * A fact as the read models get it.
 *
 * @param recorded the fact
 * @param channel through which channel it came
 */
public record FedFact(RecordedFact recorded, String channel) {}
