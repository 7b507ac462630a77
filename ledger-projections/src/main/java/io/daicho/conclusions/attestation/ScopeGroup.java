package io.daicho.conclusions.attestation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 2: every copy. The list is complete up to a position of the ledger: each copy that a fact up to there began stands in it.
 *
 * @param completeUpTo the last position that the list is drawn from
 * @param recordedAt when the fact at that position was recorded
 * @param copies how many copies there are
 * @param live of how many something is left
 * @param list the copies, by id
 */
public record ScopeGroup(
        long completeUpTo, @Nullable Instant recordedAt, long copies, long live, List<CopyEntry> list) {}
