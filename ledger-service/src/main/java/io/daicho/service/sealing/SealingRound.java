package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.store.FactStore;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Looks at every contract on record, and seals what is not sealed yet. */
final class SealingRound {
    private final FactStore facts;
    private final ContractSealings contracts;
    private final SealingListeners listeners;
    private final Duration heartbeat;

    SealingRound(FactStore facts, ContractSealings contracts, SealingListeners listeners, Duration heartbeat) {
        this.facts = facts;
        this.contracts = contracts;
        this.listeners = listeners;
        this.heartbeat = heartbeat;
    }

    /**
     * Seals what is stored.
     *
     * @param ending whether to leave the rest for the next time
     */
    void run(Signing signing, BooleanSupplier ending) {
        boolean more;
        do {
            more = false;
            for (Map.Entry<ContractId, Long> head : facts.heads().entrySet()) {
                more |= seal(head.getKey(), head.getValue(), signing);
            }
        } while (more && !ending.getAsBoolean());
    }

    /** A difference holds over restarts, because the next process would see the store as it is then. */
    private void stop(ContractId contract, Stop difference, Signing signing) {
        try {
            contracts.stopForDifference(
                    contract, contracts.of(contract, signing).newest(), difference, signing);
        } catch (IOException | RuntimeException failure) {
            contracts.fail(contract, "It could not be noted that the log of contract {} is stopped", failure);
        }
    }

    /** Seals a part of what is stored of a contract; says whether there is more. */
    private boolean seal(ContractId contract, long head, Signing signing) {
        try {
            ContractSealing sealing = contracts.of(contract, signing);
            Optional<SignedCheckpoint> published = sealing.seal(head, heartbeat);
            published.ifPresent(signed -> listeners.tell(contract, signed));
            return published.isPresent() && sealing.size() < head;
        } catch (BrokenLog broken) {
            contracts.stop(contract, new Stop(Stop.Why.BROKEN_LOG, String.valueOf(broken.getMessage())));
        } catch (Contradiction contradiction) {
            stop(contract, contradiction.stop(), signing);
        } catch (IOException | RuntimeException failure) {
            contracts.fail(
                    contract, "The log of contract {} could not be written; the next second tries again", failure);
        }
        return false;
    }
}
