package io.daicho.service.store.writing;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.keyring.Keyring;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. Units that arrive while it waits for the disk go together into the next transaction, so
 * that however many threads write, they share one flush (group commit).
 */
public final class Writer implements AutoCloseable {
    private static final int MOST_UNITS = 500;

    private final Database database;
    private final Clock clock;
    private final BooleanSupplier demo;
    private final Commits commits;
    private final Keyring keys;
    private final Erasing erasing;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Pending stop = new Pending(new FactUnit(List.of()));
    private final Thread thread = new Thread(this::run, "daicho-writer");
    private boolean closing;
    private @Nullable WriteSession session;

    /**
     * Starts writing.
     *
     * @param clock gives the time at which facts are recorded
     * @param demo whether facts may say themselves when they count as recorded
     * @param commits who wants to hear of commits
     * @param keys takes the keys of details
     * @param erasing destroys those of what is erased
     */
    public Writer(
            Database database, Clock clock, BooleanSupplier demo, Commits commits, Keyring keys, Erasing erasing) {
        this.database = database;
        this.clock = clock;
        this.demo = demo;
        this.commits = commits;
        this.keys = keys;
        this.erasing = erasing;
        thread.start();
    }

    /**
     * Stores a unit. When this returns, it is on disk.
     *
     * @throws EventIdTaken if a fact of that id is on record
     * @throws org.axonframework.modelling.command.ConcurrencyException if another fact about the same thing came first
     * @throws Refused if the store cannot write now; nothing of the unit is stored then
     */
    public void write(Unit unit) {
        Pending pending = new Pending(unit);
        synchronized (queue) {
            if (closing) {
                throw new Refused(Refusal.STORE_UNAVAILABLE, "it is shutting down");
            }
            queue.add(pending);
        }
        pending.await();
    }

    /** How many units wait for the next transaction. */
    public int waiting() {
        return queue.size();
    }

    /** Writes what is waiting, and stops. */
    @Override
    public void close() {
        synchronized (queue) {
            if (!closing) {
                closing = true;
                queue.add(stop);
            }
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException tryAgain) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean stopped = false;
        while (!stopped) {
            List<Pending> batch = next();
            erasing.tryAgain(database);
            stopped = batch.remove(stop);
            if (!batch.isEmpty()) {
                write(batch);
            }
        }
        endSession();
    }

    private List<Pending> next() {
        List<Pending> batch = new ArrayList<>();
        try {
            Pending first =
                    erasing.isLeft() ? queue.poll(Erasing.PAUSE.toMillis(), TimeUnit.MILLISECONDS) : queue.take();
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, MOST_UNITS);
            }
        } catch (InterruptedException notOurs) {
            // Only close() ends this thread, and it does not interrupt.
        }
        return batch;
    }

    private void write(List<Pending> pending) {
        List<Unit> units = pending.stream().map(Pending::unit).toList();
        Set<String> grown;
        Batch batch;
        List<Erased> erased;
        try {
            WriteSession open = begun();
            batch = new Batch(
                    open, database.dialect(), units, () -> new Heads(open, clock.millis(), demo.getAsBoolean()));
            grown = batch.commit();
            erased = open.erased();
        } catch (SQLException | RuntimeException | Error failure) {
            if (session != null && !session.erased().isEmpty()) {
                erasing.leave(); // the commit may have been done, and its answer lost
            }
            endSession();
            pending.forEach(unit -> unit.fail(Refusals.unavailable(database.where(), failure)));
            return;
        }
        if (!erased.isEmpty()) {
            erasing.after(erased);
        }
        for (Pending each : pending) {
            RuntimeException failure = batch.failure(each.unit());
            if (failure == null) {
                each.succeed();
            } else {
                each.fail(failure);
            }
        }
        if (!grown.isEmpty()) {
            commits.announce(grown.stream().map(ContractId::new).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** A session with a transaction begun: the one at hand, or another where that was cut off meanwhile. */
    private WriteSession begun() throws SQLException {
        if (session != null && !session.canBegin()) {
            endSession();
        }
        if (session == null) {
            session = new WriteSession(database.openWriter(), database.dialect(), keys);
            session.begin();
        }
        return session;
    }

    /** Closing rolls back what is not committed. */
    private void endSession() {
        WriteSession ending = session;
        session = null;
        try {
            if (ending != null) {
                ending.close();
            }
        } catch (SQLException alreadyGone) {
            // The next batch opens another; whoever waits hears of the failure that led here.
        }
    }
}
