package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.CannotRotate;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.LogDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Tells every log which key signs, where that changed; then the former one is put away. */
final class KeyChange {
    private final LogDirectory directory;
    private final ContractSealings contracts;
    private final SealingListeners listeners;
    private boolean untold = true;

    KeyChange(LogDirectory directory, ContractSealings contracts, SealingListeners listeners) {
        this.directory = directory;
        this.contracts = contracts;
        this.listeners = listeners;
    }

    /** Tells those that have not been told. */
    void tell(Signing signing) {
        if (untold) {
            settleWhereTold(signing);
        }
    }

    /**
     * Makes the key that signs from now on, and tells every log.
     *
     * @return how many logs
     * @throws CannotRotate if the key is configured, or a log could not be told
     */
    int rotate(Signing signing) throws IOException {
        signing.rotate();
        untold = true;
        contracts.beginAnew();
        List<ContractId> left = settleWhereTold(signing);
        if (!left.isEmpty()) {
            throw new CannotRotate("The new key signs, and the former one is kept, because these logs could"
                    + " not be told: " + left + ". Mend what is wrong with them; the next start goes on.");
        }
        return directory.contracts().size();
    }

    /** Gives those that could not be told. */
    private List<ContractId> settleWhereTold(Signing signing) {
        List<ContractId> left = signing.former() == null
                ? List.of()
                : directory.contracts().stream()
                        .filter(contract -> !isTold(contract, signing))
                        .toList();
        untold = !left.isEmpty();
        if (!untold) {
            settle(signing);
        }
        return left;
    }

    private void settle(Signing signing) {
        try {
            untold = true;
            signing.settle();
            untold = false;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The new log key could not be put in its place: " + failure.getMessage(), failure);
        }
    }

    private boolean isTold(ContractId contract, Signing signing) {
        try {
            ContractSealing sealing = contracts.of(contract, signing);
            sealing.begin();
            SignedCheckpoint newest = sealing.newest();
            if (newest != null) {
                listeners.tell(contract, newest);
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            contracts.fail(contract, "The log of contract {} could not be told of the new key", failure);
            return false;
        }
    }
}
