package io.daicho.service.stamping;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.text.Sha256;
import io.daicho.service.sealing.log.LogDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has checkpoints stamped: of each contract the newest one, so often as is configured and when somebody asks; and documents
 * when they are issued. Recording and sealing never wait for it. Of a checkpoint the text of its note is stamped, without the
 * signatures under it.
 */
public final class Stamping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);
    private static final Duration ROUND = Duration.ofSeconds(10);

    private final LogDirectory logs;
    private final StampQueue queue;
    private final Duration every;
    private final Clock clock;
    private final Map<ContractId, Instant> wanted = new ConcurrentHashMap<>();

    /** What fails again and again is said once. */
    private final Set<ContractId> failing = new HashSet<>();

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "stamping");
        made.setDaemon(true);
        return made;
    });

    /**
     * Has checkpoints stamped.
     *
     * @param logs where the checkpoints are
     * @param queue who stamps, and what is wanted
     * @param every how long after one checkpoint the next is stamped, if it is another
     */
    public Stamping(LogDirectory logs, StampQueue queue, Duration every, Clock clock) {
        this.logs = logs;
        this.queue = queue;
        this.every = every;
        this.clock = clock;
    }

    /** From now on. Without an authority nothing is done. */
    void start() {
        if (!queue.authorities().isEmpty()) {
            var unused = thread.scheduleWithFixedDelay(this::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        try {
            work();
        } catch (RuntimeException | Error failure) {
            // What leaves this method ends the rounds without a word.
            LOG.error("Time stamps could not be asked for; the next round tries again", failure);
        }
    }

    /** Wants what is due, and asks for what is wanted. What fails at one contract keeps no other from its stamps. */
    void work() {
        for (ContractId contract : logs.contracts()) {
            try {
                work(contract);
                failing.remove(contract);
            } catch (RuntimeException failure) {
                if (failing.add(contract)) {
                    LOG.error(
                            "Time stamps could not be asked for about {}; the next round tries again",
                            contract,
                            failure);
                }
            }
        }
    }

    private void work(ContractId contract) {
        StampFolder folder = folder(contract);
        Optional<byte[]> digest = newest(contract).map(Stamping::digest);
        if (digest.isPresent() && isDue(contract, folder)) {
            want(contract, folder, digest.get());
        }
        for (int number = 1; number <= logs.newest(contract); number++) {
            queue.work(folder(contract, number));
        }
    }

    private boolean isDue(ContractId contract, StampFolder folder) {
        Optional<Instant> last = Optional.ofNullable(wanted.get(contract)).or(folder::last);
        // As far in the future: a clock that once stood ahead must not end the stamps.
        return last.isEmpty()
                || Duration.between(last.get(), clock.instant()).abs().compareTo(every) >= 0;
    }

    private void want(ContractId contract, StampFolder folder, byte[] digest) {
        queue.want(folder, digest);
        wanted.put(contract, clock.instant());
    }

    /** Has the newest checkpoint of a contract stamped now, by every authority that answers. */
    public StampState stampNow(ContractId contract) {
        StampFolder folder = folder(contract);
        newest(contract).ifPresent(checkpoint -> {
            want(contract, folder, digest(checkpoint));
            queue.workNow(folder);
        });
        return state(contract);
    }

    /** What is stamped of a contract's log and what is not. */
    public StampState state(ContractId contract) {
        StampFolder folder = folder(contract);
        Optional<SignedCheckpoint> newest = newest(contract);
        Optional<String> digest = newest.map(checkpoint -> HexFormat.of().formatHex(digest(checkpoint)));
        return new StampState(
                contract,
                queue.authorities(),
                newest.map(signed -> signed.checkpoint().size()),
                digest,
                folder.stamps().stream()
                        .filter(entry -> digest.filter(entry.digest()::equals).isPresent())
                        .map(StampFolder.Entry::authority)
                        .toList(),
                queue.missing(folder));
    }

    private Optional<SignedCheckpoint> newest(ContractId contract) {
        return logs.log(contract).checkpoint();
    }

    private StampFolder folder(ContractId contract) {
        return folder(contract, logs.newest(contract));
    }

    private StampFolder folder(ContractId contract, int number) {
        Path log = logs.folder(contract, number);
        return new StampFolder(log.resolve("stamps"), log.resolve("wanted"));
    }

    private static byte[] digest(SignedCheckpoint checkpoint) {
        return Sha256.of(checkpoint.note().text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Wants a document of a contract stamped by every authority. It is asked for in the background, and at the next start.
     *
     * @param document the file as it was issued
     */
    public void want(ContractId contract, byte[] document) {
        queue.want(folder(contract), Sha256.of(document));
    }

    /** A stamp of these bytes by the first authority that answers now; empty where none does, or there is none. */
    public Optional<Stamp> stampOnce(byte[] bytes) {
        return queue.stampOnce(Sha256.of(bytes));
    }

    /** No more; what is wanted stays wanted. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
