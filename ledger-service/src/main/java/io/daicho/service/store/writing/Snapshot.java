package io.daicho.service.store.writing;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of an aggregate after its event of that sequence number. */
public record Snapshot(
        String aggregateId,
        String aggregateType,
        long sequence,
        String type,
        @Nullable String revision,
        Instant takenAt,
        String payload)
        implements Unit {
    @Override
    public void addTo(WriteSession session, Heads heads) throws SQLException {
        session.addSnapshot(this);
    }

    @Override
    public @Nullable RuntimeException conflict(WriteSession session) {
        return null;
    }
}
