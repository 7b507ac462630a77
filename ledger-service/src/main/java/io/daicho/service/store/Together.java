package io.daicho.service.store;

import io.daicho.service.store.entry.StoredEntry;
import io.daicho.service.store.writing.Draft;
import io.daicho.service.store.writing.FactUnit;
import io.daicho.service.store.writing.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Facts of several commands on one thread that are stored together, in one unit: all or none. Until then they are seen by
 * that thread alone. For imports, which would otherwise wait for the disk once a line.
 */
public final class Together {
    private static final ThreadLocal<@Nullable Together> CURRENT = new ThreadLocal<>();

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byAggregate = new HashMap<>();
    private final Map<String, Snapshot> snapshots = new HashMap<>();

    /** Nothing is gathered yet. */
    public Together() {}

    /** How many facts are gathered. */
    public int size() {
        return drafts.size();
    }

    /** Does some work on this thread, gathering what it appends instead of storing it. */
    public <T> T gather(Supplier<T> work) {
        Together outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    static @Nullable Together current() {
        return CURRENT.get();
    }

    void add(List<Draft> more) {
        drafts.addAll(more);
        more.forEach(draft -> byAggregate
                .computeIfAbsent(draft.aggregateId(), id -> new ArrayList<>())
                .add(draft));
    }

    /** Takes the state of a thing after facts of which some may be gathered here. */
    void add(Snapshot snapshot) {
        snapshots.put(snapshot.aggregateId(), snapshot);
    }

    /** The newest state of a thing that was gathered. */
    Optional<Snapshot> snapshot(String aggregateId) {
        return Optional.ofNullable(snapshots.get(aggregateId));
    }

    FactUnit unit() {
        return new FactUnit(List.copyOf(drafts), Map.of(), List.copyOf(snapshots.values()));
    }

    /** What is gathered about one thing, as it will be read once it is stored; its place is not known yet. */
    List<StoredEntry> about(String aggregateId, long firstSequence) {
        return byAggregate.getOrDefault(aggregateId, List.of()).stream()
                .filter(draft -> draft.sequence() >= firstSequence)
                .map(draft -> draft.entry(-1, Instant.EPOCH))
                .toList();
    }
}
