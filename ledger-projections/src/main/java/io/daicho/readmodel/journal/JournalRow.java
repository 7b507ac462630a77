package io.daicho.readmodel.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the journal.
 *
 * @param position its place in the ledger
 * @param fact its id
 * @param type its stored name
 * @param thingKind about what kind of thing
 * @param thing about which
 * @param occurredAt when it happened, as stated
 * @param occurredEarliest the first instant at which it can have happened
 * @param recordedAt when it was recorded
 * @param organisation who stated it
 * @param role in which role
 * @param person the opaque id of the person
 * @param channel through which channel
 * @param corrects which fact it corrects or withdraws
 */
public record JournalRow(
        long position,
        String fact,
        String type,
        String thingKind,
        String thing,
        String occurredAt,
        Instant occurredEarliest,
        String recordedAt,
        String organisation,
        String role,
        @Nullable String person,
        String channel,
        @Nullable String corrects) {
    /** When it was recorded. */
    public Instant recordedInstant() {
        return Instant.parse(recordedAt);
    }
}
