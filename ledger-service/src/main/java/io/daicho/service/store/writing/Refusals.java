package io.daicho.service.store.writing;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.store.keyring.Unwritten;

/** How the store refuses. */
final class Refusals {
    private Refusals() {}

    /** The store cannot write now; it may be the disk that is full. */
    static Refused unavailable(String where, Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused;
        }
        return Unwritten.isFull(cause) ? Unwritten.refused(where, cause) : unavailable(cause);
    }

    /** The store cannot write now. */
    static Refused unavailable(Throwable cause) {
        Refused refused = new Refused(
                Refusal.STORE_UNAVAILABLE, cause.getMessage() == null ? cause.toString() : cause.getMessage());
        refused.initCause(cause);
        return refused;
    }
}
