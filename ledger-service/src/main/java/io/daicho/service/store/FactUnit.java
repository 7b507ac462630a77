package io.daicho.service.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** The facts of one unit of work, with their details. */
record FactUnit(List<Draft> drafts) implements Unit {
    @Override
    public void addTo(WriteSession session, Heads heads) throws SQLException {
        for (Draft draft : drafts) {
            session.addEntry(draft, heads.take(draft.contract(), draft.recordedAt()));
            for (SealedDetail detail : draft.details()) {
                session.addDetail(draft.eventId(), detail);
            }
            Draft.Erasure erases = draft.erases();
            if (erases != null) {
                session.erase(erases.eventId(), erases.fields(), erases.by());
            }
        }
    }

    @Override
    public @Nullable RuntimeException conflict(WriteSession session) throws SQLException {
        Set<String> own = new HashSet<>();
        for (Draft draft : drafts) {
            if (!own.add(draft.eventId()) || session.hasEvent(draft.eventId())) {
                return new EventIdTaken(draft.eventId());
            }
            if (session.hasSequence(draft.aggregateId(), draft.sequence())) {
                return new ConcurrencyException(
                        "Another fact about " + draft.aggregateId() + " took the sequence number " + draft.sequence()
                                + " meanwhile. Decide anew on its present state.");
            }
        }
        return null;
    }
}
