package io.daicho.service.cli.evidence;

import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.place.BesideTheChain;
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

/** {@code ./ledger evidence get}: the bytes of an evidence file. */
@Command(
        name = "get",
        description = "Get an evidence file.",
        footer = {"", "Example: ./ledger evidence get e-1 --output certificate.pdf --data data"})
public final class EvidenceGetCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable EvidenceCommand evidence;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The id of the evidence file.")
    private String id = "";

    @ArgGroup
    private @Nullable Place place;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Into this file, which is not there yet.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(evidence).words();
        if (Files.exists(output)) {
            throw new FoundWanting("file.exists", output);
        }
        try (BesideTheChain beside = Place.open(place, words);
                InputStream content = beside.open(Choice.of(contract, beside.contracts(), words), id)) {
            Files.copy(content, output);
            Given.here(spec).commandLine().getOut().println(words.say("evidence.got", id, output.toString()));
        }
        return CommandLine.ExitCode.OK;
    }
}
