package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger attest get}: the document of an attestation, the same bytes each time. */
@Command(
        name = "get",
        description = "Get the document of an attestation.",
        footer = {"", "Example: ./ledger attest get at-1 --output attestation.json --data data"})
public final class AttestGetCommand implements Callable<Integer> {
    /** Which document. */
    enum Part {
        DOCUMENT,
        PRINTED,
        DRAFT
    }

    @ParentCommand
    private @Nullable AttestCommand attest;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The id of the attestation.")
    private String id = "";

    @ArgGroup
    private @Nullable Place place;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

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
        Words words = Given.here(attest).words();
        if (Files.exists(output)) {
            throw new FoundWanting("file.exists", output);
        }
        try (Attestations attestations = Attestations.open(place, words);
                InputStream content = attestations.open(
                        Choice.of(contract, attestations.contracts(), words),
                        id,
                        part.name().toLowerCase(java.util.Locale.ROOT))) {
            Files.copy(content, output);
            Given.here(spec).commandLine().getOut().println(words.say("attest.got", id, output.toString()));
        }
        return CommandLine.ExitCode.OK;
    }
}
