package io.daicho.service.sealing;

import io.daicho.proof.Entry;
import io.daicho.proof.merkle.Hash;

/** Store and log contradict each other, so that nothing may be published any more. */
final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialized
    private final Stop stop;

    Contradiction(Stop.Why why, String detail) {
        super(detail);
        this.stop = new Stop(why, detail);
    }

    Stop stop() {
        return stop;
    }

    static Contradiction fewerEntries(long leaves, long entries) {
        return new Contradiction(
                Stop.Why.FEWER_ENTRIES, "the log has " + leaves + " leaves, the store " + entries + " entries");
    }

    static Contradiction otherEntry(Entry entry, Hash leaf, Hash sealed) {
        return new Contradiction(
                Stop.Why.OTHER_ENTRY,
                "the entry at position " + entry.position() + " (" + entry.id()
                        + ") is not the one that was sealed: calculated leaf " + leaf + ", sealed " + sealed);
    }

    static Contradiction missingPosition(long position) {
        return new Contradiction(Stop.Why.MISSING_POSITION, "the store has no entry at position " + position);
    }
}
