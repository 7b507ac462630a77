package io.daicho.service.verifying.packed;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.question.Access;
import io.daicho.conclusions.question.Answered;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.pack.PackSource;
import io.daicho.service.pack.PackedViews;
import io.daicho.service.pack.Pin;
import io.daicho.service.questions.AnsweredJson;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.folded.FreshFold;
import io.daicho.service.verifying.outside.LogVerification;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The readable parts of a pack, compared with those that its entries give: conclusions first, then everything else. */
final class ViewsInPack implements LogVerification.Comparing {
    private static final String ACCESSES = "answers/26-rebuilt-report.json";

    private final SafeZip zip;
    private final PackManifest manifest;
    private final ContractLog log;
    private final DetailsInPack details;
    private final ProgressListener progress;
    private boolean wereMadeAgain;

    ViewsInPack(SafeZip zip, PackManifest manifest, ContractLog log, DetailsInPack details, ProgressListener progress) {
        this.zip = zip;
        this.manifest = manifest;
        this.log = log;
        this.details = details;
        this.progress = progress;
    }

    /** Whether they were all made again and compared. */
    boolean wereMadeAgain() {
        return wereMadeAgain;
    }

    @Override
    public void compare(FreshFold fold, Findings findings) {
        try {
            SourceInPack source = source(fold);
            if (!source.edition().equals(manifest.clauseSet())) {
                findings.fault(
                        FaultKind.CLAIM_DIFFERS,
                        PackManifest.NAME,
                        "it names the edition " + manifest.clauseSet() + ", and the contract follows "
                                + source.edition());
            }
            compareConclusions(source, findings);
            MadeAgain again = new MadeAgain(zip, progress);
            new PackedViews(new ContractId(manifest.contract()), source, pin()).addTo(again);
            report(again, findings);
        } catch (IOException | RuntimeException malformed) {
            // Whoever made the pack chose what is in it; whatever that leads to is told as a fault of the pack.
            findings.fault(
                    FaultKind.CLAIM_DIFFERS,
                    "the readable parts",
                    "they cannot be made of what is in the pack: "
                            + String.valueOf(malformed.getMessage()).replaceAll("\\R.*", ""));
        }
    }

    /** A pack has the edition of its contract in it. */
    @Override
    public void without(FreshFold fold, Report report) {
        fold.faultMissingEditions(report::contract);
    }

    private SourceInPack source(FreshFold fold) throws IOException {
        return new SourceInPack(
                new ContractId(manifest.contract()), log.key().orElseThrow(), fold, details, pin(), accesses());
    }

    private Pin pin() {
        return new Pin(
                log.checkpoint().orElseThrow(),
                Instant.parse(manifest.asOf()),
                Instant.parse(manifest.knownAt()),
                manifest.stamps());
    }

    private void compareConclusions(PackSource source, Findings findings) throws IOException {
        Optional<byte[]> claimed = zip.read(PackedViews.CONCLUSIONS);
        if (claimed.isEmpty()) {
            findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.noReadModels"));
            return;
        }
        String anew = ConclusionsJson.of(source.conclusions(), manifest.size() - 1);
        if (FactJson.mapper().readTree(anew).equals(FactJson.mapper().readTree(claimed.get()))) {
            findings.proved(Aspect.CONCLUSIONS, Note.of("proved.conclusions", manifest.size()));
        } else {
            findings.fault(
                    FaultKind.CLAIM_DIFFERS, PackedViews.CONCLUSIONS, "concluded again from the entries it is another");
        }
    }

    /** Who looked at the ledger stands in no entry of a contract: the pack is taken at its word. */
    private List<Access> accesses() throws IOException {
        JsonNode json = FactJson.mapper().readTree(zip.read(ACCESSES).orElseThrow());
        Answered answered = AnsweredJson.read(json);
        return answered.rows().stream()
                .skip(1)
                .map(row -> new Access(
                        (Instant) Objects.requireNonNull(row.get(1)),
                        String.valueOf(row.get(2)),
                        String.valueOf(row.get(0)),
                        String.valueOf(row.get(3))))
                .toList();
    }

    private void report(MadeAgain again, Findings findings) throws IOException {
        Map<String, String> differing = new TreeMap<>(again.differing());
        differing.remove(PackedViews.CONCLUSIONS);
        for (String name : zip.names()) {
            if (!again.made().contains(name) && !isOfAPack(name)) {
                differing.put(name, "no pack of these entries has this file");
            }
        }
        wereMadeAgain = differing.isEmpty() || manifest.madeByThisVersion();
        if (manifest.madeByThisVersion()) {
            differing.forEach((name, what) -> findings.fault(FaultKind.CLAIM_DIFFERS, name, what));
        } else if (!differing.isEmpty()) {
            findings.remark(Note.of(
                    "remark.otherVersion",
                    manifest.madeBy(),
                    differing.size(),
                    differing.keySet().iterator().next()));
        }
    }

    private boolean isOfAPack(String name) {
        return name.equals(PackManifest.NAME)
                || name.equals(PackManifest.DETAILS)
                || name.equals(PackManifest.CLAUSES + manifest.clauseSet() + ".json")
                || name.startsWith(PackManifest.LOG)
                || name.startsWith(PackManifest.EVIDENCE);
    }
}
