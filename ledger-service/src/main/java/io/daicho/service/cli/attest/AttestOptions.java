package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.StatedOptions;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every deed on an attestation says, and where it is recorded. */
public final class AttestOptions {
    @Parameters(paramLabel = "ID", description = "The id of the attestation.")
    String id = "";

    @ArgGroup
    @Nullable
    Place place;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    @Nullable
    String contract;

    @Mixin
    StatedOptions stated = new StatedOptions();

    /** A deed on an attestation. */
    interface Deed {
        /** Does it, with what is said about it. */
        JsonNode on(Attestations attestations, ObjectNode said);
    }

    /** Does a deed and says so. */
    void run(String said, Words words, PrintWriter out, Deed deed) {
        try (Attestations attestations = Attestations.open(place, words)) {
            ObjectNode line = stated.line("", Choice.of(contract, attestations.contracts(), words));
            line.remove("type");
            line.put("attestation", id);
            JsonNode receipt = deed.on(attestations, line);
            boolean repeated = receipt.get("repeated").booleanValue();
            out.println(words.say(
                    repeated ? "attest.repeated" : said,
                    receipt.get("attestation").stringValue(),
                    receipt.get("fact").stringValue()));
        }
    }
}
