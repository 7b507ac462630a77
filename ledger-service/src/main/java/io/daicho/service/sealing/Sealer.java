package io.daicho.service.sealing;

import io.daicho.api.contract.FormerLog;
import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.keys.CannotRotate;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.database.SealingTurn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seals what is recorded: follows the positions of every contract after each commit of this process, and once a second for
 * those of others. A single thread writes the logs, and recording never waits for it.
 */
public final class Sealer implements AutoCloseable {
    private final Sealables sealables;
    private final FactStore facts;
    private final LogDirectory directory;
    private final RightToSeal right;
    private final SealingListeners listeners = new SealingListeners();
    private final LogSealings logs;
    private final KeyChange keyChange;
    private final SealingRound round;
    private final SealingThread thread = new SealingThread(this::seal);

    /**
     * Seals what is stored, and nothing about the machine.
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
        this(new Sealables(facts, Optional.empty()), directory, disk, turn, given, clock, heartbeat);
    }

    /**
     * Seals what is stored, and what is noted about the machine.
     *
     * @param directory where the logs lie
     * @param turn which process seals
     * @param given the key and the base of the origins, as far as they are configured
     * @param heartbeat how long nothing happens before a checkpoint is published again
     */
    public Sealer(
            FactStore facts,
            MachineEntries machine,
            LogDirectory directory,
            Disk disk,
            SealingTurn turn,
            Supplier<Signing.Given> given,
            Clock clock,
            Duration heartbeat) {
        this(new Sealables(facts, Optional.of(machine)), directory, disk, turn, given, clock, heartbeat);
    }

    private Sealer(
            Sealables sealables,
            LogDirectory directory,
            Disk disk,
            SealingTurn turn,
            Supplier<Signing.Given> given,
            Clock clock,
            Duration heartbeat) {
        this.sealables = sealables;
        this.facts = sealables.facts();
        this.directory = directory;
        this.right = new RightToSeal(directory, disk, turn, given);
        this.logs = new LogSealings(directory, disk, sealables, clock);
        this.keyChange = new KeyChange(directory, logs, listeners);
        this.round = new SealingRound(sealables, logs, listeners, heartbeat, new LogsSince(turn));
    }

    /** Seals from now on. */
    public void start() {
        facts.onCommit(grown -> thread.ask());
        sealables.machine().ifPresent(machine -> machine.onNoted(thread::ask));
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
        return state(LogName.of(contract));
    }

    /** How a log stands. */
    public LogState state(LogName name) {
        Optional<LogSealing> sealing = logs.known(name);
        ContractLog log = directory.log(name);
        return new LogState(
                name,
                log.checkpoint(),
                log.key(),
                sealables.of(name).head(),
                logs.stop(name).or(right::stop),
                sealing.flatMap(LogSealing::trouble));
    }

    /** The logs of which nothing is published any more, and why; nothing is attested for their contracts. */
    public Map<LogName, Stop> stops() {
        return logs.stops();
    }

    /** Why nothing at all is sealed by this process; empty where it seals. */
    public Optional<Stop> stop() {
        return right.stop();
    }

    /** The log of a contract, for reading. */
    public ContractLog log(ContractId contract) {
        return directory.log(contract);
    }

    /** The log of a name, for reading. */
    public ContractLog log(LogName name) {
        return directory.log(name);
    }

    /** What is sealed by this process, or would be: the contracts on record and the machine. */
    List<LogName> logs() {
        Stream<LogName> contracts = facts.contracts().stream().map(LogName::of);
        return Stream.concat(contracts, sealables.machine().stream().map(machine -> LogName.MACHINE))
                .toList();
    }

    Sealables sealables() {
        return sealables;
    }

    /** The former logs of a contract, and how each came to be followed by another. */
    public List<NewLogOpening> openings(ContractId contract) {
        return NewLogs.openings(facts, contract);
    }

    /** The newest log of a contract with its head, where it has ended. */
    public Optional<FormerLog> ended(ContractId contract) {
        return EndedLog.of(directory.log(contract));
    }

    /**
     * Publishes and attests nothing of this log any more, also after the next start; recording goes on. A process that
     * does not seal has nothing to stop.
     */
    void stopForDifference(LogName name, @Nullable SignedCheckpoint upTo, Stop difference) {
        thread.call(() -> {
            if (seals()) {
                logs.stopForDifference(name, upTo, difference, signing());
            }
            return true;
        });
    }

    /** Publishes again where a difference had stopped it, because the store agrees with the log again. */
    void goOn(LogName name, long size) {
        thread.call(() -> {
            if (seals()) {
                sealing(name).goOn(size);
            }
            return true;
        });
    }

    private boolean seals() {
        return right.signing().or(() -> right.take(keyChange::tell)).isPresent();
    }

    /** Keeps the two checkpoints that prove a fork, and stops, also after the next start. */
    public void stopForFork(LogName name, SignedCheckpoint own, SignedCheckpoint other) {
        thread.call(() -> {
            LogSealing sealing = sealing(name);
            if (!sealing.isOf(own)) {
                return false;
            }
            logs.stop(
                    name,
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
    public SignedCheckpoint cosign(LogName name, SignedCheckpoint published, List<NoteSignature> signatures) {
        return thread.call(() -> sealing(name).cosign(published, signatures));
    }

    /**
     * Makes the key that signs from now on, and tells every log.
     *
     * @return how many contracts
     * @throws CannotRotate if the key is configured, this process does not seal, or a log could not be told
     */
    public int rotate() {
        return thread.call(() -> {
            seal();
            if (right.signing().isEmpty() || right.stop().isPresent()) {
                throw new CannotRotate("The log key cannot be changed: "
                        + right.stop().map(Stop::detail).orElse("nothing is sealed here") + ".");
            }
            return keyChange.rotate(right.signing().get());
        });
    }

    private void seal() {
        right.take(keyChange::tell).ifPresent(signing -> round.run(signing, thread::isClosing));
    }

    private LogSealing sealing(LogName name) {
        return logs.of(name, signing());
    }

    private Signing signing() {
        return right.signing()
                .or(() -> right.take(keyChange::tell))
                .orElseThrow(() -> new IllegalStateException("This process does not seal."));
    }

    /** Seals what is stored, and stops. */
    @Override
    public void close() {
        thread.close();
        right.close();
    }
}
