package io.daicho.service.sealing.witness;

import io.daicho.service.sealing.log.LogName;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which logs' newest checkpoints a witness is still to be asked about. However often one is published meanwhile, it is
 * asked once. After a failure it is asked again later each time, and not sooner because something was published.
 */
final class Waiting {
    private static final int MOST_DOUBLINGS = 9;

    private final long firstPause;
    private final Map<LogName, Long> due = new HashMap<>();
    private final Map<LogName, Integer> failures = new HashMap<>();
    private boolean closed;

    Waiting(Duration firstPause) {
        this.firstPause = firstPause.toNanos();
    }

    synchronized void published(LogName name) {
        if (!failures.containsKey(name) || !due.containsKey(name)) {
            due.put(name, System.nanoTime());
            notifyAll();
        }
    }

    synchronized void succeeded(LogName name) {
        failures.remove(name);
    }

    synchronized void failed(LogName name) {
        int before = failures.merge(name, 1, Integer::sum) - 1;
        due.put(name, System.nanoTime() + (firstPause << Math.min(before, MOST_DOUBLINGS)));
        notifyAll();
    }

    /** The next one, as soon as it is due; empty after the end. */
    synchronized Optional<LogName> take() throws InterruptedException {
        while (!closed) {
            Optional<Map.Entry<LogName, Long>> next =
                    due.entrySet().stream().min((a, b) -> Long.signum(a.getValue() - b.getValue()));
            long left = next.map(entry -> entry.getValue() - System.nanoTime()).orElse(0L);
            if (next.isPresent() && left <= 0) {
                LogName name = next.get().getKey();
                due.remove(name);
                return Optional.of(name);
            }
            wait(next.isPresent() ? left / 1_000_000 + 1 : 0);
        }
        return Optional.empty();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
