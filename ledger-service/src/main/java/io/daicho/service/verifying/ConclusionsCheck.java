package io.daicho.service.verifying;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.OpaqueId;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.clauses.UnusableClauseSet;
import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.store.file.LedgerFile;
import io.daicho.service.verifying.folded.FreshFold;
import io.daicho.service.verifying.folded.StoredModels;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Concludes again from the stored entries and compares with the read models that lie there. */
final class ConclusionsCheck {
    private static final String MODELS = "readmodel.db";

    private final Path data;
    private final LedgerFile store;
    private final Map<String, Long> sizes;
    private final Demands demands;
    private final Report report;

    ConclusionsCheck(Path data, LedgerFile store, Map<String, Long> sizes, Demands demands, Report report) {
        this.data = data;
        this.store = store;
        this.sizes = sizes;
        this.demands = demands;
        this.report = report;
    }

    void run(ProgressListener progress) throws SQLException {
        if (!demands.concluding()) {
            all(Note.of("reason.notConcluded"));
            return;
        }
        Path file = data.resolve(MODELS);
        if (!store.isFile() || !Files.isRegularFile(file)) {
            fold(null, progress);
            return;
        }
        try (StoredModels models = StoredModels.open(file)) {
            boolean isOfToday = models.isOfToday();
            if (!isOfToday) {
                report.general().remark(Note.of("remark.modelsOfAnotherVersion"));
            }
            fold(isOfToday ? models : null, progress);
        } catch (SQLException | IllegalArgumentException damaged) {
            report.general().fault(FaultKind.READ_MODEL_DIFFERS, MODELS, String.valueOf(damaged.getMessage()));
        }
    }

    private void fold(@Nullable StoredModels models, ProgressListener progress) throws SQLException {
        Map<ContractId, Long> heads = heads();
        Map<ContractId, Long> taken = models == null ? heads : models.progress();
        Map<ContractId, Long> both = new LinkedHashMap<>();
        heads.forEach((contract, head) -> both.put(contract, Math.min(head, taken.getOrDefault(contract, 0L))));
        try (FreshFold fresh = FreshFold.open()) {
            fresh.fold(this::read, both, clauseSets(), report::contract, progress);
            for (Map.Entry<ContractId, Long> each : both.entrySet()) {
                Findings findings = report.contract(each.getKey().value());
                if (fresh.folded().contains(each.getKey())) {
                    compare(
                            each.getKey(),
                            each.getValue(),
                            heads.getOrDefault(each.getKey(), 0L),
                            models,
                            fresh,
                            findings);
                }
            }
            concludeTheRest(fresh, both, heads, progress);
            fresh.faultMissingEditions(report::contract);
        } catch (IOException failure) {
            all(Note.of("reason.noRoomToFold", String.valueOf(failure.getMessage())));
        } catch (UnusableClauseSet unusable) {
            report.general().fault(FaultKind.NOT_CONCLUDED, "clausesets", String.valueOf(unusable.getMessage()));
        }
        taken.keySet().stream()
                .filter(contract -> !heads.containsKey(contract))
                .forEach(contract -> report.contract(contract.value())
                        .fault(FaultKind.READ_MODEL_DIFFERS, MODELS, "it has this contract, and the store has not"));
    }

    /** What was recorded since the read models were written is no less on record: a document is compared with all of it. */
    private void concludeTheRest(
            FreshFold fresh, Map<ContractId, Long> folded, Map<ContractId, Long> heads, ProgressListener progress) {
        if (!folded.equals(heads)) {
            fresh.fold(this::read, heads, clauseSets(), report::contract, progress);
        }
        heads.forEach((contract, head) -> {
            if (fresh.folded().contains(contract)) {
                demands.claim().compare(contract, head, fresh);
            }
        });
    }

    private void compare(
            ContractId contract,
            long upTo,
            long head,
            @Nullable StoredModels models,
            FreshFold fresh,
            Findings findings)
            throws SQLException {
        if (models == null) {
            findings.unchecked(
                    Aspect.CONCLUSIONS, Note.of(store.isFile() ? "reason.noReadModels" : "reason.modelsOnServer"));
            return;
        }
        if (models.progress().getOrDefault(contract, 0L) > head) {
            findings.fault(FaultKind.READ_MODEL_DIFFERS, MODELS, "it has more facts than the store");
        }
        if (models.dirty(contract) > 0) {
            dirty(models.dirty(contract), findings);
            return;
        }
        models.compare(contract, fresh, findings);
        if (upTo < head) {
            findings.remark(Note.of("remark.readModelsBehind", head - upTo));
        }
        findings.proved(Aspect.CONCLUSIONS, Note.of("proved.conclusions", upTo));
    }

    /**
     * A ledger that runs concludes what it marked within moments; one that was closed has none left; one that was killed
     * concludes it when it starts. So whoever cannot make the read model agree gains nothing by marking it.
     */
    private void dirty(long things, Findings findings) {
        if (DataDirectory.isHeld(data)) {
            findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.concludingNow", things));
            findings.remark(Note.of("remark.concludingNow", things));
        } else {
            findings.fault(
                    FaultKind.READ_MODEL_DIFFERS,
                    MODELS + ", rm_dirty",
                    things + " things are marked to be concluded anew, and no ledger runs that would: start it once,"
                            + " or ./ledger rebuild, and verify again");
        }
    }

    private List<EntryRow> read(String contract, long from, int most) {
        return store.entries(contract, from, most);
    }

    private Map<ContractId, Long> heads() {
        Map<ContractId, Long> heads = new LinkedHashMap<>();
        sizes.forEach((contract, size) -> {
            if (OpaqueId.FORM.matcher(contract).matches()) {
                heads.put(new ContractId(contract), size);
            }
        });
        return heads;
    }

    private ClauseSets clauseSets() {
        Path own = data.resolve("clausesets");
        if (!Files.isDirectory(own)) {
            return ClauseSets.shipped();
        }
        ClauseSets all = ClauseSets.shipped().and(own);
        // No fact has the digest of an edition: whoever can change its file can change what is owed.
        new TreeSet<>(all.editions())
                .forEach(edition -> all.digest(edition)
                        .ifPresent(digest -> report.limit(Note.of("limit.editionLyingThere", edition, digest))));
        return all;
    }

    private void all(Note reason) {
        sizes.keySet().forEach(contract -> report.contract(contract).unchecked(Aspect.CONCLUSIONS, reason));
    }
}
