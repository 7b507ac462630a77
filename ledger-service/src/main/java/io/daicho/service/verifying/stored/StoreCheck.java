package io.daicho.service.verifying.stored;

import io.daicho.readmodel.ProgressListener;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.store.file.LedgerFile;
import io.daicho.service.verifying.log.LeafWalk;
import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Goes through every row of the store once and compares it with the logs. */
public final class StoreCheck {
    /** How long a commit may be without a checkpoint before that means something. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    /** How far the clock of whoever verifies may be behind: what is recorded later than that was not recorded just now. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final int TOLD_EVERY = 1_000;

    private final LedgerFile store;
    private final Map<String, LogCheck> logs;
    private final Report report;
    private final Instant now;
    private final Map<String, ContractEntries> contracts = new HashMap<>();
    private long done;

    /**
     * A check.
     *
     * @param store the rows
     * @param logs the logs by contract, each begun before the store was opened
     * @param report takes what is found
     * @param now what time it is
     */
    public StoreCheck(LedgerFile store, Map<String, LogCheck> logs, Report report, Instant now) {
        this.store = store;
        this.logs = logs;
        this.report = report;
        this.now = now;
    }

    /** Goes through all of it. */
    public void run(ProgressListener progress) throws SQLException {
        store.schemaDifferences().forEach(each -> report.general().fault(FaultKind.SCHEMA_DIFFERS, "ledger.db", each));
        long all = store.count();
        try {
            store.entries(row -> take(row, progress, all));
        } finally {
            finish();
        }
        compareHeads();
        for (String thing : store.withGaps()) {
            String contract = thing.contains("/") ? thing.substring(0, thing.indexOf('/')) : thing;
            report.contract(contract)
                    .fault(FaultKind.SEQUENCE_NOT_DENSE, "ledger.db, entry", "the facts about " + thing);
        }
    }

    /** How many entries each contract has. */
    public Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        contracts.forEach((contract, entries) -> sizes.put(contract, entries.next()));
        return sizes;
    }

    private void take(EntryRow row, ProgressListener progress, long all) {
        contracts.computeIfAbsent(row.contract(), this::entries).take(row);
        if (++done % TOLD_EVERY == 0) {
            progress.at(done, all);
        }
    }

    private ContractEntries entries(String contract) {
        Findings findings = report.contract(contract);
        LogCheck log = logs.get(contract);
        return new ContractEntries(contract, log == null ? LogCheck.none(findings) : log.walk(), findings);
    }

    private void finish() {
        logs.keySet().forEach(contract -> contracts.computeIfAbsent(contract, this::entries));
        contracts.values().forEach(ContractEntries::finish);
        contracts.values().forEach(this::compareWithLog);
    }

    private void compareWithLog(ContractEntries entries) {
        LogCheck log = logs.get(entries.contract());
        boolean isOverdue =
                entries.firstUncoveredAt() < now.minus(SEALED_WITHIN).toEpochMilli()
                        || entries.firstUncoveredAt() > now.plus(CLOCKS_DIFFER).toEpochMilli();
        if (log == null || !log.isThere()) {
            if (isOverdue && entries.next() > 0) {
                entries.findings()
                        .fault(
                                FaultKind.LOG_MISSING,
                                "log/" + entries.contract() + "/checkpoint",
                                entries.next() + " entries are stored");
            } else {
                entries.findings().unchecked(Aspect.INTEGRITY, Note.of("reason.notSealedYet"));
                entries.findings().unchecked(Aspect.COMPLETENESS, Note.of("reason.notSealedYet"));
            }
            return;
        }
        LeafWalk walk = log.walk();
        long uncovered = entries.next() - walk.next();
        if (uncovered > 0) {
            entries.findings().remark(Note.of(isOverdue ? "remark.sealsLate" : "remark.notCovered", uncovered));
        }
    }

    private void compareHeads() throws SQLException {
        Map<String, long[]> heads = store.heads();
        contracts.forEach((contract, entries) -> {
            long[] head = heads.remove(contract);
            if (head == null) {
                if (entries.next() > 0) {
                    differs(contract, "it is missing");
                }
            } else if (head[0] != entries.next() || head[1] != entries.lastRecordedAt()) {
                differs(
                        contract,
                        "it says " + head[0] + " entries, the last at " + head[1] + "; there are " + entries.next()
                                + ", the last at " + entries.lastRecordedAt());
            }
        });
        heads.keySet().forEach(contract -> differs(contract, "there is no entry of this contract"));
    }

    private void differs(String contract, String why) {
        report.contract(contract).fault(FaultKind.HEAD_DIFFERS, "ledger.db, contract_head " + contract, why);
    }
}
