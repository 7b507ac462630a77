package io.daicho.service.store.writing;

import io.daicho.service.store.Repeats;
import io.daicho.service.store.entry.EventIds;

/**
 * The store holds a fact of this id already, so this one was not stored. Whether it is a harmless repeat is for
 * {@link Repeats} to say.
 */
public final class EventIdTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String eventId;

    EventIdTaken(String eventId) {
        super("The fact " + eventId
                + " is on record already. Compare it with the one on record, or give the new fact an"
                + " id of its own.");
        this.eventId = eventId;
    }

    /** The identifier, as {@link EventIds} makes it. */
    public String eventId() {
        return eventId;
    }
}
