package io.daicho.service.verifying.outside;

import io.daicho.api.id.ContractId;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogFiles;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.KeptFile;
import io.daicho.service.verifying.folded.EntrySource;
import io.daicho.service.verifying.folded.FreshFold;
import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** Verifies a log by itself, wherever its files are, and concludes again from the entries in it. */
public final class LogVerification {
    private final String contract;
    private final LogFiles files;
    private final Demands demands;
    private final Report report;

    /** Verifies a contract's log into a report. */
    public LogVerification(String contract, LogFiles files, Demands demands, Report report) {
        this.contract = contract;
        this.files = files;
        this.demands = demands;
        this.report = report;
    }

    /** What is done with the conclusions, once the entries are folded. */
    @FunctionalInterface
    public interface Comparing {
        /** Compares what a fresh fold says. */
        void compare(FreshFold fold, Findings findings) throws IOException;

        /** Looks at the entries where nothing is concluded from them: what is no entry of a ledger is found otherwise by that. */
        default void notConcluded(EntrySource entries, Map<ContractId, Long> heads, Report report) {
            FreshFold.readOnly(entries, heads, report::contract);
        }

        /** Says what is to be said of an edition of the clauses that is not here. */
        default void without(FreshFold fold, Report report) {
            fold.remarkMissingEditions(report::contract);
        }
    }

    /** Looks at all of it. */
    public void run(ProgressListener progress, Comparing comparing) {
        Findings findings = report.contract(contract);
        ContractLog log = new ContractLog(files);
        LogCheck check = new LogCheck(log, "", demands.trust(), findings);
        check.begin();
        if (!check.isThere()) {
            if (findings.count() == 0) {
                findings.fault(FaultKind.LOG_MISSING, files.where() + "/checkpoint", "there is none");
            }
            return;
        }
        long size = check.walk().size();
        for (long at = 0; !check.walk().isDone(); at++) {
            check.walk().take(null);
            if (at % 1_000 == 0) {
                progress.at(at, size);
            }
        }
        check.finish(demands.heartbeat());
        check.outside().faultSilent(files.where(), demands.trust(), findings);
        check.outside().conclude(size, findings);
        for (KeptFile kept : demands.kept()) {
            check.compareKept(kept.checkpoint(), kept.name());
        }
        if (demands.kept().isEmpty()) {
            report.limit(Note.of("limit.nothingKept"));
        }
        conclude(log, size, findings, progress, comparing);
        report.limit(Note.of("limit.recorded"));
    }

    private void conclude(
            ContractLog log, long size, Findings findings, ProgressListener progress, Comparing comparing) {
        ContractId id = new ContractId(contract);
        if (!demands.concluding()) {
            findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.notConcluded"));
            comparing.notConcluded(new SealedEntries(log, size), Map.of(id, size), report);
            return;
        }
        try (FreshFold fold = FreshFold.open()) {
            fold.fold(new SealedEntries(log, size), Map.of(id, size), demands.editions(), report::contract, progress);
            comparing.without(fold, report);
            if (fold.folded().contains(id)) {
                demands.claim().compare(id, size, fold);
                comparing.compare(fold, findings);
            }
        } catch (BrokenLog | UncheckedIOException saidOfItsFile) {
            findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.generalFault"));
        } catch (IOException | SQLException failure) {
            findings.unchecked(
                    Aspect.CONCLUSIONS, Note.of("reason.noRoomToFold", String.valueOf(failure.getMessage())));
        }
    }
}
