package io.daicho.service.foreign.cloudtrail;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.key.KeyFact;
import io.daicho.service.foreign.FactLines;
import io.daicho.service.foreign.LeftOut;
import io.daicho.service.foreign.Seen;
import io.daicho.service.foreign.Sink;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.MappedKey;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events of KMS. Scheduling a deletion destroys nothing (reading 6): only DeleteKey does, an event that the service itself
 * records when the waiting period is over.
 */
final class KmsEvents {
    static final String SOURCE = "kms.amazonaws.com";

    private final TrailKeys keys;
    private final FactLines lines;
    private final Sink sink;

    KmsEvents(ForeignMap map, Sink sink) {
        this.keys = new TrailKeys(map);
        this.lines = new FactLines(map);
        this.sink = sink;
    }

    boolean understands(TrailRecord event) {
        return switch (event.name()) {
            case "ScheduleKeyDeletion", "CancelKeyDeletion" -> true;
            case "DeleteKey" -> event.isByTheService();
            default -> false;
        };
    }

    void take(TrailRecord event, Seen seen) {
        MappedKey key = keys.of(event);
        if (key == null) {
            sink.leftOut(seen.origin(), LeftOut.KEY_UNKNOWN, seen.kind());
            return;
        }
        switch (event.name()) {
            case "ScheduleKeyDeletion" -> scheduled(event, seen, key);
            case "CancelKeyDeletion" -> take(seen, line(KeyFact.DestructionCancelled.class, seen, key));
            default -> deleted(event, seen, key);
        }
    }

    /** A key that still has replicas in other regions has no date yet. */
    private void scheduled(TrailRecord event, Seen seen, MappedKey key) {
        Instant effective = DeletionDate.read(event.text("responseElements", "deletionDate"));
        if (effective == null) {
            sink.leftOut(seen.origin(), LeftOut.NO_DATE, seen.kind());
            return;
        }
        take(seen, line(KeyFact.DestructionScheduled.class, seen, key).put("effectiveAt", InstantText.of(effective)));
    }

    /** Of a key in a store of the customer's own, the event says whether its material went as well. */
    private void deleted(TrailRecord event, Seen seen, MappedKey key) {
        String material = event.text("additionalEventData", "backingKeysDeletionStatus");
        if (material != null && material.contains("FAILURE")) {
            sink.leftOut(seen.origin(), LeftOut.MATERIAL_LEFT, seen.kind());
            return;
        }
        take(seen, line(KeyFact.Destroyed.class, seen, key));
    }

    private ObjectNode line(Class<? extends Fact> type, Seen seen, MappedKey key) {
        return lines.line(type, seen.fact(), seen.at(), seen.person(), seen.reference())
                .put("key", key.key().value())
                .put("keyCopy", key.keyCopy().value());
    }

    private void take(Seen seen, ObjectNode line) {
        sink.fact(seen.origin(), seen.at(), line);
    }
}
