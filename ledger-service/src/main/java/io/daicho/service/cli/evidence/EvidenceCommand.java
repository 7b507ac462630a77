package io.daicho.service.cli.evidence;

import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger evidence}: evidence files. */
@Command(
        name = "evidence",
        description = "File, list and get evidence files.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {EvidenceAddCommand.class, EvidenceListCommand.class, EvidenceGetCommand.class},
        footer = {"", "Example: ./ledger evidence list --data data"})
public final class EvidenceCommand implements Runnable, WholeCall {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Words words() {
        return Given.here(ledger).words();
    }

    @Override
    public boolean isDebug() {
        return Given.here(ledger).isDebug();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Given.here(spec).commandLine(), words().stop("whatOf", "add, list, get"));
    }
}
