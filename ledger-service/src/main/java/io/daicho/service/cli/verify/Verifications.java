package io.daicho.service.cli.verify;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.OpaqueId;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.attestation.IssuedFile;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.Opened;
import io.daicho.service.cli.call.Settings;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.view.Where;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.Elsewhere;
import io.daicho.service.verifying.document.AttestationClaim;
import io.daicho.service.verifying.document.AttestationVerification;
import io.daicho.service.verifying.document.DocumentCheckpoint;
import io.daicho.service.verifying.document.PrintedVerification;
import io.daicho.service.verifying.outside.LogVerification;
import io.daicho.service.verifying.outside.ProofVerification;
import io.daicho.service.verifying.outside.ServedLog;
import io.daicho.service.verifying.packed.PackVerification;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which verification a subject asks for. */
public final class Verifications {
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
     * @param data the directory of a ledger, if one was named
     * @param url where a ledger is served, if that was named
     * @param pack a pack that an attestation is compared with
     * @param contract which of its logs
     * @param entry the entry of a proof
     * @param stamp a time stamp of a document
     * @param ownEditions whether further editions of the clauses were named
     */
    record Subject(
            @Nullable Path file,
            @Nullable Path data,
            @Nullable URI url,
            @Nullable Path pack,
            @Nullable String contract,
            @Nullable Path entry,
            @Nullable Path stamp,
            boolean ownEditions) {
        private static final List<String> OF_A_LOG =
                List.of("--since", "--key", "--witness", "--authority", "--heartbeat");
        private static final List<String> OF_A_DOCUMENT = List.of("--certificate", "--stamp", "--authority");

        /** The options that this is verified with. */
        private Set<String> lookedAt(boolean hasKey) {
            Set<String> options = new HashSet<>();
            String name = file == null ? "" : file.toString();
            boolean isDocument = name.endsWith(".json") || name.endsWith(".pdf");
            if (isDocument) {
                options.addAll(OF_A_DOCUMENT);
            }
            // One checkpoint alone is the log's where its key says so; a witness says when.
            List<String> ofOneCheckpoint = hasKey ? List.of("--key", "--witness") : List.of("--key");
            if (name.endsWith(EntryProof.FILE_ENDING)) {
                options.add("--entry");
                options.addAll(ofOneCheckpoint);
            } else if (name.endsWith(".json") && data == null && pack == null) {
                options.addAll(ofOneCheckpoint);
            } else if (!name.endsWith(".pdf")) {
                options.addAll(OF_A_LOG);
            }
            if (pack != null || url != null || name.endsWith(".zip")) {
                options.add("--clause-sets");
            }
            if (url != null) {
                options.add("--contract");
            }
            return options;
        }
    }

    Report of(Subject subject) throws IOException {
        refuseInVain(subject);
        Path file = subject.file();
        if (file != null && file.toString().endsWith(".json") && subject.url() == null) {
            return attestation(file, subject);
        }
        boolean namesLedger = subject.data() != null || subject.url() != null;
        if ((file != null && namesLedger) || subject.pack() != null) {
            throw new WrongUsage("verify.oneSubject");
        }
        if (file != null) {
            return file(file, subject);
        }
        return subject.url() == null
                ? directory(subject.data() == null ? Where.DEFAULT_DATA : subject.data(), demands)
                : served(subject.url(), subject.contract());
    }

