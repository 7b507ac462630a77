package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.Written;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./ledger attest get}: the document of an attestation, the same bytes each time. */
@Command(
        name = "get",
        description = "Get the document of an attestation.",
        footer = {"", "Example: ./ledger attest get at-1 --output attestation.json --data data"})
public final class AttestGetCommand extends ContractCall {
    /** Which document. */
    enum Part {
        DOCUMENT,
        PRINTED,
        DRAFT
    }

    @Parameters(paramLabel = "ID", description = "The id of the attestation.")
    private String id = "";

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "document (default: what was issued, as JSON), printed (the same as PDF) or draft.")
    private Part part = Part.DOCUMENT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Into this file, which is not there yet.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Words words = words();
        Written.check(output);
        try (Attestations attestations = Attestations.open(place(), words);
                InputStream content = attestations.open(
                        chosen(attestations.contracts()), id, part.name().toLowerCase(java.util.Locale.ROOT))) {
            Written.to(output, content::transferTo);
            out().println(words.say("attest.got", id, output.toString()));
        }
        return CommandLine.ExitCode.OK;
    }
}
