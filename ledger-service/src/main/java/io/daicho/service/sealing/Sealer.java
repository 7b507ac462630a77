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
import io.daicho.service.store.FactStore;
import io.daicho.service.store.SealingTurn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Seals what is recorded: follows the positions of every contract after each commit of this process, and once a second for
 * those of others. A single thread writes the logs, and recording never waits for it.
 */
public final class Sealer implements AutoCloseable {
    private final FactStore facts;
    private final LogDirectory directory;
    private final RightToSeal right;
    private final SealingListeners listeners = new SealingListeners();
    private final ContractSealings contracts;
    private final KeyChange keyChange;
    private final SealingRound round;
    private final SealingThread thread = new SealingThread(this::seal);

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
        this.right = new RightToSeal(directory, disk, turn, given);
        this.contracts = new ContractSealings(directory, disk, facts, clock);
        this.keyChange = new KeyChange(directory, contracts, listeners);
        this.round = new SealingRound(facts, contracts, listeners, heartbeat);
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
        Optional<ContractSealing> sealing = contracts.known(contract);
        ContractLog log = directory.log(contract);
        return new LogState(
                contract,
                log.checkpoint(),
                log.key(),
                facts.head(contract),
                sealing.map(ContractSealing::stop).or(right::stop),
                sealing.map(ContractSealing::failure));
    }

    /** The contracts for which nothing is published or attested any more, and why. */
    public Map<ContractId, Stop> stops() {
        return contracts.stops();
    }

    /** Why nothing at all is sealed by this process; empty where it seals. */
    public Optional<Stop> stop() {
        return right.stop();
    }

    /** The log of a contract, for reading. */
    public ContractLog log(ContractId contract) {
        return directory.log(contract);
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
     * Publishes and attests nothing for this contract any more, also after the next start; recording goes on. A process that
     * does not seal has nothing to stop.
     */
    void stopForDifference(ContractId contract, @Nullable SignedCheckpoint upTo, Stop difference) {
        thread.call(() -> {
            if (seals()) {
                contracts.stopForDifference(contract, upTo, difference, signing());
            }
            return true;
        });
    }

    /** Publishes again where a difference had stopped it, because the store agrees with the log again. */
    void goOn(ContractId contract, long size) {
        thread.call(() -> {
            if (seals()) {
                sealing(contract).goOn(size);
            }
            return true;
        });
    }

    private boolean seals() {
        return right.signing().or(() -> right.take(keyChange::tell)).isPresent();
    }

    /** Keeps the two checkpoints that prove a fork, and stops, also after the next start. */
    public void stopForFork(ContractId contract, SignedCheckpoint own, SignedCheckpoint other) {
        thread.call(() -> {
            ContractSealing sealing = sealing(contract);
            if (!sealing.isOf(own)) {
                return false;
            }
            contracts.stop(
                    contract,
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

    /**
     * Makes the key that signs from now on, and tells every log.
     *
     * @return how many logs
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

    private ContractSealing sealing(ContractId contract) {
        return contracts.of(contract, signing());
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
