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

/** {@code ./ledger attest check}: a second person checked the draft. */
@Command(
        name = "check",
        description = "Record that somebody else than the drafter checked it.",
        footer = {"", "Example: ./ledger attest check at-1 --checker p-08 --by insurer --data data"})
public final class AttestCheckCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable AttestCommand attest;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AttestOptions options = new AttestOptions();

    @Option(
            names = "--checker",
            paramLabel = "PERSON",
            required = true,
            description = "Who checked it, by an opaque id.")
    private String checker = "";

    @Override
    public Integer call() {
        options.run(
                "attest.checked",
                Given.here(attest).words(),
                Given.here(spec).commandLine().getOut(),
                (attestations, said) -> {
                    said.put("checker", checker);
                    return attestations.record("check", said);
                });
        return CommandLine.ExitCode.OK;
    }
}
