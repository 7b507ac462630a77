package io.daicho.service.cli;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.OpaqueId;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.attestation.IssuedFile;
import io.daicho.service.verifying.document.AttestationVerification;
import io.daicho.service.verifying.document.PrintedVerification;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.outside.LogVerification;
import io.daicho.service.verifying.outside.PackVerification;
import io.daicho.service.verifying.outside.ProofVerification;
import io.daicho.service.verifying.outside.ServedLog;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Which verification a subject asks for. */
final class Verifications {
    private static final long LARGEST_DOCUMENT = 64L * 1024 * 1024;

    private final Demands demands;
    private final ProgressListener progress;

    Verifications(Demands demands, ProgressListener progress) {
        this.demands = demands;
        this.progress = progress;
    }

    /**
     * What is verified.
     *
     * @param file a file, if one was named
     * @param data the directory of a ledger
     * @param url where a ledger is served, if that was named
     * @param contract which of its logs
     * @param entry the entry of a proof
     * @param stamp a time stamp of a document
     */
    record Subject(
            @Nullable Path file,
            Path data,
            @Nullable URI url,
            @Nullable String contract,
            @Nullable Path entry,
            @Nullable Path stamp) {}

    Report of(Subject subject) throws IOException {
        if (subject.file() != null) {
            return file(subject.file(), subject);
        }
        return subject.url() == null ? directory(subject.data()) : served(subject.url(), subject.contract());
    }

    private Report directory(Path data) {
        if (!Files.isRegularFile(data.resolve("ledger.db"))) {
            throw new FoundWanting(
                    "There is no ledger in " + data.toAbsolutePath() + ". Name its directory with --data.");
        }
        return new DirectoryVerification(data, demands, Clock.systemUTC().instant()).run(progress);
    }

    private Report file(Path file, Subject subject) throws IOException {
        Opened.check(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".zip")) {
            return new PackVerification(file, demands).run(progress);
        }
        if (Files.size(file) > LARGEST_DOCUMENT) {
            throw new FoundWanting(
                    file + " has more than " + LARGEST_DOCUMENT + " bytes. No proof or attestation has.");
        }
        if (name.endsWith(EntryProof.FILE_ENDING)) {
            Path entry = subject.entry();
            if (entry == null) {
                throw new WrongUsage("Name the entry that the proof is of with --entry FILE.");
            }
            Opened.check(entry);
            return new ProofVerification(file.toString(), demands)
                    .run(Files.readAllBytes(file), Files.readAllBytes(entry));
        }
        if (name.endsWith(".json") || name.endsWith(".pdf")) {
            return document(file, subject.stamp());
        }
        throw new WrongUsage(
                file + " is neither a pack (.zip), a proof (.tlog-proof) nor an attestation (.json, .pdf).");
    }

    private Report document(Path file, @Nullable Path stamp) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] stamped = null;
        if (stamp != null) {
            Opened.check(stamp);
            stamped = Files.readAllBytes(stamp);
        }
        if (file.toString().endsWith(".pdf")) {
            return new PrintedVerification(file.toString(), demands).run(bytes, stamped);
        }
        try {
            return new AttestationVerification(
                            file.toString(), demands, Clock.systemUTC().instant())
                    .run(bytes, stamped);
        } catch (IssuedFile.NoAttestation another) {
            throw new FoundWanting(String.valueOf(another.getMessage()));
        }
    }

    private Report served(URI url, @Nullable String contract) {
        if (contract == null || !OpaqueId.FORM.matcher(contract).matches()) {
            throw new WrongUsage("Say with --contract ID which log of " + url + " is to be verified.");
        }
        Report report = new Report(url.toString());
        URI log = URI.create(url.toString().replaceAll("/$", "") + "/log/" + new ContractId(contract));
        new LogVerification(contract, new ServedLog(log), demands, report)
                .run(
                        progress,
                        (fold, findings) -> findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.onlyServed")));
        report.limit(Note.of("limit.served"));
        return report;
    }
}
