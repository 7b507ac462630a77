package io.daicho.service.sealing.witness;

import io.daicho.api.id.ContractId;
import io.daicho.proof.note.VerifierKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one witness, on a thread of its own, so that nobody waits for it but itself. */
final class WitnessThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WitnessThread.class);

    private final WitnessAddress witness;
    private final WitnessClient client;
    private final WitnessedLogs logs;
    private final Clock clock;
    private final Waiting waiting;
    /** By the origin of the log: a witness knows nothing of a new log but its key. */
    private final Map<String, WitnessState> states = new ConcurrentHashMap<>();

    private final Thread thread = new Thread(this::work, "daicho-witness");

    WitnessThread(WitnessAddress witness, WitnessClient client, WitnessedLogs logs, Clock clock, Waiting waiting) {
        this.witness = witness;
        this.client = client;
        this.logs = logs;
        this.clock = clock;
        this.waiting = waiting;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void published(ContractId contract) {
        waiting.published(contract);
    }

    WitnessState state(ContractId contract) {
        return states.getOrDefault(origin(contract), WitnessState.unknown(witness, contract));
    }

    private void work() {
        try {
            var next = waiting.take();
            while (next.isPresent()) {
                ask(next.get());
                next = waiting.take();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(ContractId contract) {
        String origin = origin(contract);
        WitnessState before = states.getOrDefault(origin, WitnessState.unknown(witness, contract));
        try {
            new Submission(witness, client, logs, contract)
                    .run(before.size())
                    .ifPresent(outcome -> states.put(origin, before.cosigned(outcome)));
            waiting.succeeded(contract);
            if (before.trouble().isPresent()) {
                LOG.info("The witness {} cosigns the log of contract {} again", witness.name(), contract);
            }
        } catch (WitnessErred erred) {
            failed(origin, before, erred.trouble());
        } catch (RuntimeException failure) {
            LOG.error("The witness {} could not be asked about contract {}", witness.name(), contract, failure);
            failed(
                    origin,
                    before,
                    new WitnessErred(Trouble.Kind.REFUSED, "-", String.valueOf(failure.getMessage())).trouble());
        }
    }

    private void failed(String origin, WitnessState before, Trouble trouble) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        ContractId contract = before.contract();
        states.put(origin, before.erred(trouble, clock.instant()));
        waiting.failed(contract);
        if (!before.trouble().map(Trouble::kind).equals(Optional.of(trouble.kind()))) {
            LOG.warn(
                    "The witness {} did not cosign the log of contract {}, and is asked again: {} {}",
                    witness.name(),
                    contract,
                    trouble.kind(),
                    trouble.particulars());
        }
    }

    private String origin(ContractId contract) {
        return logs.log(contract).key().map(VerifierKey::name).orElse(contract.value());
    }

    @Override
    public void close() {
        waiting.close();
        thread.interrupt();
    }
}
