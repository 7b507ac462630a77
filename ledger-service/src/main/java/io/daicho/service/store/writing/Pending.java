package io.daicho.service.store.writing;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A unit that somebody waits for. */
final class Pending {
    private final Unit unit;
    private final CompletableFuture<Optional<RuntimeException>> outcome = new CompletableFuture<>();

    Pending(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    void succeed() {
        outcome.complete(Optional.empty());
    }

    void fail(RuntimeException failure) {
        outcome.complete(Optional.of(failure));
    }

    /** Waits, also when interrupted: it would not be known then whether the unit was stored. */
    void await() {
        outcome.join().ifPresent(failure -> {
            throw failure;
        });
    }
}
