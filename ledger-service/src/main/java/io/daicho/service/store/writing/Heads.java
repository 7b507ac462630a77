package io.daicho.service.store.writing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives out positions and times within one transaction: dense, and never backwards, contract by contract. */
final class Heads {
    private final WriteSession session;
    private final long now;
    private final boolean demo;
    private Map<String, Head> heads = new HashMap<>();

    /**
     * Heads of a transaction.
     *
     * @param now the time in milliseconds
     * @param demo whether a fact may say itself when it counts as recorded
     */
    Heads(WriteSession session, long now, boolean demo) {
        this.session = session;
        this.now = now;
        this.demo = demo;
    }

    /** A place in a contract: its position, and when what stands there was recorded. */
    record Place(long position, long recordedAt) {}

    /** What comes next in a contract. */
    record Head(long nextPosition, long lastRecordedAt) {}

    /** Which position comes next in a contract. */
    long next(String contract) throws SQLException {
        return head(contract).nextPosition();
    }

    private Head head(String contract) throws SQLException {
        Head head = heads.get(contract);
        return head == null ? session.head(contract) : head;
    }

    /** The next place of a contract. */
    Place take(String contract, @Nullable Instant wished) throws SQLException {
        Head head = head(contract);
        long time = demo && wished != null ? wished.toEpochMilli() : now;
        Place place = new Place(head.nextPosition(), Math.max(time, head.lastRecordedAt()));
        heads.put(contract, new Head(place.position() + 1, place.recordedAt()));
        return place;
    }

    /** The contracts in which places were taken. */
    Set<String> contracts() {
        return heads.keySet();
    }

    /** What was given out so far, for {@link #returnTo}. */
    Map<String, Head> mark() {
        return new HashMap<>(heads);
    }

    /** Takes back what was given out since. */
    void returnTo(Map<String, Head> mark) {
        heads = mark;
    }

    /** Writes down what comes next. */
    void store() throws SQLException {
        for (Map.Entry<String, Head> head : heads.entrySet()) {
            session.addHead(head.getKey(), head.getValue());
        }
        session.flush();
    }
}
