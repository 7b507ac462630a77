package io.daicho.service.sealing.witness;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Growth;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.RealDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The log of one contract in real files, grown by hand: what a ledger has that seals, without the ledger. */
final class LogsInFolder implements WitnessedLogs {
    static final LogName CONTRACT = new LogName("c-1");
    static final String ORIGIN = "ledger.example.jp/c-1";

    private final LogDirectory directory;
    private final LogWriter writer;
    private final LogKey key;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch cosigned = new CountDownLatch(1);
    private volatile long entries;

    LogsInFolder(Path data, LogKey key) throws IOException {
        this.directory = LogDirectory.of(data);
        this.key = key;
        this.writer = directory.writer(CONTRACT, 1, new RealDisk());
        writer.begin(key.verifier(ORIGIN));
        this.entries = writer.log()
                .checkpoint()
                .map(SignedCheckpoint::checkpoint)
                .map(Checkpoint::size)
                .orElse(0L);
    }

    /** Publishes a log of this size; from some entry on another one than others tell of. */
    synchronized SignedCheckpoint grow(long size, String entry) {
        try {
            Growth growth = writer.grow();
            while (growth.size() < size) {
                growth.append((entry + growth.size()).getBytes(StandardCharsets.UTF_8));
            }
            growth.finish();
            SignedCheckpoint signed = key.sign(
                    new Checkpoint(ORIGIN, growth.size(), growth.root()), Instant.parse("2026-04-01T00:00:00Z"));
            writer.publish(signed);
            entries = size;
            return signed;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    SignedCheckpoint grow(long size) {
        return grow(size, "entry ");
    }

    /** The store has more than is sealed. */
    void store(long stored) {
        entries = stored;
    }

    CountDownLatch stopped() {
        return stopped;
    }

    CountDownLatch cosigned() {
        return cosigned;
    }

    ContractLog log() {
        return log(CONTRACT);
    }

    @Override
    public List<LogName> logs() {
        return directory.logs();
    }

    @Override
    public ContractLog log(LogName name) {
        return directory.log(name);
    }

    @Override
    public long entries(LogName name) {
        return entries;
    }

    @Override
    public synchronized void cosign(LogName name, SignedCheckpoint published, List<NoteSignature> signatures) {
        try {
            writer.cosign(published, signatures);
            cosigned.countDown();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void stopForFork(LogName name, SignedCheckpoint own, SignedCheckpoint other) {
        try {
            writer.keepFork(own, other);
            stopped.countDown();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
