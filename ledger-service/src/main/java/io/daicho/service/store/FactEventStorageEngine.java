package io.daicho.service.store;

import io.daicho.api.journal.DetailText;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.entry.StoredEntry;
import io.daicho.service.store.writing.Draft;
import io.daicho.service.store.writing.FactUnit;
import io.daicho.service.store.writing.Snapshot;
import io.daicho.service.store.writing.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on our tables. Appending is the last act of a unit of work: it returns when the facts are on disk, so
 * nothing that can still fail may come after it. The identifier of an event is contract and fact id, whatever identifier
 * Axon gave its message.
 */
final class FactEventStorageEngine implements EventStorageEngine {
    private static final int PAGE = 500;

    private final Database database;
    private final Writer writer;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final Drafts drafts;
    private final Snapshots snapshots;

    FactEventStorageEngine(Database database, Writer writer, Serializer serializer, EventUpcaster upcasters) {
        this.database = database;
        this.writer = writer;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.drafts = new Drafts(serializer);
        this.snapshots = new Snapshots(database, serializer);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<String, List<DetailText>> details =
                CurrentUnitOfWork.isStarted() ? Details.in(CurrentUnitOfWork.get()) : Map.of();
        List<Draft> unit =
                events.stream().map(event -> drafts.draft(event, details)).toList();
        Together together = Together.current();
        if (together == null) {
            Map<String, Long> judgedAt =
                    CurrentUnitOfWork.isStarted() ? JudgedAt.in(CurrentUnitOfWork.get()) : Map.of();
            writer.write(new FactUnit(unit, judgedAt));
        } else {
            together.add(unit);
        }
    }

    /** Stores what was gathered, as one unit. */
    void append(Together together) {
        writer.write(together.unit());
    }

    /** The state after facts that are only gathered yet is stored with them, so that there is none of facts that are not. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        Together together = Together.current();
        if (together == null) {
            writer.write(snapshots.of(snapshot));
        } else {
            together.add(snapshots.of(snapshot));
        }
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        Together together = Together.current();
        Optional<Snapshot> gathered = together == null ? Optional.empty() : together.snapshot(aggregateIdentifier);
        return gathered.isPresent() ? gathered.map(snapshots::message) : snapshots.find(aggregateIdentifier);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        Stream<StoredEntry> entries = Pages.stream(
                firstSequenceNumber,
                PAGE,
                first -> database.read(new EntryQuery(
                        "WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?",
                        aggregateIdentifier,
                        first,
                        PAGE)),
                StoredEntry::sequence);
        Together together = Together.current();
        Stream<StoredEntry> gathered =
                together == null ? Stream.empty() : together.about(aggregateIdentifier, firstSequenceNumber).stream();
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                Stream.concat(entries, gathered).map(StoredEvent::new), serializer, upcasters);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long first = token == null ? 0 : token.position().orElseThrow() + 1;
        Stream<StoredEntry> entries = Pages.stream(
                first,
                PAGE,
                ordinal -> database.read(new EntryQuery("WHERE ordinal >= ? ORDER BY ordinal LIMIT ?", ordinal, PAGE)),
                StoredEntry::ordinal);
        return EventUtils.upcastAndDeserializeTrackedEvents(entries.map(StoredEvent::new), serializer, upcasters);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return number("SELECT max(sequence) FROM entry WHERE aggregate_id = ?", aggregateIdentifier);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(number("SELECT max(ordinal) FROM entry WHERE ordinal >= ?", 0));
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        Optional<Long> first = number("SELECT min(ordinal) FROM entry WHERE recorded_at >= ?", dateTime.toEpochMilli());
        return first.isEmpty() ? createHeadToken() : token(first.map(ordinal -> ordinal - 1));
    }

    private static @Nullable TrackingToken token(Optional<Long> ordinal) {
        return ordinal.map(GlobalSequenceTrackingToken::new).orElse(null);
    }

    private Optional<Long> number(String sql, Object parameter) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setObject(1, parameter);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    long number = row.getLong(1);
                    return row.wasNull() ? Optional.empty() : Optional.of(number);
                }
            }
        });
    }
}
