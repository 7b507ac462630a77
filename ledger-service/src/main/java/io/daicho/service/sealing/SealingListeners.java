package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who hear of checkpoints. One that fails keeps nobody else from hearing. */
final class SealingListeners {
    private static final Logger LOG = LoggerFactory.getLogger(SealingListeners.class);

    private final List<SealingListener> listeners = new CopyOnWriteArrayList<>();

    void add(SealingListener listener) {
        listeners.add(listener);
    }

    void tell(ContractId contract, SignedCheckpoint signed) {
        for (SealingListener listener : listeners) {
            try {
                listener.published(contract, signed);
            } catch (RuntimeException failure) {
                LOG.error(
                        "A checkpoint of contract {} was published, and somebody failed on hearing of it",
                        contract,
                        failure);
            }
        }
    }
}
