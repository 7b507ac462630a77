package io.daicho.service.store;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;

/** How the store refuses. */
final class Refusals {
    private Refusals() {}

    /** The store cannot write now. */
    static Refused unavailable(Throwable cause) {
        Refused refused = new Refused(
                Refusal.STORE_UNAVAILABLE, cause.getMessage() == null ? cause.toString() : cause.getMessage());
        refused.initCause(cause);
        return refused;
    }
}
