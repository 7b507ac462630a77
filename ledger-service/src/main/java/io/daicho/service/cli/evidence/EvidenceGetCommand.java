package io.daicho.service.cli.evidence;

import io.daicho.service.cli.call.Written;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
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
        Written.check(output);
        try (BesideTheChain beside = Place.open(place(), words);
                InputStream content = beside.open(chosen(beside.contracts()), id)) {
            Written.to(output, content::transferTo);
            out().println(words.say("evidence.got", id, output.toString()));
        }
        return CommandLine.ExitCode.OK;
    }
}
