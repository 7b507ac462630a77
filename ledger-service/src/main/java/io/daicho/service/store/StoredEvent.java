package io.daicho.service.store;

import io.daicho.service.store.entry.StoredEntry;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An entry as Axon reads it. */
record StoredEvent(StoredEntry entry) implements TrackedEventData<String>, DomainEventData<String> {
    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(entry.ordinal());
    }

    @Override
    public String getEventIdentifier() {
        return entry.eventId();
    }

    @Override
    public String getType() {
        return entry.aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return entry.aggregateId();
    }

    @Override
    public long getSequenceNumber() {
        return entry.sequence();
    }

    @Override
    public Instant getTimestamp() {
        return entry.recordedAt();
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(entry.metadata(), String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(entry.payload(), String.class, entry.type(), entry.revision());
    }
}