    /** What is asked for and would not be done is not left out in silence. */
    private void refuseInVain(Subject subject) {
        Map<String, Boolean> asked = new LinkedHashMap<>();
        asked.put("--since", !demands.kept().isEmpty());
        asked.put("--heartbeat", !demands.heartbeat().equals(Demands.USUAL_HEARTBEAT));
        asked.put("--key", !demands.trust().logKeys().isEmpty());
        asked.put("--witness", !demands.trust().witnesses().isEmpty());
        asked.put("--authority", !demands.trust().authorities().isEmpty());
        asked.put("--certificate", !demands.trust().signers().isEmpty());
        asked.put("--clause-sets", subject.ownEditions());
        asked.put("--stamp", subject.stamp() != null);
        asked.put("--entry", subject.entry() != null);
        asked.put("--contract", subject.contract() != null);
        Set<String> looked = subject.lookedAt(!demands.trust().logKeys().isEmpty());
        String inVain = asked.entrySet().stream()
                .filter(option -> option.getValue() && !looked.contains(option.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!inVain.isEmpty()) {
            throw new WrongUsage("verify.inVain", inVain);
        }
        if (subject.data() != null && subject.pack() != null) {
            throw new WrongUsage("verify.notBoth");
        }
    }

    private Report directory(Path data, Demands demanded) {
        Elsewhere elsewhere = Settings.elsewhere();
        if (elsewhere.server() == null && !Files.isRegularFile(data.resolve("ledger.db"))) {
            throw new FoundWanting(
                    Files.isDirectory(data.resolve("log")) ? "verify.noLedgerButLog" : "verify.noLedger",
                    data.toAbsolutePath());
        }
        return new DirectoryVerification(data, demanded, Clock.systemUTC().instant(), elsewhere).run(progress);
    }

    private Report file(Path file, Subject subject) throws IOException {
        Opened.check(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".zip")) {
            return pack(file, demands);
        }
        refuseTooLarge(file);
        if (name.endsWith(EntryProof.FILE_ENDING)) {
            Path entry = subject.entry();
            if (entry == null) {
                throw new WrongUsage("verify.noEntry");
            }
            Opened.check(entry);
            return new ProofVerification(file.toString(), demands)
                    .run(Files.readAllBytes(file), Files.readAllBytes(entry));
        }
        if (name.endsWith(".pdf")) {
            return new PrintedVerification(file.toString(), demands).run(Files.readAllBytes(file), stamp(subject));
        }
        throw new WrongUsage("verify.unknownFile", file);
    }

    private static byte @Nullable [] stamp(Subject subject) throws IOException {
        if (subject.stamp() == null) {
            return null;
        }
        Opened.check(subject.stamp());
        return Files.readAllBytes(subject.stamp());
    }

    private Report attestation(Path file, Subject subject) throws IOException {
        Opened.check(file);
        refuseTooLarge(file);
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        AttestationVerification verification =
                new AttestationVerification(name, demands, Clock.systemUTC().instant());
        try {
            if (subject.data() == null && subject.pack() == null) {
                return verification.run(bytes, stamp(subject));
            }
            AttestationDocument document = IssuedFile.document(bytes);
            AttestationClaim claim = new AttestationClaim(name, document);
            Demands demanded = demands.with(claim, DocumentCheckpoint.kept(name, document));
            Report report = subject.pack() == null
                    ? directory(Given.here(subject.data()), demanded)
                    : pack(subject.pack(), demanded);
            verification.run(bytes, stamp(subject), report, claim);
            return report;
        } catch (IssuedFile.NoAttestation another) {
            throw FoundWanting.saying(String.valueOf(another.getMessage()));
        }
    }

    private Report pack(Path file, Demands demanded) {
        Opened.check(file);
        return new PackVerification(file, demanded).run(progress);
    }

    private static void refuseTooLarge(Path file) throws IOException {
        if (Files.size(file) > LARGEST_DOCUMENT) {
            throw new FoundWanting("verify.tooLarge", file, LARGEST_DOCUMENT);
        }
    }

    private Report served(URI url, @Nullable String contract) {
        if (contract == null || !OpaqueId.FORM.matcher(contract).matches()) {
            throw new WrongUsage("verify.noContract", url);
        }
        Report report = new Report(url.toString());
        URI log = URI.create(url.toString().replaceAll("/$", "") + "/log/" + new ContractId(contract));
        ServedLog served = new ServedLog(log);
        try {
            served.read("checkpoint");
        } catch (IOException unreachable) {
            throw new FoundWanting("url.unreadable", log, unreachable.getMessage());
        }
        new LogVerification(contract, served, demands, report)
                .run(
                        progress,
                        (fold, findings) -> findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.onlyServed")));
        report.limit(Note.of("limit.served"));
        return report;
    }
}
