package io.daicho.service.reading;

import io.daicho.api.id.ContractId;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.projecting.Projector;
import io.daicho.service.store.FactStore;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the read models up to date: after each commit of this process, and now and then for those of others. A single thread
 * writes them.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration LOOK_FOR_OTHERS = Duration.ofSeconds(1);

    private final Projector projector;
    private final FactStore facts;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> daemon(work, "daicho-follower"));
    private final ScheduledExecutorService alarm =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "daicho-follower-alarm"));
    private final AtomicBoolean asked = new AtomicBoolean();

    /** Follows with a projector what is stored. */
    public Follower(Projector projector, FactStore facts) {
        this.projector = projector;
        this.facts = facts;
    }

    /** Follows from now on. */
    public void start() {
        facts.onCommit(contracts -> ask());
        var unused = alarm.scheduleWithFixedDelay(this::ask, 0, LOOK_FOR_OTHERS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Brings everything up to date, and returns when it is. */
    public void catchUp(ProgressListener progress) {
        await(thread.submit(() -> projector.catchUp(progress)));
    }

    /** Brings one contract up to date, and returns when it is: what was recorded before is seen after. */
    public void catchUp(ContractId contract) {
        await(thread.submit(() -> projector.catchUp(contract, ProgressListener.NONE)));
    }

    /** Throws the read models away and builds them again. */
    public void rebuild(ProgressListener progress) {
        await(thread.submit(() -> projector.rebuild(progress)));
    }

    private void ask() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                try {
                    projector.catchUp(ProgressListener.NONE);
                } catch (RuntimeException failure) {
                    LOG.error("The read models could not be brought up to date; the next second tries again", failure);
                }
            });
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while bringing the read models up to date", interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Stops after what is under way. */
    @Override
    public void close() {
        alarm.shutdownNow();
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
