package io.daicho.service.sealing;

import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the store with every log once, beside the work of a ledger that has just been started. Publishing does not wait for
 * it: a growth goes on from the tiles, and never signs an old entry anew.
 */
final class ReconcilingAtStart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcilingAtStart.class);
    private static final int TENTHS = 10;

    private final Thread thread;
    private volatile boolean closed;

    ReconcilingAtStart(Reconciling reconciling, LogDirectory directory) {
        this.thread = new Thread(() -> run(reconciling, directory.logs()), "daicho-reconciling");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Reconciling reconciling, List<LogName> logs) {
        try {
            for (LogName name : logs) {
                look(reconciling, name);
            }
        } catch (Closed stopped) {
            LOG.debug("Stopped while comparing the store with the logs");
        }
    }

    /** What fails at one keeps no other from being compared. */
    private void look(Reconciling reconciling, LogName name) {
        Tenths tenths = new Tenths(name);
        try {
            reconciling.look(name, (done, of) -> {
                if (closed) {
                    throw new Closed();
                }
                tenths.say(done, of);
            });
        } catch (Closed stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            LOG.error("The store could not be compared with the log {}; ./ledger check does it again", name, failure);
        }
    }

    /** Says each tenth of what takes long. */
    private static final class Tenths {
        private static final long LONG = 100_000;

        private final LogName name;
        private long said;

        Tenths(LogName name) {
            this.name = name;
        }

        void say(long done, long of) {
            long tenth = done * TENTHS / Math.max(1, of);
            if (of >= LONG && tenth > said) {
                said = tenth;
                LOG.info("Comparing the store with the log {}: {} of {} entries", name, done, of);
            }
        }
    }

    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
