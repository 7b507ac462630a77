package io.daicho.service.cli.attest;

import io.daicho.service.cli.place.ListCall;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** {@code ./ledger attest list}: the attestations of a contract. */
@Command(
        name = "list",
        description = "List the attestations of a contract.",
        footer = {"", "Example: ./ledger attest list --data data"})
public final class AttestListCommand extends ListCall {
    @Override
    public Integer call() {
        try (Attestations attestations = Attestations.open(place(), words())) {
            print(attestations.list(chosen(attestations.contracts())), "attest.none", AttestListCommand::table);
        }
        return CommandLine.ExitCode.OK;
    }

    private static TextTable table(JsonNode list, Words words) {
        TextTable table = new TextTable(List.of(
                words.say("column.attestation"),
                words.say("column.attestor"),
                words.say("column.state"),
                words.say("column.asOf"),
                words.say("column.completeUpTo"),
                words.say("column.exceptions")));
        for (JsonNode row : list) {
            List<String> exceptions = new ArrayList<>();
            row.get("exceptions").forEach(exception -> exceptions.add(exception.stringValue()));
            table.add(List.of(
                    row.get("attestation").stringValue(),
                    row.get("attestor").stringValue(),
                    words.say("attest.state." + row.get("state").stringValue()),
                    row.get("asOf").stringValue(),
                    row.get("position").asString(),
                    exceptions.isEmpty() ? "0" : String.join(", ", exceptions)));
        }
        return table;
    }
}
