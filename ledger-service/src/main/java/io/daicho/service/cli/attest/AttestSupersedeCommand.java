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

/** {@code ./ledger attest supersede}: another took its place. */
@Command(
        name = "supersede",
        description = "Record that another attestation took its place.",
        footer = {"", "Example: ./ledger attest supersede at-1 --successor at-2 --by insurer --data data"})
public final class AttestSupersedeCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable AttestCommand attest;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AttestOptions options = new AttestOptions();

    @Option(
            names = "--successor",
            paramLabel = "ID",
            required = true,
            description = "Which attestation took its place.")
    private String successor = "";

    @Override
    public Integer call() {
        options.run(
                "attest.superseded",
                Given.here(attest).words(),
                Given.here(spec).commandLine().getOut(),
                (attestations, said) -> {
                    said.put("successor", successor);
                    return attestations.record("supersede", said);
                });
        return CommandLine.ExitCode.OK;
    }
}
