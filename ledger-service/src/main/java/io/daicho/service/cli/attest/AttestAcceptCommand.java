package io.daicho.service.cli.attest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger attest accept}: it was accepted. */
@Command(
        name = "accept",
        description = "Record that the client accepted it.",
        footer = {"", "Example: ./ledger attest accept at-1 --accepted-by city --by city --role CLIENT --data data"})
public final class AttestAcceptCommand extends AttestDeed {
    @Option(names = "--accepted-by", paramLabel = "ORG", required = true, description = "Who accepted it.")
    private String acceptedBy = "";

    /** By its options. */
    public AttestAcceptCommand() {
        super("accept", "attest.accepted");
    }

    @Override
    void say(ObjectNode line) {
        line.put("by", acceptedBy);
    }
}
