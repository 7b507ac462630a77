package io.daicho.service.sealing.machine;

import io.daicho.api.id.ContractId;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.service.access.AccessLog;
import io.daicho.service.access.MachineNotes;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.store.RecordedStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A ledger that notes who looked, and seals that beside its facts. */
public final class NotedLedger implements AutoCloseable {
    public static final ContractId CONTRACT = new ContractId("c-1");

    private final RecordedStore store;
    private final MachineNotes notes;
    private final Sealer sealer;

    public NotedLedger(Path data, Clock clock) {
        this(data, clock, new RealDisk());
    }

    public NotedLedger(Path data, Clock clock, Disk disk) {
        store = RecordedStore.sqlite(data, clock);
        notes = new MachineNotes(data, clock);
        sealer = new Sealer(
                store.facts(),
                new NotesOfMachine(notes),
                LogDirectory.of(data),
                disk,
                store.turn(),
                () -> new Signing.Given(null, null, null),
                clock,
                Duration.ofHours(1));
    }

    public RecordedStore store() {
        return store;
    }

    public MachineNotes notes() {
        return notes;
    }

    public Sealer sealer() {
        return sealer;
    }

    public AccessLog accesses() {
        return new AccessLog(notes);
    }

    /** Somebody looks at the contract over REST. */
    public void looked(String address, String call) {
        accesses().note(CONTRACT, new AccessLog.By("REST", address), AccessLog.What.VIEWED, call);
    }

    public ContractLog log() {
        return sealer.log(LogName.MACHINE);
    }

    /** The size of the machine's log. */
    public long size() {
        return sealer.state(LogName.MACHINE).size();
    }

    /** The entries of the machine's log, as texts. */
    public List<String> entries() {
        long size = size();
        return BundlePath.added(0, size)
                .flatMap(path -> log().bundle(path).entries().stream())
                .map(Bytes::toArray)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    /** What somebody does who holds the machine. */
    public static void tamper(Path data, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("access.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        sealer.close();
        notes.close();
        store.close();
    }
}
