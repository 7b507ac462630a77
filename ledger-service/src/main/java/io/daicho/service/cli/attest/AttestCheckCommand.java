package io.daicho.service.cli.attest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger attest check}: a second person checked the draft. */
@Command(
        name = "check",
        description = "Record that somebody else than the drafter checked it.",
        footer = {"", "Example: ./ledger attest check at-1 --checker p-08 --by insurer --data data"})
public final class AttestCheckCommand extends AttestDeed {
    @Option(
            names = "--checker",
            paramLabel = "PERSON",
            required = true,
            description = "Who checked it, by an opaque id.")
    private String checker = "";

    /** By its options. */
    public AttestCheckCommand() {
        super("check", "attest.checked");
    }

    @Override
    void say(ObjectNode line) {
        line.put("checker", checker);
    }
}
