package io.daicho.service.recording;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Trying again for a while. */
final class Patience {
    private static final long BETWEEN_TRIES_NANOS = Duration.ofMillis(50).toNanos();

    private final long end;

    Patience(Duration atMost) {
        this.end = System.nanoTime() + atMost.toNanos();
    }

    /** Waits a moment; false where the time is over. */
    boolean lasts() {
        LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
        return System.nanoTime() - end < 0 && !Thread.currentThread().isInterrupted();
    }
}
