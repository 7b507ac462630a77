package io.daicho.service.cli.verify;

import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.KeptCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.Opened;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.place.Place;
import io.daicho.service.trust.TrustAnchors;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.KeptFile;
import io.daicho.service.verifying.ReportJson;
import io.daicho.service.verifying.ReportTable;
import io.daicho.service.verifying.folded.Claim;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.packed.UnusablePack;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger verify}: whether everything is as it was recorded, without starting the ledger. */
@Command(
        name = "verify",
        description = "Verify every entry, hash, signature, detail and conclusion, only reading.",
        footer = {
            "",
            "Example: ./ledger verify --data data --since kept.checkpoint",
            "Exit: 0 nothing is wrong · 1 something is · 2 wrong usage"
        })
public final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "A pack (.zip), a proof of one entry (.tlog-proof), or an attestation (.json, .pdf), instead.")
    private @Nullable Path file;

    @ArgGroup
    private @Nullable Place place;

    @Option(names = "--entry", paramLabel = "FILE", description = "With a proof: the entry that it is of.")
    private @Nullable Path entry;

    @Option(names = "--contract", paramLabel = "ID", description = "With --url: which contract's log.")
    private @Nullable String contract;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "A checkpoint that you kept: what exists now must continue it.")
    private List<Path> since = List.of();

    @Option(
            names = "--key",
            paramLabel = "LINE",
            description =
                    "The verifier key of the log, as you were given it; otherwise the one that lies there is taken.")
    private List<String> keys = List.of();

    @Option(names = "--witness", paramLabel = "LINE", description = "The verifier key of a witness that you trust.")
    private List<String> witnesses = List.of();

    @Option(
            names = "--authority",
            paramLabel = "PEM",
            description = "Certificates of the authorities whose time stamps you trust.")
    private @Nullable Path authority;

    @Option(
            names = "--certificate",
            paramLabel = "PEM",
            description = "The certificate of whoever signs documents, as you were given it.")
    private @Nullable Path certificate;

    @Option(
            names = "--pack",
            paramLabel = "ZIP",
            description = "With an attestation: a pack of its contract, to compare it with (or --data DIR).")
    private @Nullable Path pack;

    @Option(names = "--stamp", paramLabel = "TSR", description = "With an attestation: a time stamp of the file.")
    private @Nullable Path stamp;

    @Option(
            names = "--heartbeat",
            paramLabel = "DURATION",
            description =
                    "How often the log says at least that it is there, where that was configured (default: PT1H).")
    private Duration heartbeat = Demands.USUAL_HEARTBEAT;

    @Option(names = "--without-conclusions", description = "Do not conclude the obligations again.")
    private boolean withoutConclusions;

    @Option(
            names = "--clause-sets",
            paramLabel = "DIR",
            description = "With --url or a pack: further editions of the clauses, in files *.json.")
    private @Nullable Path clauseSets;

    @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(ledger).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        Report report;
        try (Progress progress = new Progress(words.say("verify.progress"))) {
            report = new Verifications(demands(), progress).of(subject());
        } catch (UnusablePack unusable) {
            throw FoundWanting.saying(String.valueOf(unusable.getMessage()));
        }
        if (format == Format.JSON) {
            out.println(new ReportJson(words).of(report).toPrettyString());
        } else {
            new ReportTable(words).lines(report).forEach(out::println);
        }
        return report.isSound() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Verifications.Subject subject() {
        return new Verifications.Subject(
                file,
                place == null ? null : place.data,
                place == null ? null : place.url,
                pack,
                contract,
                entry,
                stamp,
                clauseSets != null);
    }

    private Demands demands() throws IOException {
        List<KeptFile> kept = new ArrayList<>();
        for (Path file : since) {
            Opened.check(file);
            try {
                kept.add(new KeptFile(file.toString(), KeptCheckpoint.read(Files.readAllBytes(file))));
            } catch (Malformed fault) {
                throw new FoundWanting("file.failure", file, fault.getMessage());
            }
        }
        return new Demands(
                new Trust(keys(keys), keys(witnesses), anchors(authority), anchors(certificate)),
                kept,
                !withoutConclusions,
                heartbeat,
                clauseSets == null ? ClauseSets.shipped() : ClauseSets.shipped().and(clauseSets),
                Claim.NONE);
    }

    private static TrustAnchors anchors(@Nullable Path file) throws IOException {
        if (file == null) {
            return TrustAnchors.NONE;
        }
        Opened.check(file);
        try {
            return TrustAnchors.read(file);
        } catch (Malformed fault) {
            throw FoundWanting.saying(String.valueOf(fault.getMessage()));
        }
    }

    private static List<VerifierKey> keys(List<String> lines) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : lines) {
            try {
                keys.add(VerifierKey.read(line.strip()));
            } catch (Malformed fault) {
                throw WrongUsage.saying(String.valueOf(fault.getMessage()));
            }
        }
        return keys;
    }
}
