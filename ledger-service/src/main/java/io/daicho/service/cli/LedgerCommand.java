package io.daicho.service.cli;

import io.daicho.service.cli.ask.AskCommand;
import io.daicho.service.cli.ask.DueCommand;
import io.daicho.service.cli.ask.ExplainCommand;
import io.daicho.service.cli.ask.FormCommand;
import io.daicho.service.cli.ask.ObligationsCommand;
import io.daicho.service.cli.attest.AttestCommand;
import io.daicho.service.cli.attest.DocumentCertificateCommand;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.evidence.EraseDetailCommand;
import io.daicho.service.cli.evidence.EvidenceCommand;
import io.daicho.service.cli.evidence.FactCommand;
import io.daicho.service.cli.journal.ConvertCommand;
import io.daicho.service.cli.journal.ExportCommand;
import io.daicho.service.cli.journal.ImportCommand;
import io.daicho.service.cli.keep.BackupCommand;
import io.daicho.service.cli.keep.CheckCommand;
import io.daicho.service.cli.keep.PackCommand;
import io.daicho.service.cli.keep.RebuildCommand;
import io.daicho.service.cli.keep.RestoreCommand;
import io.daicho.service.cli.keep.RetireCommand;
import io.daicho.service.cli.log.CheckpointCommand;
import io.daicho.service.cli.log.LogKeyCommand;
import io.daicho.service.cli.log.OpenNewLogCommand;
import io.daicho.service.cli.log.ReceiptCommand;
import io.daicho.service.cli.log.RotateLogKeyCommand;
import io.daicho.service.cli.log.StampCommand;
import io.daicho.service.cli.serve.DemoCommand;
import io.daicho.service.cli.serve.ServeCommand;
import io.daicho.service.cli.verify.VerifyCommand;
import io.daicho.service.cli.witness.WitnessCommand;
import io.daicho.service.words.Software;
import io.daicho.service.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./ledger}: what can be called, and what all calls have in common. */
@Command(
        name = "ledger",
        description =
                "Daicho, the ledger of confidential data under a contract: what became of every copy, and what is still owed.",
        mixinStandardHelpOptions = true,
        version = Software.VERSION,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ConvertCommand.class,
            ObligationsCommand.class,
            ExplainCommand.class,
            AskCommand.class,
            DueCommand.class,
            FormCommand.class,
            ExportCommand.class,
            RebuildCommand.class,
            FactCommand.class,
            EvidenceCommand.class,
            AttestCommand.class,
            EraseDetailCommand.class,
            RetireCommand.class,
            CheckCommand.class,
            LogKeyCommand.class,
            CheckpointCommand.class,
            ReceiptCommand.class,
            RotateLogKeyCommand.class,
            OpenNewLogCommand.class,
            VerifyCommand.class,
            PackCommand.class,
            StampCommand.class,
            DocumentCertificateCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WitnessCommand.class
        },
        footer = {"", "Example: ./ledger demo", "Exit: 0 done · 1 refused or failed · 2 wrong usage"})
final class LedgerCommand implements Runnable, WholeCall {
    @Spec
    private @Nullable CommandSpec spec;

    private Words words = Words.of(Locale.getDefault());

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean debug;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Language of the output (default: that of the system).")
    void speak(String language) {
        if (!language.equals("ja") && !language.equals("en")) {
            throw new CommandLine.ParameterException(commandLine(), words.stop("language.unknown", language));
        }
        words = Words.of(Locale.forLanguageTag(language));
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public boolean isDebug() {
        return debug;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return spec.commandLine();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(), words().stop("what"));
    }
}
