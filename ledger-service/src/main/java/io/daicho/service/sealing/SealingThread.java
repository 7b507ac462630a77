package io.daicho.service.sealing;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes logs: looks once a second, and sooner when asked, but not at once after the last time. */
final class SealingThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SealingThread.class);
    private static final long LOOK_MILLIS = 1_000;

    /** So that commits that follow each other closely share a checkpoint, and its flushes to disk. */
    private static final long GATHER_MILLIS = 200;

    private final Runnable work;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread started = new Thread(run, "daicho-sealer");
        started.setDaemon(true);
        return started;
    });
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean closing;

    SealingThread(Runnable work) {
        this.work = work;
    }

    void start() {
        var unused = thread.scheduleWithFixedDelay(this::run, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Works soon. */
    void ask() {
        if (!closing && asked.compareAndSet(false, true)) {
            var unused = thread.schedule(
                    () -> {
                        asked.set(false);
                        run();
                    },
                    GATHER_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    boolean isClosing() {
        return closing;
    }

    /** Does something there, and returns when it is done. */
    <T> T call(Callable<T> task) {
        try {
            return thread.submit(task).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the log was written", interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(String.valueOf(failure.getCause()), failure);
        }
    }

    private void run() {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            // What leaves this method ends the clock without a word.
            LOG.error("The logs could not be brought up to date; the next second tries again", failure);
        }
    }

    /** Works once more, and stops. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        thread.execute(this::run);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
