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

/** {@code ./ledger attest dispute}: it was disputed. */
@Command(
        name = "dispute",
        description = "Record that the client disputed it.",
        footer = {
            "",
            "Example: ./ledger attest dispute at-1 --disputed-by city --ground ... --by city --role CLIENT --data data"
        })
public final class AttestDisputeCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable AttestCommand attest;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AttestOptions options = new AttestOptions();

    @Option(names = "--disputed-by", paramLabel = "ORG", required = true, description = "Who disputed it.")
    private String disputedBy = "";

    @Option(names = "--ground", paramLabel = "TEXT", description = "Why.")
    private @Nullable String ground;

    @Override
    public Integer call() {
        options.run(
                "attest.disputed",
                Given.here(attest).words(),
                Given.here(spec).commandLine().getOut(),
                (attestations, said) -> {
                    said.put("by", disputedBy);
                    if (ground != null) {
                        said.put("ground", ground);
                    }
                    return attestations.record("dispute", said);
                });
        return CommandLine.ExitCode.OK;
    }
}
