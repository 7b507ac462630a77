package io.daicho.service.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Follows the store along Axon's token, as a tracking processor would, until it has seen so many facts. */
final class TokenReader implements Runnable {
    private final EventStorageEngine engine;
    private final int expected;
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    TokenReader(EventStorageEngine engine, int expected) {
        this.engine = engine;
        this.expected = expected;
    }

    @Override
    public void run() {
        while (seen.size() < expected && !Thread.currentThread().isInterrupted()) {
            engine.readEvents(token, false).forEach(this::take);
        }
    }

    private void take(TrackedEventMessage<?> event) {
        seen.add(event.getIdentifier());
        token = event.trackingToken();
    }

    List<String> seen() {
        return List.copyOf(seen);
    }
}
