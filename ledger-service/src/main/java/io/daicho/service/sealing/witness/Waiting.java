package io.daicho.service.sealing.witness;

import io.daicho.api.id.ContractId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which contracts' newest checkpoints a witness is still to be asked about. However often one is published meanwhile, it is
 * asked once. After a failure it is asked again later each time, and not sooner because something was published.
 */
final class Waiting {
    private static final int MOST_DOUBLINGS = 9;

    private final long firstPause;
    private final Map<ContractId, Long> due = new HashMap<>();
    private final Map<ContractId, Integer> failures = new HashMap<>();
    private boolean closed;

    Waiting(Duration firstPause) {
        this.firstPause = firstPause.toNanos();
    }

    synchronized void published(ContractId contract) {
        if (!failures.containsKey(contract) || !due.containsKey(contract)) {
            due.put(contract, System.nanoTime());
            notifyAll();
        }
    }

    synchronized void succeeded(ContractId contract) {
        failures.remove(contract);
    }

    synchronized void failed(ContractId contract) {
        int before = failures.merge(contract, 1, Integer::sum) - 1;
        due.put(contract, System.nanoTime() + (firstPause << Math.min(before, MOST_DOUBLINGS)));
        notifyAll();
    }

    /** The next one, as soon as it is due; empty after the end. */
    synchronized Optional<ContractId> take() throws InterruptedException {
        while (!closed) {
            Optional<Map.Entry<ContractId, Long>> next =
                    due.entrySet().stream().min((a, b) -> Long.signum(a.getValue() - b.getValue()));
            long left = next.map(entry -> entry.getValue() - System.nanoTime()).orElse(0L);
            if (next.isPresent() && left <= 0) {
                ContractId contract = next.get().getKey();
                due.remove(contract);
                return Optional.of(contract);
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
