package io.daicho.conclusions;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.CopyId;
import java.util.Collection;

/**
 * Everything on record that a copy is concluded from, beside the contract-wide facts.
 *
 * @param copy the copy
 * @param facts its own facts, those by which copies were made of it, and all corrections of either
 */
public record CopyFacts(CopyId copy, Collection<RecordedFact> facts) {}
