package io.daicho.conclusions;

import io.daicho.api.fact.RecordedFact;
import java.util.Collection;
import java.util.function.Consumer;

/** The facts of one contract, subject by subject: the contract-wide ones, then thing after thing. Never all at once. */
public interface FactSource {
    /** The contract-wide facts and all corrections of them, in any order. */
    Collection<RecordedFact> contractWide();

    /** Gives the facts of each thing that is concluded by itself, in any order of the things. */
    void eachThing(Consumer<ThingFacts> things);
}
