package io.daicho.service.sealing;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.CannotRotate;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Tells every log which key signs, where that changed; then the former one is put away. */
final class KeyChange {
    private final LogDirectory directory;
    private final LogSealings logs;
    private final SealingListeners listeners;
    private boolean untold = true;

    KeyChange(LogDirectory directory, LogSealings logs, SealingListeners listeners) {
        this.directory = directory;
        this.logs = logs;
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
     * @return how many contracts
     * @throws CannotRotate if the key is configured, or a log could not be told
     */
    int rotate(Signing signing) throws IOException {
        signing.rotate();
        untold = true;
        logs.beginAnew();
        List<LogName> left = settleWhereTold(signing);
        if (!left.isEmpty()) {
            throw new CannotRotate("The new key signs, and the former one is kept, because these logs could"
                    + " not be told: " + left + ". Mend what is wrong with them; the next start goes on.");
        }
        return directory.contracts().size();
    }

    /** Gives those that could not be told. */
    private List<LogName> settleWhereTold(Signing signing) {
        List<LogName> left = signing.former() == null
                ? List.of()
                : directory.logs().stream()
                        .filter(name -> !isTold(name, signing))
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

    private boolean isTold(LogName name, Signing signing) {
        try {
            LogSealing sealing = logs.of(name, signing);
            sealing.begin();
            SignedCheckpoint newest = sealing.newest();
            if (newest != null) {
                listeners.tell(name, newest);
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            logs.fail(name, "The log {} could not be told of the new key", failure);
            return false;
        }
    }
}
