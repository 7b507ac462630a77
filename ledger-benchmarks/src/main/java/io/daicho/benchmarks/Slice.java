package io.daicho.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** So many threads working for a while. */
final class Slice {
    private final int threads;
    private final Duration length;

    Slice(int threads, Duration length) {
        this.threads = threads;
        this.length = length;
    }

    /** Some work that is done again and again. */
    interface Step {
        /** Does it once; how many facts that were. */
        int once() throws Exception;
    }

    /**
     * How many facts were done a second.
     *
     * @param steps gives each thread a step of its own
     */
    double perSecond(Supplier<Step> steps) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + length.toNanos();
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Step step = steps.get();
                counts.add(pool.submit(() -> {
                    long done = 0;
                    while (System.nanoTime() < end) {
                        done += step.once();
                    }
                    return done;
                }));
            }
            long done = 0;
            for (Future<Long> count : counts) {
                done += count.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("a side failed", failure);
        } finally {
            pool.shutdownNow();
        }
    }
}
