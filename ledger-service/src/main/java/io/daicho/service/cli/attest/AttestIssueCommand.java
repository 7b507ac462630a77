package io.daicho.service.cli.attest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger attest issue}: issues what was drafted and checked. */
@Command(
        name = "issue",
        description = "Issue it: secure, sign, print and store it.",
        footer = {"", "Example: ./ledger attest issue at-1 --issuer p-01 --by insurer --data data"})
public final class AttestIssueCommand extends AttestDeed {
    @Option(names = "--issuer", paramLabel = "PERSON", required = true, description = "Who issues it, by an opaque id.")
    private String issuer = "";

    /** By its options. */
    public AttestIssueCommand() {
        super("issue", "attest.issued");
    }

    @Override
    void say(ObjectNode line) {
        line.put("issuer", issuer);
    }
}
