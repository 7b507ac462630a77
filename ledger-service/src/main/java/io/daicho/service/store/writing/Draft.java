package io.daicho.service.store.writing;

import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.proof.Entry;
import io.daicho.service.store.detail.SealedDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry on its way into the store: all but its position and when it was recorded, which the writer gives.
 *
 * @param recordedAt when it is to count as recorded; heeded in a demo directory only
 */
public record Draft(
        String contract,
        String eventId,
        String type,
        String revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        String payload,
        String metadata,
        List<SealedDetail> details,
        @Nullable Erasure erases,
        @Nullable Instant recordedAt) {

    /**
     * What a fact erases.
     *
     * @param eventId the event whose details are erased; absent: those of the whole contract are
     * @param fields which of them; none: all
     * @param by the id of the fact that erases
     */
    public record Erasure(@Nullable String eventId, List<String> fields, String by) {}

    /** The entry as it will be read once it has its place. */
    public StoredEntry entry(long position, Instant recorded) {
        return new StoredEntry(
                position,
                new ContractId(contract),
                position,
                eventId,
                type,
                revision,
                aggregateType,
                aggregateId,
                sequence,
                recorded,
                payload,
                metadata);
    }

    /**
     * Refuses what would be too large as an entry. Measured with the longest numbers there are, so that the answer does not
     * depend on where the entry will stand.
     */
    public void refuseTooLarge() {
        int size = new Entry(
                        eventId,
                        type,
                        revision,
                        aggregateType,
                        aggregateId,
                        Long.MAX_VALUE,
                        Long.MAX_VALUE,
                        InstantText.of(Instant.EPOCH),
                        payload,
                        metadata)
                .bytes()
                .length;
        if (size > Entry.MOST_BYTES) {
            throw new Refused(Refusal.ENTRY_TOO_LARGE, size);
        }
    }
}
