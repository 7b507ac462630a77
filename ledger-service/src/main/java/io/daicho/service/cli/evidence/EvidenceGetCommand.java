package io.daicho.service.cli.evidence;

import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./ledger evidence get}: the bytes of an evidence file. */
@Command(
        name = "get",
        description = "Get an evidence file.",
        footer = {"", "Example: ./ledger evidence get e-1 --output certificate.pdf --data data"})
public final class EvidenceGetCommand extends ContractCall {
    @Parameters(paramLabel = "ID", description = "The id of the evidence file.")
    private String id = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Into this file, which is not there yet.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Words words = words();
        if (Files.exists(output)) {
            throw new FoundWanting("file.exists", output);
        }
        try (BesideTheChain beside = Place.open(place(), words);
                InputStream content = beside.open(chosen(beside.contracts()), id)) {
            Files.copy(content, output);
            out().println(words.say("evidence.got", id, output.toString()));
        }
        return CommandLine.ExitCode.OK;
    }
}
