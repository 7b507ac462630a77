package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.StatedOptions;
import io.daicho.service.cli.place.ContractCall;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A call that records a deed on an attestation. */
abstract class AttestDeed extends ContractCall {
    private final String deed;
    private final String done;

    @Parameters(paramLabel = "ID", description = "The id of the attestation.")
    private String id = "";

    @Mixin
    private StatedOptions stated = new StatedOptions();

    /**
     * A deed.
     *
     * @param deed how it is called
     * @param done the sentence that it was recorded
     */
    AttestDeed(String deed, String done) {
        this.deed = deed;
        this.done = done;
    }

    /** Says what this deed alone says. */
    abstract void say(ObjectNode line);

    @Override
    public final Integer call() {
        try (Attestations attestations = Attestations.open(place(), words())) {
            ObjectNode line = stated.line("", chosen(attestations.contracts()));
            line.remove("type");
            line.put("attestation", id);
            say(line);
            JsonNode receipt = attestations.record(deed, line);
            out().println(words().say(
                            receipt.get("repeated").booleanValue() ? "attest.repeated" : done,
                            receipt.get("attestation").stringValue(),
                            receipt.get("fact").stringValue()));
        }
        return CommandLine.ExitCode.OK;
    }
}
