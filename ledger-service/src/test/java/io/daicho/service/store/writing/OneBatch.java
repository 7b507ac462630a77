package io.daicho.service.store.writing;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.keyring.Keyring;
import java.sql.SQLException;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;

/** Units that wait together, without having to wait for them. */
public final class OneBatch {
    private OneBatch() {}

    /** Writes units in one transaction; says which of them failed, and why. */
    public static IdentityHashMap<FactUnit, RuntimeException> write(
            List<FactUnit> units, Database database, Keyring keys, Clock clock) throws SQLException {
        IdentityHashMap<FactUnit, RuntimeException> failures = new IdentityHashMap<>();
        try (WriteSession session = new WriteSession(database.openWriter(), database.dialect(), keys)) {
            session.begin();
            Batch batch =
                    new Batch(session, database.dialect(), units, () -> new Heads(session, clock.millis(), false));
            batch.commit();
            for (FactUnit unit : units) {
                RuntimeException failure = batch.failure(unit);
                if (failure != null) {
                    failures.put(unit, failure);
                }
            }
        }
        return failures;
    }
}
