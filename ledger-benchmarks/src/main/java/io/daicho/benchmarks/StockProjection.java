package io.daicho.benchmarks;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Fact;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/** A projection as tutorials have it: each event finds its rows and changes them. Counts until told to stop. */
public final class StockProjection {
    private final EntityManager entities;
    private final int most;
    private final CountDownLatch done = new CountDownLatch(1);
    private long start;
    private long end;
    private final AtomicInteger taken = new AtomicInteger();

    StockProjection(EntityManager entities, int most) {
        this.entities = entities;
        this.most = most;
    }

    /** Takes one over. */
    @EventHandler
    public void on(Fact fact) {
        if (taken.get() == most) {
            return;
        }
        if (start == 0) {
            start = System.nanoTime();
        }
        entities.persist(new StockJournalRow(fact));
        if (fact instanceof CustodyFact custody) {
            String copy = custody.copy().value();
            found(StockCopyRow.class, copy, StockCopyRow::new).take(custody);
            found(StockDutyRow.class, copy, StockDutyRow::new).take(custody);
        }
        end = System.nanoTime();
        if (taken.incrementAndGet() == most) {
            done.countDown();
        }
    }

    private <T> T found(Class<T> type, String id, Function<String, T> otherwise) {
        @Nullable T row = entities.find(type, id);
        if (row == null) {
            row = otherwise.apply(id);
            entities.persist(row);
        }
        return row;
    }

    /** Waits until all are taken over, or the time is up; how many a second that were, from the first one on. */
    double perSecond(Duration longest) throws InterruptedException {
        boolean all = done.await(longest.toNanos(), TimeUnit.NANOSECONDS);
        long until = all ? end : System.nanoTime();
        return taken.get() * 1e9 / (until - start);
    }
}
