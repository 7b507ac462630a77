package io.daicho.service.sealing;

import io.daicho.service.sealing.log.Comparison;
import io.daicho.service.sealing.log.ContractLog;
import java.util.List;
import java.util.Optional;

/** What stops a log over restarts: a fork that was proved, or a difference between store and log that was found. */
final class LastingStop {
    private LastingStop() {}

    static Optional<Stop> of(ContractLog log) {
        if (!log.fork().isEmpty()) {
            return Optional.of(
                    new Stop(Stop.Why.FORK, "two checkpoints contradict each other: they lie in the folder fork"));
        }
        List<Comparison> comparisons = log.comparisons();
        return comparisons.stream()
                .skip(Math.max(0, comparisons.size() - 1))
                .filter(last -> !last.agrees())
                .findFirst()
                .map(last -> new Stop(Stop.Why.valueOf(last.outcome()), last.detail()));
    }
}
