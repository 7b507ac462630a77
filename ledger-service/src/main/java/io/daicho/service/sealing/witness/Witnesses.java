package io.daicho.service.sealing.witness;

import io.daicho.service.sealing.log.LogName;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** All witnesses of the ledger. Recording and publishing never wait for any of them. */
public final class Witnesses implements AutoCloseable {
    /** How long an answer may take. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** After how long a witness that erred is asked again for the first time; each time twice as long, up to nine minutes. */
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final WitnessedLogs logs;
    private final List<WitnessThread> witnesses;

    Witnesses(List<WitnessAddress> witnesses, WitnessedLogs logs, Clock clock, Duration patience, Duration firstPause) {
        this.logs = logs;
        this.witnesses = witnesses.stream()
                .map(witness -> new WitnessThread(
                        witness, new WitnessClient(witness, patience), logs, clock, new Waiting(firstPause)))
                .toList();
    }

    /** Asks from now on, about what is published already first. */
    void start() {
        witnesses.forEach(WitnessThread::start);
        logs.logs().forEach(this::published);
    }

    /** A checkpoint of the log was published, or is to be looked at again. Returns at once. */
    public void published(LogName name) {
        witnesses.forEach(witness -> witness.published(name));
    }

    /** How each stands towards the log of a name. */
    public List<WitnessState> states(LogName name) {
        return witnesses.stream().map(witness -> witness.state(name)).toList();
    }

    @Override
    public void close() {
        witnesses.forEach(WitnessThread::close);
    }
}
