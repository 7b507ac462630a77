package io.daicho.service.verifying;

import io.daicho.api.id.ContractId;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.VerifierKey;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.keys.OriginBase;
import io.daicho.service.sealing.keys.PemKey;
import io.daicho.service.sealing.keys.UnusableKey;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.store.database.UnreadableStoreException;
import io.daicho.service.store.file.LedgerFile;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.log.Origins;
import io.daicho.service.verifying.machine.MachineCheck;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.verifying.stored.BesideCheck;
import io.daicho.service.verifying.stored.SnapshotCheck;
import io.daicho.service.verifying.stored.StoreCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Verifies a data directory, only reading it, whether a ledger runs on it or not. */
public final class DirectoryVerification {
    private final Path data;
    private final Demands demands;
    private final Instant now;
    private final Elsewhere elsewhere;
    private final Report report;

    /** A verification at this time of a ledger that has everything in its directory. */
    public DirectoryVerification(Path data, Demands demands, Instant now) {
        this(data, demands, now, Elsewhere.NOTHING);
    }

    /** A verification at this time. */
    public DirectoryVerification(Path data, Demands demands, Instant now, Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.data = data;
        this.demands = demands;
        this.now = now;
        this.report = new Report(data.toString());
    }

    /** Looks at everything there is. */
    public Report run(ProgressListener progress) {
        Map<String, LogCheck> logs = logs();
        LogCheck machine = machine();
        Map<String, String> since = new TreeMap<>();
        try (LedgerFile store = elsewhere.open(data)) {
            // A table is compared with its indexes first: what follows asks by them.
            store.damage().forEach(each -> report.general().fault(FaultKind.STORE_DAMAGED, "ledger.db", each));
            compareBase(store);
            since.putAll(store.logsSince());
            StoreCheck rows = new StoreCheck(store, logs, report, now);
            rows.run(progress);
            beside(store);
            new SnapshotCheck(store, report).run();
            new ConclusionsCheck(data, store, rows.sizes(), demands, report).run(progress);
        } catch (SQLException | UnreadableStoreException unreadable) {
            report.general().fault(FaultKind.STORE_UNREADABLE, "ledger.db", String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException notOurs) {
            // Whatever somebody wrote into it: what was found so far is told all the same.
            report.general().fault(FaultKind.STORE_UNREADABLE, "ledger.db", "a value in it broke this off: " + notOurs);
        }
        new MachineCheck(data, machine, report.machine(), now).run();
        Map<String, LogCheck> all = new TreeMap<>(logs);
        if (machine.isThere()) {
            all.put(LogName.MACHINE.value(), machine);
        }
        since.forEach(new SinceCheck(LogDirectory.of(data), all, report)::compare);
        all.values().forEach(log -> log.finish(demands.heartbeat()));
        // The machine's log speaks for no contract, and for itself only where there is none.
        if (logs.isEmpty()) {
            machine.outside().faultSilent("log/" + LogName.MACHINE, demands.trust(), report.general());
        }
        logs.forEach((contract, log) ->
                log.outside().faultSilent("log/" + contract, demands.trust(), report.contract(contract)));
        logs.forEach((contract, log) -> compareFormer(new ContractId(contract), log));
        logs.forEach((contract, log) -> conclude(contract, log));
        conclude(machine, report.machine());
        elsewhere.limits(report);
        Kept.compare(demands.kept(), all, report);
        logsOfTrustedKeys(all);
        report.limit(Note.of("limit.recorded"));
        if (Files.exists(data.resolve("demo"))) {
            report.limit(Note.of("limit.demo"));
        }
        return report;
    }

    private Map<String, LogCheck> logs() {
        Map<String, LogCheck> logs = new TreeMap<>();
        LogDirectory directory = LogDirectory.of(data);
        OriginBase base = base(directory);
        for (ContractId contract : directory.contracts()) {
            Findings findings = report.contract(contract.value());
            LogCheck log = new LogCheck(
                    directory.log(contract),
                    base == null ? "" : base.origin(contract, directory.newest(contract)),
                    demands.trust(),
                    findings);
            log.begin();
            logs.put(contract.value(), log);
        }
        compareKey(directory);
        if (!logs.isEmpty()) {
            sayMissingKey(directory);
        }
        return logs;
    }

    private LogCheck machine() {
        LogDirectory directory = LogDirectory.of(data);
        OriginBase base = base(directory);
        String origin = base == null ? "" : base.origin(LogName.MACHINE, 1);
        // Whoever was given the keys of contracts was not given this one: it is compared with log/_key as theirs are.
        LogCheck log = new LogCheck(
                directory.log(LogName.MACHINE), origin, demands.trust().of(origin), report.machine(), MachineCheck.ROW);
        log.begin();
        return log;
    }

    /** It may be configured elsewhere, and is not needed to verify anything; without it nothing more is sealed. */
    private void sayMissingKey(LogDirectory directory) {
        if (!Files.exists(directory.key()) && !Files.exists(directory.nextKey())) {
            report.general().remark(Note.of("remark.missing", "log/_key"));
        }
    }

    /** A contract that was removed with its log leaves nothing here: only a key that somebody was given asks for it. */
    private void logsOfTrustedKeys(Map<String, LogCheck> logs) {
        for (VerifierKey key : demands.trust().logKeys()) {
            boolean isThere = logs.entrySet().stream()
                    .anyMatch(log -> Origins.isOf(log.getKey(), key.name())
                            && log.getValue().isThere());
            if (!isThere) {
                report.general()
                        .fault(FaultKind.LOG_MISSING, "log", "there is no log " + key.name() + ", whose key you trust");
            }
        }
    }

    private void compareFormer(ContractId contract, LogCheck log) {
        LogDirectory directory = LogDirectory.of(data);
        OriginBase base = base(directory);
        for (int number = 1; base != null && number < directory.newest(contract); number++) {
            log.compareFormer(directory.log(contract, number), base.origin(contract, number), demands.heartbeat());
        }
    }

    private @Nullable OriginBase base(LogDirectory directory) {
        try {
            return Files.isRegularFile(directory.base()) ? OriginBase.read(directory.base()) : null;
        } catch (IllegalStateException malformed) {
            report.general().fault(FaultKind.LOG_BROKEN, "log/_base", String.valueOf(malformed.getMessage()));
            return null;
        }
    }

    /** The store says under which base its logs stand; only one process seals it. */
    private void compareBase(LedgerFile store) throws SQLException {
        OriginBase base = base(LogDirectory.of(data));
        String said = store.base().orElse("nothing");
        if (!said.equals("nothing")
                && !Files.isRegularFile(LogDirectory.of(data).base())) {
            report.general()
                    .fault(FaultKind.ORIGIN_DIFFERS, "log/_base", "the file is missing; ledger.db, meta says " + said);
        }
        if (base == null
                && said.equals("nothing")
                && !LogDirectory.of(data).logs().isEmpty()) {
            report.general()
                    .fault(
                            FaultKind.ORIGIN_DIFFERS,
                            "log/_base",
                            "there are logs, and neither this file nor ledger.db, meta says under which base they stand");
        }
        if (base != null && !base.value().equals(said)) {
            report.general()
                    .fault(
                            FaultKind.ORIGIN_DIFFERS,
                            "ledger.db, meta",
                            "it says " + said + ", and log/_base says " + base.value());
        }
    }

    /** The private key that lies there must be the one of the logs; where it lies elsewhere there is nothing to compare. */
    private void compareKey(LogDirectory directory) {
        if (!Files.isRegularFile(directory.key())
                || !Files.isReadable(directory.key())
                || Files.exists(directory.nextKey())) {
            return;
        }
        try {
            LogKey own = PemKey.read(directory.key());
            for (LogName name : directory.logs()) {
                directory
                        .log(name)
                        .key()
                        .filter(key -> key.type() == SignatureType.ED25519)
                        .filter(key -> !key.publicKey().equals(own.pair().getPublic()))
                        .ifPresent(key -> findings(name)
                                .fault(FaultKind.KEY_DIFFERS, "log/_key", "it is not the key of this log, " + key));
            }
        } catch (UnusableKey unusable) {
            report.general().fault(FaultKind.KEY_DIFFERS, "log/_key", String.valueOf(unusable.getMessage()));
        } catch (io.daicho.service.sealing.log.BrokenLog saidOfItsLog) {
            return;
        }
    }

    private Findings findings(LogName name) {
        return name.equals(LogName.MACHINE) ? report.machine() : report.contract(name.value());
    }

    private void beside(LedgerFile store) throws SQLException {
        Path file = data.resolve("keyring");
        Keyring keys = null;
        try {
            if (Files.isRegularFile(file)) {
                keys = Keyring.read(file);
                compareKeyringId(keys);
            } else if (store.countDetails() > 0) {
                report.general().fault(FaultKind.KEYRING_DIFFERS, "keyring", "the file is missing");
            }
            new BesideCheck(store, keys, elsewhere.evidence(data), elsewhere.whereEvidenceIs(), report).run();
        } catch (UncheckedIOException | IOException unusable) {
            report.general().fault(FaultKind.KEYRING_DIFFERS, "keyring", String.valueOf(unusable.getMessage()));
        } finally {
            if (keys != null) {
                keys.close();
            }
        }
    }

    private void compareKeyringId(Keyring keys) throws IOException {
        Path mark = data.resolve("keyring-id");
        String wanted = Files.isRegularFile(mark)
                ? Files.readString(mark, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .strip()
                : "nothing";
        if (!wanted.equals(keys.id())) {
            report.general()
                    .fault(
                            FaultKind.KEYRING_DIFFERS,
                            "keyring",
                            "it is " + keys.id() + ", and keyring-id says " + wanted);
        }
    }

    private static void conclude(LogCheck log, Findings findings) {
        if (log.newest() != null) {
            log.outside().conclude(log.newest().checkpoint().size(), findings);
        }
    }

    /** A fault that concerns the store as a whole leaves no contract's integrity proved. */
    private void conclude(String contract, LogCheck log) {
        Findings findings = report.contract(contract);
        conclude(log, findings);
        for (Aspect aspect : Aspect.values()) {
            if (report.general().verdict(aspect).outcome() == io.daicho.service.verifying.report.Outcome.FAILED) {
                findings.unchecked(aspect, Note.of("reason.generalFault"));
            }
        }
    }
}
