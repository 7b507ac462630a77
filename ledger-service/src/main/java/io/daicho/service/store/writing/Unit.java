package io.daicho.service.store.writing;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is stored together or not at all. */
public interface Unit {
    /** Adds it to what the session writes next; positions are taken from the heads. */
    void addTo(WriteSession session, Heads heads) throws SQLException;

    /** Why it cannot be stored beside what the transaction holds already; null if it can. */
    @Nullable
    RuntimeException conflict(WriteSession session) throws SQLException;
}
