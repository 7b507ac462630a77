package io.daicho.readmodel.obligations;

import io.daicho.conclusions.Gatherings;
import io.daicho.readmodel.subjects.SubjectTable.Filed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Concludes many things on all processors: whoever reads them concludes those himself for which nobody else is free. */
final class Fold {
    private static final int THINGS_AT_ONCE = 256;

    private final Supplier<Gatherings> gatherings;
    private final Gatherings own;
    private final Semaphore others = new Semaphore(ForkJoinPool.getCommonPoolParallelism());
    private final List<CompletableFuture<Gatherings>> given = new ArrayList<>();
    private List<Filed> some = new ArrayList<>();

    /** A fold that gathers into as many gatherings as it needs. */
    Fold(Supplier<Gatherings> gatherings) {
        this.gatherings = gatherings;
        this.own = gatherings.get();
    }

    /** Takes one thing more. */
    void take(Filed thing) {
        some.add(thing);
        if (some.size() == THINGS_AT_ONCE) {
            List<Filed> full = some;
            some = new ArrayList<>();
            if (others.tryAcquire()) {
                given.add(CompletableFuture.supplyAsync(() -> gathered(full)));
            } else {
                full.forEach(one -> own.take(one.read()));
            }
        }
    }

    private Gatherings gathered(List<Filed> things) {
        try {
            Gatherings gathering = gatherings.get();
            things.forEach(thing -> gathering.take(thing.read()));
            return gathering;
        } finally {
            others.release();
        }
    }

    /** Everything taken, once all is concluded. */
    Gatherings finish() {
        some.forEach(one -> own.take(one.read()));
        given.forEach(other -> own.add(other.join()));
        return own;
    }
}
