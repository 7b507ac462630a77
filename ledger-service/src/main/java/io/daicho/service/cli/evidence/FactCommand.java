package io.daicho.service.cli.evidence;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code ./ledger fact}: one fact with its details. */
@Command(
        name = "fact",
        description = "Show one fact with its details, and what of them is erased.",
        footer = {"", "Example: ./ledger fact f-018 --data data"})
public final class FactCommand extends ContractCall {
    @Parameters(paramLabel = "ID", description = "The id of the fact.")
    private String fact = "";

    @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        Words words = words();
        PrintWriter out = out();
        try (BesideTheChain beside = Place.open(place(), words)) {
            ContractId chosen = chosen(beside.contracts());
            JsonNode answer = beside.fact(chosen, fact);
            if (format == Format.JSON) {
                out.println(answer.toPrettyString());
            } else {
                new FactText(words, beside.zone(chosen)).lines(answer).forEach(out::println);
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
