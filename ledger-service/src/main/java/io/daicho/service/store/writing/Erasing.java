package io.daicho.service.store.writing;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.keyring.Keyring;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys the keys of what was erased: when the fact that says so is on disk. Where that failed, or it is not known whether
 * the fact is, it is tried again every second, and at the start for whatever a process that died in between had not come to.
 * The row says what is to be done until the slot says that it is.
 */
public final class Erasing {
    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    /** How long after a failure it is tried again. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    private final Keyring keys;
    private final Clock clock;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean isLeft;
    private long tryAgain;

    /** Destroys keys of a keyring. */
    public Erasing(Keyring keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Asks to be told the names of evidence files that were erased. */
    public void subscribe(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Destroys the keys of what a commit erased. What fails here is on record, and is tried again. */
    void after(List<Erased> erased) {
        try {
            destroy(erased);
        } catch (RuntimeException failure) {
            LOG.error("Keys of erased details could not be destroyed; the next second tries again", failure);
            leave();
        }
    }

    /** Something may be left to be destroyed: a commit may have erased it, and there was no answer. */
    void leave() {
        isLeft = true;
        tryAgain = System.nanoTime() + PAUSE.toNanos();
    }

    /** Whether keys may be there still of details that are on record as erased. */
    public boolean isLeft() {
        return isLeft;
    }

    /** Destroys what was left, not oftener than once a second. For the thread that writes. */
    void tryAgain(Database database) {
        if (!isLeft || System.nanoTime() - tryAgain < 0) {
            return;
        }
        try {
            LOG.info("Keys of erased details that were left are destroyed: {}", finish(database));
            isLeft = false;
        } catch (RuntimeException stillFailing) {
            LOG.debug("Keys of erased details could not be destroyed again", stillFailing);
            leave();
        }
    }

    /** Destroys what is still to be destroyed. */
    public int finish(Database database) {
        return destroy(database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT keyring, slot, erased_by, content FROM detail WHERE keyring = ? AND erased_by IS NOT NULL")) {
                query.setString(1, keys.id());
                List<Erased> due = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        due.add(new Erased(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
                    }
                }
                return due;
            }
        }));
    }

    private int destroy(List<Erased> erased) {
        Map<Long, String> slots = new HashMap<>();
        for (Erased each : erased) {
            if (each.keyring().equals(keys.id())) {
                slots.put(each.slot(), each.by());
            }
        }
        int destroyed = keys.destroy(slots, clock.millis());
        for (Erased each : erased) {
            if (each.content() != null) {
                listeners.forEach(listener -> listener.accept(each.content()));
            }
        }
        return destroyed;
    }
}
