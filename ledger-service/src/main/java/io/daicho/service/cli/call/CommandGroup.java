package io.daicho.service.cli.call;

import io.daicho.service.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that only has others below it. */
public abstract class CommandGroup implements Runnable, WholeCall {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Words words() {
        return Given.here(ledger).words();
    }

    @Override
    public final boolean isDebug() {
        return Given.here(ledger).isDebug();
    }

    @Override
    public final void run() {
        CommandSpec here = Given.here(spec);
        throw new CommandLine.ParameterException(
                here.commandLine(),
                words().stop("whatOf", String.join(", ", here.subcommands().keySet())));
    }
}
