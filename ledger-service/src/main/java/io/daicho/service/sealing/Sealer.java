package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.keys.CannotRotate;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.keys.UnusableKey;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.SealingTurn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what is recorded: follows the positions of every contract after each commit of this process, and once a second for
 * those of others. A single thread writes the logs, and recording never waits for it.
 */
public final class Sealer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final FactStore facts;
    private final LogDirectory directory;
    private final Disk disk;
    private final SealingTurn turn;
    private final Supplier<Signing.Given> given;
    private final Clock clock;
    private final Duration heartbeat;
    private final SealingThread thread = new SealingThread(this::seal);
    private final Map<ContractId, ContractSealing> contracts = new ConcurrentHashMap<>();
    private final List<SealingListener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Signing signing;
    private boolean untold;
    private volatile @Nullable Stop stop;

    /**
     * Seals what is stored.
     *
     * @param directory where the logs lie
     * @param turn which process seals
     * @param given the key and the base of the origins, as far as they are configured
     * @param heartbeat how long nothing happens before a checkpoint is published again
     */
    public Sealer(
            FactStore facts,
            LogDirectory directory,
            Disk disk,
            SealingTurn turn,
            Supplier<Signing.Given> given,
            Clock clock,
            Duration heartbeat) {
        this.facts = facts;
        this.directory = directory;
        this.disk = disk;
        this.turn = turn;
        this.given = given;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /** Seals from now on. */
    public void start() {
        facts.onCommit(grown -> thread.ask());
        thread.start();
    }

    /** Asks to be told of checkpoints. */
    public void onPublished(SealingListener listener) {
        listeners.add(listener);
    }

    /** Seals what is stored now, and returns when that is done. */
    public void catchUp() {
        thread.call(() -> {
            seal();
            return true;
        });
    }

    /** How the log of a contract stands. */
    public LogState state(ContractId contract) {
        ContractSealing sealing = contracts.get(contract);
        ContractLog log = directory.log(contract);
        Stop stopped = sealing == null || sealing.stop() == null ? stop : sealing.stop();
        return new LogState(
                contract,
                log.checkpoint(),
                log.key(),
                facts.head(contract),
                Optional.ofNullable(stopped),
                Optional.ofNullable(sealing == null ? null : sealing.failure()));
    }

    /** The contracts for which nothing is published or attested any more, and why. */
    public Map<ContractId, Stop> stops() {
        Map<ContractId, Stop> stops = new ConcurrentHashMap<>();
        contracts.forEach((contract, sealing) -> {
            Stop stopped = sealing.stop();
            if (stopped != null) {
                stops.put(contract, stopped);
            }
        });
        return stops;
    }

    /** Why nothing at all is sealed by this process; empty where it seals. */
    public Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    /** The log of a contract, for reading. */
    public ContractLog log(ContractId contract) {
        return directory.log(contract);
    }

    /** Publishes and attests nothing for this contract any more; recording goes on. */
    public void stop(ContractId contract, Stop reason) {
        thread.call(() -> {
            stopped(contract, sealing(contract), reason);
            return true;
        });
    }

    /** Keeps the two checkpoints that prove a fork, and stops, also after the next start. */
    public void stopForFork(ContractId contract, SignedCheckpoint own, SignedCheckpoint other) {
        thread.call(() -> {
            ContractSealing sealing = sealing(contract);
            stopped(
                    contract,
                    sealing,
                    new Stop(
                            Stop.Why.FORK,
                            "two checkpoints of " + own.checkpoint().origin()
                                    + " contradict each other, at "
                                    + own.checkpoint().size() + " and "
                                    + other.checkpoint().size() + " entries: they lie in the folder fork"));
            sealing.writer().keepFork(own, other);
            return true;
        });
    }

    /**
     * Puts signatures under a checkpoint that was published, such as those of witnesses.
     *
     * @return the checkpoint with them
     */
    public SignedCheckpoint cosign(ContractId contract, SignedCheckpoint published, List<NoteSignature> signatures) {
        return thread.call(() -> sealing(contract).cosign(published, signatures));
    }

    /** Keeps a time stamp of a checkpoint under a name. */
    public void keepStamp(ContractId contract, String name, byte[] stamp) {
        thread.call(() -> {
            sealing(contract).writer().addStamp(name, stamp);
            return true;
        });
    }

    /**
     * Makes the key that signs from now on, and tells every log.
     *
     * @return how many logs
     * @throws CannotRotate if the key is configured, this process does not seal, or a log could not be told
     */
    public int rotate() {
        return thread.call(() -> {
            seal();
            Stop why = stop;
            if (signing == null || why != null) {
                throw new CannotRotate("The log key cannot be changed: "
                        + (why == null ? "nothing is sealed here" : why.detail()) + ".");
            }
            signing.rotate();
            untold = true;
            contracts.values().forEach(ContractSealing::beginAnew);
            List<ContractId> untold = tell(signing);
            if (!untold.isEmpty()) {
                throw new CannotRotate("The new key signs, and the former one is kept, because these logs could"
                        + " not be told: " + untold + ". Mend what is wrong with them; the next start goes on.");
            }
            return directory.contracts().size();
        });
    }

    private void seal() {
        if (!isReady() || signing == null) {
            return;
        }
        boolean more;
        do {
            more = false;
            for (Map.Entry<ContractId, Long> head : facts.heads().entrySet()) {
                more |= seal(head.getKey(), head.getValue());
            }
        } while (more && !thread.isClosing());
    }

    private boolean seal(ContractId contract, long head) {
        ContractSealing sealing = null;
        try {
            sealing = sealing(contract);
            Optional<SignedCheckpoint> published = sealing.seal(head, heartbeat);
            published.ifPresent(signed -> tell(contract, signed));
            return published.isPresent() && sealing.size() < head;
        } catch (BrokenLog broken) {
            stopped(contract, sealing, new Stop(Stop.Why.BROKEN_LOG, String.valueOf(broken.getMessage())));
        } catch (Contradiction contradiction) {
            stopped(contract, sealing, contradiction.stop());
        } catch (IOException | RuntimeException failure) {
            if (sealing != null && sealing.failure() == null) {
                LOG.error(
                        "The log of contract {} could not be written; the next second tries again", contract, failure);
            }
            if (sealing != null) {
                sealing.fail(String.valueOf(failure.getMessage()));
            }
        }
        return false;
    }

    private ContractSealing sealing(ContractId contract) {
        Signing with = signing;
        if (with == null && (!isReady() || signing == null)) {
            throw new IllegalStateException("This process does not seal.");
        }
        return contracts.computeIfAbsent(contract, id -> opened(id, Objects.requireNonNull(signing)));
    }

    private ContractSealing opened(ContractId contract, Signing with) {
        ContractSealing sealing = new ContractSealing(contract, directory.writer(contract, disk), with, facts, clock);
        Stop stopped = sealing.stop();
        if (stopped != null) {
            say(contract, stopped);
        }
        return sealing;
    }

    /** Whether this process has the turn, the key and the log. */
    private boolean isReady() {
        try {
            if (!turn.take()) {
                stopped(new Stop(Stop.Why.ELSEWHERE, "another process seals this ledger"));
                return false;
            }
            if (signing == null) {
                signing = open();
                untold = true;
            }
            if (untold) {
                tell(signing);
            }
            stop = null;
            return true;
        } catch (UnusableKey unusable) {
            stopped(new Stop(Stop.Why.NO_KEY, String.valueOf(unusable.getMessage())));
        } catch (NoLogHere missing) {
            stopped(new Stop(Stop.Why.NO_LOG, String.valueOf(missing.getMessage())));
        } catch (UncheckedIOException failure) {
            stopped(new Stop(Stop.Why.NO_KEY, String.valueOf(failure.getMessage())));
        }
        return false;
    }

    private Signing open() {
        Optional<String> known = turn.log();
        Signing.Given configured = given.get();
        if (known.isPresent()) {
            NoLogHere.refuse(known.get(), configured, directory);
        }
        Signing opened = Signing.open(directory, configured, disk);
        if (known.isEmpty()) {
            turn.begin(opened.base().value());
        }
        return opened;
    }

    /** Tells the logs which key signs, where that changed; gives those that could not be told. */
    private List<ContractId> tell(Signing with) {
        List<ContractId> left = with.former() == null
                ? List.of()
                : directory.contracts().stream()
                        .filter(contract -> !isTold(contract))
                        .toList();
        untold = !left.isEmpty();
        if (!untold) {
            settle(with);
        }
        return left;
    }

    private void settle(Signing with) {
        try {
            untold = true;
            with.settle();
            untold = false;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The new log key could not be put in its place: " + failure.getMessage(), failure);
        }
    }

    private boolean isTold(ContractId contract) {
        try {
            ContractSealing sealing = sealing(contract);
            sealing.begin();
            SignedCheckpoint newest = sealing.newest();
            if (newest != null) {
                tell(contract, newest);
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            ContractSealing untoldOne = contracts.get(contract);
            if (untoldOne == null || untoldOne.failure() == null) {
                LOG.error("The log of contract {} could not be told of the new key", contract, failure);
            }
            if (untoldOne != null) {
                untoldOne.fail(String.valueOf(failure.getMessage()));
            }
            return false;
        }
    }

    private void tell(ContractId contract, SignedCheckpoint signed) {
        for (SealingListener listener : listeners) {
            try {
                listener.published(contract, signed);
            } catch (RuntimeException failure) {
                LOG.error(
                        "A checkpoint of contract {} was published, and somebody failed on hearing of it",
                        contract,
                        failure);
            }
        }
    }

    /** The first reason stays. */
    private static void stopped(ContractId contract, @Nullable ContractSealing sealing, Stop reason) {
        if (sealing == null || sealing.stop() == null) {
            say(contract, reason);
        }
        if (sealing != null && sealing.stop() == null) {
            sealing.stop(reason);
        }
    }

    private static void say(ContractId contract, Stop reason) {
        LOG.error(
                "Nothing is published or attested for contract {} any more; recording goes on. {}: {}",
                contract,
                reason.why(),
                reason.detail());
    }

    private void stopped(Stop reason) {
        if (!reason.equals(stop)) {
            LOG.warn("Nothing is sealed by this process. {}: {}", reason.why(), reason.detail());
        }
        stop = reason;
    }

    /** Seals what is stored, and stops. */
    @Override
    public void close() {
        thread.close();
        turn.close();
    }
}
