package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger attest}: attestations of return and erasure. */
@Command(
        name = "attest",
        description = "Draft, check, issue and answer attestations.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AttestDraftCommand.class,
            AttestCheckCommand.class,
            AttestIssueCommand.class,
            AttestAcceptCommand.class,
            AttestDisputeCommand.class,
            AttestSupersedeCommand.class,
            AttestListCommand.class,
            AttestGetCommand.class
        },
        footer = {"", "Example: ./ledger attest draft at-1 --dry-run --data data"})
public final class AttestCommand implements Runnable, WholeCall {
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
                Given.here(spec).commandLine(),
                words().stop("whatOf", "draft, check, issue, accept, dispute, supersede, list, get"));
    }
}
