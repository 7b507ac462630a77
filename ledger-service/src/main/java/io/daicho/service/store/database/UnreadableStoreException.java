package io.daicho.service.store.database;

import java.sql.SQLException;

/** The store cannot be read now. Nothing is lost by that; mend the cause and ask again. */
public final class UnreadableStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For what the database said. */
    public UnreadableStoreException(SQLException cause) {
        super("The ledger cannot be read now: " + cause.getMessage() + ". Mend the cause and try again.", cause);
    }
}
