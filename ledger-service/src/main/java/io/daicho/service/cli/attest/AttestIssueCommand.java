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

/** {@code ./ledger attest issue}: issues what was drafted and checked. */
@Command(
        name = "issue",
        description = "Issue it:",
        footer = {"", "Example: ./ledger attest issue at-1 --issuer p-01 --by insurer --data data"})
public final class AttestIssueCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable AttestCommand attest;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AttestOptions options = new AttestOptions();

    @Option(names = "--issuer", paramLabel = "PERSON", required = true, description = "Who issues it, by an opaque id.")
    private String issuer = "";

    @Override
    public Integer call() {
        options.run(
                "attest.issued",
                Given.here(attest).words(),
                Given.here(spec).commandLine().getOut(),
                (attestations, said) -> {
                    said.put("issuer", issuer);
                    return attestations.record("issue", said);
                });
        return CommandLine.ExitCode.OK;
    }
}
