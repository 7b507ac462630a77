package io.daicho.conclusions;

import io.daicho.api.fact.RecordedFact;
import java.util.Collection;
import java.util.function.Consumer;

/** The facts of one contract, subject by subject: the contract-wide ones, then copy after copy. Never all at once. */
public interface FactSource {
    /** The contract-wide facts and all corrections of them, in any order. */
    Collection<RecordedFact> contractWide();

    /**
     * Gives each copy's facts, in any order of the copies: its own, those by which copies were made of it, and all
     * corrections of either.
     */
    void eachCopy(Consumer<CopyFacts> copies);
}
