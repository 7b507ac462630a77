package io.daicho.service.store.entry;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.Entry;
import java.time.Instant;

/**
 * An entry as it is stored.
 *
 * @param ordinal its number in the whole store: grows in the order of commits, may have gaps
 * @param contract the contract it belongs to
 * @param position its number within the contract: dense, from 0
 * @param eventId its identifier, as {@link EventIds} makes it
 * @param type the stored name of the fact
 * @param revision the revision of its stored form
 * @param aggregateType which kind of thing decided on it
 * @param aggregateId which thing
 * @param sequence its number within the thing's own stream: dense, from 0
 * @param recordedAt when it was recorded, in milliseconds
 * @param payload the fact, canonical JSON
 * @param metadata what the server knew beside it, canonical JSON
 */
public record StoredEntry(
        long ordinal,
        ContractId contract,
        long position,
        String eventId,
        String type,
        String revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        String payload,
        String metadata) {
    /** What was stated. */
    public Fact fact() {
        return FactJson.readStored(type, payload);
    }

    /** What was stated, with its place. */
    public RecordedFact recordedFact() {
        return new RecordedFact(position, recordedAt, fact());
    }

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
                InstantText.of(recordedAt),
                payload,
                metadata);
    }
}
