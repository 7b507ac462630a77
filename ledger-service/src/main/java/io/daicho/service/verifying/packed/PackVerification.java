package io.daicho.service.verifying.packed;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.OpaqueId;
import io.daicho.api.journal.FactJson;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.pack.PackNames;
import io.daicho.service.pack.Pin;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.outside.LogVerification;
import io.daicho.service.verifying.outside.SealedEntries;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/**
 * Verifies an inspector's pack: its log, its files against its manifest, its details against its entries, and whatever can be
 * made again from them.
 */
public final class PackVerification {
    private final Path file;
    private final Demands demands;
    private final Report report;

    /** Verifies a file. */
    public PackVerification(Path file, Demands demands) {
        this.file = file;
        this.demands = demands;
        this.report = new Report(file.toString());
    }

    /**
     * Looks at all of it.
     *
     * @throws UnusablePack if it is no pack, or one that must not be unpacked
     */
    public Report run(ProgressListener progress) {
        try {
            return read(progress);
        } catch (IOException damaged) {
            throw new UnusablePack(file + " cannot be read: " + damaged.getMessage() + ". Get it again, whole.");
        }
    }

    private Report read(ProgressListener progress) throws IOException {
        try (SafeZip zip = SafeZip.open(file)) {
            PackManifest manifest = manifest(zip);
            Findings findings = report.contract(manifest.contract());
            compareFiles(zip, manifest);
            ZippedLog files = new ZippedLog(zip, PackManifest.LOG);
            Demands demanded = demands.with(new PackedEditions(zip).beside(demands.editions(), findings));
            ContractLog log = new ContractLog(files);
            DetailsInPack details = DetailsInPack.read(zip, findings);
            ViewsInPack views = new ViewsInPack(zip, manifest, log, details, progress);
            new LogVerification(manifest.contract(), files, demanded, report).run(progress, views);
            findings.remark(Note.of("remark.packedAsOf", manifest.asOf(), manifest.knownAt()));
            comparePin(manifest, log, findings);
            try {
                details.compare(new SealedEntries(log, manifest.size()), manifest, findings);
            } catch (BrokenLog | UncheckedIOException | IllegalArgumentException saidOfItsFile) {
                findings.unchecked(Aspect.INTEGRITY, Note.of("reason.generalFault"));
            }
            report.limit(Note.of(views.wereMadeAgain() ? "limit.accesses" : "limit.readable"));
        }
        return report;
    }

    private PackManifest manifest(SafeZip zip) throws IOException {
        byte[] bytes = zip.read(PackManifest.NAME)
                .orElseThrow(
                        () -> new UnusablePack(file + " has no " + PackManifest.NAME + ": it is no pack, or was cut."));
        try {
            PackManifest manifest = FactJson.mapper().readValue(bytes, PackManifest.class);
            if (manifest.format() != PackManifest.FORMAT) {
                throw new UnusablePack(file + " is a pack of the layout " + manifest.format()
                        + ", and this software reads " + PackManifest.FORMAT + ". Verify it with the newer one.");
            }
            if (!OpaqueId.FORM.matcher(manifest.contract()).matches()) {
                throw new UnusablePack(file + ": its manifest names no contract.");
            }
            Objects.requireNonNull(manifest.files(), "it names no files");
            Objects.requireNonNull(manifest.clauseSet(), "it names no edition of the clauses");
            Instant.parse(manifest.asOf());
            Instant.parse(manifest.knownAt());
            return manifest;
        } catch (JacksonException | NullPointerException | DateTimeException malformed) {
            throw new UnusablePack(file + ": its " + PackManifest.NAME + " cannot be read: "
                    + String.valueOf(malformed.getMessage()).replaceAll("\\R.*| \\(class .*", "") + ".");
        }
    }

    private void compareFiles(SafeZip zip, PackManifest manifest) throws IOException {
        Findings findings = report.contract(manifest.contract());
        for (String name : zip.names()) {
            String wanted = manifest.files().get(name);
            if (!PackNames.isOne(name)) {
                findings.fault(FaultKind.PACKED_FILE_DIFFERS, name, "no pack has a file of this name");
            } else if (wanted == null && !name.equals(PackManifest.NAME)) {
                findings.fault(FaultKind.PACKED_FILE_DIFFERS, name, "the manifest does not name this file");
            } else if (wanted != null && !wanted.equals(zip.digest(name, new byte[0]))) {
                findings.fault(FaultKind.PACKED_FILE_DIFFERS, name, "its SHA-256 is not the one in the manifest");
            }
        }
        for (String name : manifest.files().keySet()) {
            if (!zip.names().contains(name)) {
                findings.fault(FaultKind.PACKED_FILE_DIFFERS, name, "the manifest names this file, and it is missing");
            }
        }
    }

    /** As of when it looks is its maker's choice; what was known then is all that is in it. */
    private static void comparePin(PackManifest manifest, ContractLog log, Findings findings) {
        try {
            log.checkpoint().ifPresent(signed -> {
                boolean same = signed.checkpoint().size() == manifest.size()
                        && signed.checkpoint().root().toString().equals(manifest.root())
                        && signed.checkpoint().origin().equals(manifest.origin())
                        && Pin.digest(signed).equals(manifest.checkpoint());
                if (!same) {
                    findings.fault(
                            FaultKind.CLAIM_DIFFERS,
                            PackManifest.NAME,
                            "it is pinned to another checkpoint than log/checkpoint");
                }
            });
            new SealedEntries(log, manifest.size())
                    .read(manifest.contract(), Math.max(0, manifest.size() - 1), 1).stream()
                            .map(last -> InstantText.of(Instant.ofEpochMilli(last.recordedAt())))
                            .filter(recorded -> !recorded.equals(manifest.knownAt()))
                            .forEach(recorded -> findings.fault(
                                    FaultKind.CLAIM_DIFFERS,
                                    PackManifest.NAME,
                                    "it looks at what was known at " + manifest.knownAt()
                                            + ", and its last entry was recorded at " + recorded));
        } catch (BrokenLog | UncheckedIOException | IllegalArgumentException saidOfItsFile) {
            return;
        }
    }
}
