package io.daicho.service.store.writing;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.store.detail.SealedDetail;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one unit of work, with their details.
 *
 * @param judgedAt how many entries a contract must have still, by contract
 * @param snapshots states of things after these facts
 */
public record FactUnit(List<Draft> drafts, Map<String, Long> judgedAt, List<Snapshot> snapshots) implements Unit {
    /** Facts that hold as long as their contracts have not grown. */
    public FactUnit(List<Draft> drafts, Map<String, Long> judgedAt) {
        this(drafts, judgedAt, List.of());
    }

    /** Facts that hold whatever else was recorded meanwhile. */
    public FactUnit(List<Draft> drafts) {
        this(drafts, Map.of());
    }

    @Override
    public void addTo(WriteSession session, Heads heads) throws SQLException {
        for (Map.Entry<String, Long> head : judgedAt.entrySet()) {
            if (heads.next(head.getKey()) != head.getValue()) {
                throw new ConcurrencyException("The contract " + head.getKey()
                        + " has grown meanwhile. Decide anew on what is on record now.");
            }
        }
        for (Draft draft : drafts) {
            refuseKeeping(session, draft);
            session.addEntry(draft, heads.take(draft.contract(), draft.recordedAt()));
            for (SealedDetail detail : draft.details()) {
                session.addDetail(draft.eventId(), detail);
            }
            Draft.Erasure erases = draft.erases();
            if (erases != null) {
                erase(session, draft.contract(), erases);
            }
        }
        for (Snapshot snapshot : snapshots) {
            snapshot.addTo(session, heads);
        }
    }

    private static void erase(WriteSession session, String contract, Draft.Erasure erases) throws SQLException {
        if (erases.eventId() == null) {
            session.eraseAll(contract, erases.by());
        } else {
            session.erase(erases.eventId(), erases.fields(), erases.by());
        }
    }

    /** The guard has looked before; the contract may have been retired since. */
    private static void refuseKeeping(WriteSession session, Draft draft) throws SQLException {
        if (!draft.details().isEmpty()) {
            Optional<String> retirement = session.retirement(draft.contract());
            if (retirement.isPresent()) {
                throw new Refused(
                        Refusal.CONTRACT_RETIRED,
                        draft.contract(),
                        retirement.get(),
                        draft.details().stream().map(SealedDetail::field).collect(Collectors.joining(", ")));
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
