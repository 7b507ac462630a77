package io.daicho.service.foreign;

import io.daicho.api.id.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record says beside its deed.
 *
 * @param origin where it was read
 * @param at when it happened
 * @param fact the id of the fact that it becomes
 * @param person who did it; absent: a machine, or nobody knows
 * @param reference where to find the record
 * @param kind what kind of record, in the other program's words
 */
public record Seen(
        Origin origin, Instant at, String fact, @Nullable PersonId person, String reference, String kind) {}
