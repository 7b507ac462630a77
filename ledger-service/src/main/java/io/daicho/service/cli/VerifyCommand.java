package io.daicho.service.cli;

import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.KeptFile;
import io.daicho.service.verifying.ReportJson;
import io.daicho.service.verifying.ReportTable;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger verify}: whether everything is as it was recorded, without starting the ledger. */
@Command(
        name = "verify",
        description = "Verify every entry, hash, signature, detail and conclusion, only reading. 記録・署名・判定を全て検証する。",
        footer = {
            "",
            "Example: ./ledger verify --data data --since kept.checkpoint",
            "Exit: 0 nothing is wrong · 1 something is · 2 wrong usage"
        })
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable LedgerCommand ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    private Path data = Where.DEFAULT_DATA;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "A checkpoint that you kept: what exists now must continue it.")
    private List<Path> since = List.of();

    @Option(
            names = "--key",
            paramLabel = "LINE",
            description = "The verifier key of the log, as you were given it; otherwise the one that lies there is taken.")
    private List<String> keys = List.of();

    @Option(names = "--witness", paramLabel = "LINE", description = "The verifier key of a witness that you trust.")
    private List<String> witnesses = List.of();

    @Option(names = "--without-conclusions", description = "Do not conclude the obligations again.")
    private boolean withoutConclusions;

    @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(ledger).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        Report report;
        try (Progress progress = new Progress(words.say("verify.progress"))) {
            report = verification().run(progress);
        }
        if (format == Format.JSON) {
            out.println(new ReportJson(words).of(report).toPrettyString());
        } else {
            new ReportTable(words).lines(report).forEach(out::println);
        }
        return report.isSound() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private DirectoryVerification verification() throws IOException {
        if (!Files.isRegularFile(data.resolve("ledger.db"))) {
            throw new FoundWanting("There is no ledger in " + data.toAbsolutePath() + ". Name its directory with --data.");
        }
        return new DirectoryVerification(data, demands(), Clock.systemUTC().instant());
    }

    private Demands demands() throws IOException {
        List<KeptFile> kept = new ArrayList<>();
        for (Path file : since) {
            Opened.check(file);
            try {
                kept.add(new KeptFile(file.toString(), SignedCheckpoint.read(Files.readAllBytes(file))));
            } catch (Malformed fault) {
                throw new FoundWanting(file + ": " + fault.getMessage());
            }
        }
        return new Demands(new Trust(keys(keys), keys(witnesses)), kept, !withoutConclusions, Demands.USUAL_HEARTBEAT);
    }

    private static List<VerifierKey> keys(List<String> lines) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : lines) {
            try {
                keys.add(VerifierKey.read(line.strip()));
            } catch (Malformed fault) {
                throw new WrongUsage(String.valueOf(fault.getMessage()));
            }
        }
        return keys;
    }
}
