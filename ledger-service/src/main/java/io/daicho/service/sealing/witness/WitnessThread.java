package io.daicho.service.sealing.witness;

import io.daicho.proof.note.VerifierKey;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.LogName;
import java.io.UncheckedIOException;
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

    void published(LogName name) {
        waiting.published(name);
    }

    WitnessState state(LogName name) {
        return states.getOrDefault(origin(name), WitnessState.unknown(witness, name));
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

    private void ask(LogName name) {
        String origin = origin(name);
        WitnessState before = states.getOrDefault(origin, WitnessState.unknown(witness, name));
        try {
            new Submission(witness, client, logs, name)
                    .run(before.size())
                    .ifPresent(outcome -> states.put(origin, before.cosigned(outcome)));
            waiting.succeeded(name);
            if (before.trouble().isPresent()) {
                LOG.info("The witness {} cosigns the log {} again", witness.name(), name);
            }
        } catch (WitnessErred erred) {
            failed(origin, before, erred.trouble());
        } catch (RuntimeException | Error failure) {
            LOG.error("The witness {} could not be asked about the log {}", witness.name(), name, failure);
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
        LogName name = before.name();
        states.put(origin, before.erred(trouble, clock.instant()));
        waiting.failed(name);
        if (!before.trouble().map(Trouble::kind).equals(Optional.of(trouble.kind()))) {
            LOG.warn(
                    "The witness {} did not cosign the log {}, and is asked again: {} {}",
                    witness.name(),
                    name,
                    trouble.kind(),
                    trouble.particulars());
        }
    }

    /** One whose key cannot be read goes by its name, until that is mended. */
    private String origin(LogName name) {
        try {
            return logs.log(name).key().map(VerifierKey::name).orElse(name.value());
        } catch (BrokenLog | UncheckedIOException unreadable) {
            return name.value();
        }
    }

    @Override
    public void close() {
        waiting.close();
        thread.interrupt();
    }
}
