package io.daicho.service.store;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.writing.Snapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** The states of aggregates. One that another revision of the aggregate wrote is passed over: its events tell it anew. */
final class Snapshots {
    private final Database database;
    private final Serializer serializer;

    Snapshots(Database database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    Snapshot of(DomainEventMessage<?> message) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        return new Snapshot(
                message.getAggregateIdentifier(),
                message.getType(),
                message.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                message.getTimestamp(),
                payload.getData());
    }

    Optional<DomainEventMessage<?>> find(String aggregateId) {
        return database.read(connection -> stored(connection, aggregateId))
                .filter(this::isOfThisRevision)
                .map(this::message);
    }

    private boolean isOfThisRevision(Snapshot stored) {
        Class<?> type = serializer.classForType(serialized(stored).getType());
        return Objects.equals(stored.revision(), serializer.typeForClass(type).getRevision());
    }

    DomainEventMessage<?> message(Snapshot stored) {
        return new GenericDomainEventMessage<>(
                stored.aggregateType(),
                stored.aggregateId(),
                stored.sequence(),
                serializer.deserialize(serialized(stored)),
                MetaData.emptyInstance(),
                stored.aggregateId() + "@" + stored.sequence(),
                stored.takenAt());
    }

    private static SerializedObject<String> serialized(Snapshot stored) {
        return new SimpleSerializedObject<>(stored.payload(), String.class, stored.type(), stored.revision());
    }

    private static Optional<Snapshot> stored(Connection connection, String aggregateId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT aggregate_type, sequence, type, revision, taken_at, payload FROM snapshot"
                        + " WHERE aggregate_id = ?")) {
            query.setString(1, aggregateId);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Snapshot(
                                aggregateId,
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                Instant.ofEpochMilli(row.getLong(5)),
                                row.getString(6)))
                        : Optional.empty();
            }
        }
    }
}
