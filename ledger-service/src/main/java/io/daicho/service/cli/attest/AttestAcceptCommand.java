package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.Given;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger attest accept}: it was accepted. */
@Command(
        name = "accept",
        description = "Record that the client accepted it.",
        footer = {"", "Example: ./ledger attest accept at-1 --accepted-by city --by city --role CLIENT --data data"})
public final class AttestAcceptCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable AttestCommand attest;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AttestOptions options = new AttestOptions();

    @Option(names = "--accepted-by", paramLabel = "ORG", required = true, description = "Who accepted it.")
    private String acceptedBy = "";

    @Override
    public Integer call() {
        options.run(
                "attest.accepted",
                Given.here(attest).words(),
                Given.here(spec).commandLine().getOut(),
                (attestations, said) -> {
                    said.put("by", acceptedBy);
                    return attestations.record("accept", said);
                });
        return CommandLine.ExitCode.OK;
    }
}
