package io.daicho.service.store.file;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of entries exactly as it lies there, for whoever doubts it.
 *
 * @param ordinal its number in the whole store
 * @param contract the contract it says it belongs to
 * @param position its number within the contract
 * @param eventId its identifier
 * @param type the stored name of the fact
 * @param revision the revision of its stored form
 * @param aggregateType which kind of thing decided on it
 * @param aggregateId which thing
 * @param sequence its number within the thing's own stream
 * @param recordedAt when it was recorded, in milliseconds
 * @param payload the fact
 * @param metadata what the server knew beside it
 * @param mistyped the first column whose value is of another type than the column; null where none is
 */
public record EntryRow(
        long ordinal,
        String contract,
        long position,
        String eventId,
        String type,
        String revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        long recordedAt,
        String payload,
        String metadata,
        @Nullable String mistyped) {
    /** What its leaf in the contract's log is the hash of. */
    public Entry entry() {
        return new Entry(
                eventId,
                type,
                revision,
                aggregateType,
                aggregateId,
                sequence,
                position,
                InstantText.of(Instant.ofEpochMilli(recordedAt)),
                payload,
                metadata);
    }
}
