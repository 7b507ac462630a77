package io.daicho.service.cli.attest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger attest supersede}: another took its place. */
@Command(
        name = "supersede",
        description = "Record that another attestation took its place.",
        footer = {"", "Example: ./ledger attest supersede at-1 --successor at-2 --by insurer --data data"})
public final class AttestSupersedeCommand extends AttestDeed {
    @Option(
            names = "--successor",
            paramLabel = "ID",
            required = true,
            description = "Which attestation took its place.")
    private String successor = "";

    /** By its options. */
    public AttestSupersedeCommand() {
        super("supersede", "attest.superseded");
    }

    @Override
    void say(ObjectNode line) {
        line.put("successor", successor);
    }
}
