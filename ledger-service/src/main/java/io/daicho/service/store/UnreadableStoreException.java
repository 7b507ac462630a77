package io.daicho.service.store;

import java.sql.SQLException;

/** The store cannot be read now. Nothing is lost by that; mend the cause and ask again. */
public final class UnreadableStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableStoreException(SQLException cause) {
        super("The ledger cannot be read now: " + cause.getMessage() + ". Mend the cause and try again.", cause);
    }
}
