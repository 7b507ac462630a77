package io.daicho.service.sealing;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.LogName;
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

    void tell(LogName name, SignedCheckpoint signed) {
        for (SealingListener listener : listeners) {
            try {
                listener.published(name, signed);
            } catch (RuntimeException failure) {
                LOG.error(
                        "A checkpoint of the log {} was published, and somebody failed on hearing of it",
                        name,
                        failure);
            }
        }
    }
}
