package io.daicho.service.store;

/** Axon Server would keep the facts, and much would be lost without a word (docs/decisions/0011). */
public final class FactsElsewhereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FactsElsewhereException() {
        super(
                "With axon.axonserver.enabled=true and axon.axonserver.event-store.enabled=true Axon Server would keep the"
                        + " facts: none would have a position or be sealed, and no detail would be stored. Set"
                        + " axon.axonserver.event-store.enabled=false, as the profile axonserver does: then Axon Server routes"
                        + " commands, and the facts lie in PostgreSQL (daicho.store.url).");
    }
}
