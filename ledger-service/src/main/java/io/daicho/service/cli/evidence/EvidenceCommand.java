package io.daicho.service.cli.evidence;

import io.daicho.service.cli.call.CommandGroup;
import picocli.CommandLine.Command;

/** {@code ./ledger evidence}: evidence files. */
@Command(
        name = "evidence",
        description = "File, list and get evidence files.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {EvidenceAddCommand.class, EvidenceListCommand.class, EvidenceGetCommand.class},
        footer = {"", "Example: ./ledger evidence list --data data"})
public final class EvidenceCommand extends CommandGroup {}
