package io.daicho.readmodel.obligations;

import io.daicho.conclusions.ThingConclusion;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.frame.Name;
import java.util.Set;

/**
 * What was concluded about a thing, and what that rests on.
 *
 * @param facts its facts
 * @param conclusion what was concluded
 * @param asked which contract-wide facts were asked for on the way
 */
record Concluded(ThingFacts facts, ThingConclusion conclusion, Set<Name> asked) {}
