package io.daicho.readmodel.questions;

import io.daicho.conclusions.ThingFacts;
import io.daicho.readmodel.subjects.SubjectTable.Filed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does some work on many things on all processors, and gives the results on one thread, in the order of the things. */
final class InOrder<T> {
    private static final int THINGS_AT_ONCE = 128;

    private final Function<ThingFacts, Optional<T>> work;
    private final Consumer<T> results;
    private final Semaphore others = new Semaphore(ForkJoinPool.getCommonPoolParallelism());
    private final Queue<CompletableFuture<List<T>>> given = new ArrayDeque<>();
    private List<Filed> some = new ArrayList<>();

    InOrder(Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        this.work = work;
        this.results = results;
    }

    /** Takes one thing more. */
    void take(Filed thing) {
        some.add(thing);
        if (some.size() == THINGS_AT_ONCE) {
            give();
            while (!given.isEmpty() && given.element().isDone()) {
                given.remove().join().forEach(results);
            }
        }
    }

    /** Waits for what is still being done. */
    void finish() {
        give();
        given.forEach(done -> done.join().forEach(results));
        given.clear();
    }

    private void give() {
        List<Filed> full = some;
        some = new ArrayList<>();
        given.add(
                others.tryAcquire()
                        ? CompletableFuture.supplyAsync(() -> doneByAnother(full))
                        : CompletableFuture.completedFuture(done(full)));
    }

    private List<T> doneByAnother(List<Filed> things) {
        try {
            return done(things);
        } finally {
            others.release();
        }
    }

    private List<T> done(List<Filed> things) {
        return things.stream()
                .flatMap(thing -> work.apply(thing.read()).stream())
                .toList();
    }
}
