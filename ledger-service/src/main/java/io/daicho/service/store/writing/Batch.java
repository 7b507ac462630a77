package io.daicho.service.store.writing;

import io.daicho.api.fact.Refused;
import io.daicho.service.store.database.Dialect;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Many units in one transaction, so that they share one flush to disk. Tries all together, as it nearly always goes;
 * where that fails, one by one behind a savepoint each, so that what cannot be stored fails alone.
 */
final class Batch {
    private final WriteSession session;
    private final Dialect dialect;
    private final List<? extends Unit> units;
    private final Supplier<Heads> freshHeads;
    private final IdentityHashMap<Unit, RuntimeException> failures = new IdentityHashMap<>();

    Batch(WriteSession session, Dialect dialect, List<? extends Unit> units, Supplier<Heads> freshHeads) {
        this.session = session;
        this.dialect = dialect;
        this.units = units;
        this.freshHeads = freshHeads;
    }

    /**
     * Writes and commits, in the transaction that the session has begun.
     *
     * @return the contracts that grew
     * @throws SQLException if nothing was stored, and the session must not be used any more
     */
    Set<String> commit() throws SQLException {
        Heads heads = freshHeads.get();
        try {
            for (Unit unit : units) {
                unit.addTo(session, heads);
            }
            session.flush();
        } catch (Refused | ConcurrencyException ofOneUnit) {
            session.rollback();
            heads = oneByOne();
        } catch (SQLException failure) {
            if (!dialect.isFaultOfOneUnit(failure)) {
                throw failure;
            }
            session.rollback();
            heads = oneByOne();
        }
        heads.store();
        session.commit();
        return heads.contracts();
    }

    /** Why this unit was not stored; null if it was. To be asked after {@link #commit}. */
    @Nullable
    RuntimeException failure(Unit unit) {
        return failures.get(unit);
    }

    private Heads oneByOne() throws SQLException {
        Heads heads = freshHeads.get();
        session.begin();
        for (Unit unit : units) {
            RuntimeException conflict = unit.conflict(session);
            if (conflict != null) {
                failures.put(unit, conflict);
            } else {
                alone(unit, heads);
            }
        }
        return heads;
    }

    private void alone(Unit unit, Heads heads) throws SQLException {
        Map<String, Heads.Head> mark = heads.mark();
        session.setSavepoint();
        try {
            unit.addTo(session, heads);
            session.flush();
            session.releaseSavepoint();
        } catch (Refused | ConcurrencyException untrueByNow) {
            session.rollbackToSavepoint();
            heads.returnTo(mark);
            failures.put(unit, untrueByNow);
        } catch (SQLException failure) {
            if (!dialect.isFaultOfOneUnit(failure)) {
                throw failure;
            }
            session.rollbackToSavepoint();
            heads.returnTo(mark);
            failures.put(unit, Refusals.unavailable(failure));
        }
    }
}
