package io.daicho.conclusions;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import java.util.Collection;

/**
 * Everything on record that a thing is concluded from, beside the contract-wide facts.
 *
 * @param thing the thing: a copy, an incident, a person, …
 * @param facts its own facts, those of other things that are about it too, and all corrections of either
 */
public record ThingFacts(Thing thing, Collection<RecordedFact> facts) {}
