package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.CommandGroup;
import picocli.CommandLine.Command;

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
public final class AttestCommand extends CommandGroup {}
