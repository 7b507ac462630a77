package io.daicho.service.cli.attest;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger attest dispute}: it was disputed. */
@Command(
        name = "dispute",
        description = "Record that the client disputed it.",
        footer = {
            "",
            "Example: ./ledger attest dispute at-1 --disputed-by city --ground ... --by city --role CLIENT --data data"
        })
public final class AttestDisputeCommand extends AttestDeed {
    @Option(names = "--disputed-by", paramLabel = "ORG", required = true, description = "Who disputed it.")
    private String disputedBy = "";

    @Option(names = "--ground", paramLabel = "TEXT", description = "Why.")
    private @Nullable String ground;

    /** By its options. */
    public AttestDisputeCommand() {
        super("dispute", "attest.disputed");
    }

    @Override
    void say(ObjectNode line) {
        line.put("by", disputedBy);
        if (ground != null) {
            line.put("ground", ground);
        }
    }
}
