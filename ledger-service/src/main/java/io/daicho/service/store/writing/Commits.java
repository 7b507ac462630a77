package io.daicho.service.store.writing;

import io.daicho.api.id.ContractId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of commits. */
public final class Commits {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

    private final List<Consumer<Set<ContractId>>> listeners = new CopyOnWriteArrayList<>();

    /** Tells a listener which contracts grew, after each commit. */
    public void subscribe(Consumer<Set<ContractId>> listener) {
        listeners.add(listener);
    }

    /** Tells them. What is stored stays stored whatever a listener does, so a failure of one ends here. */
    void announce(Set<ContractId> contracts) {
        for (Consumer<Set<ContractId>> listener : listeners) {
            try {
                listener.accept(contracts);
            } catch (RuntimeException failure) {
                LOG.error(
                        "A follower of the ledger failed on hearing of a commit; it will catch up on the next",
                        failure);
            }
        }
    }
}
