package io.daicho.service.cli.evidence;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.ListCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Dates;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** {@code ./ledger evidence list}: the evidence files of a contract. */
@Command(
        name = "list",
        description = "List the evidence files of a contract.",
        footer = {"", "Example: ./ledger evidence list --data data"})
public final class EvidenceListCommand extends ListCall {
    @Override
    public Integer call() {
        try (BesideTheChain beside = Place.open(place(), words())) {
            ContractId chosen = chosen(beside.contracts());
            print(
                    beside.evidence(chosen),
                    "evidence.none",
                    (files, words) -> table(files, words, new Dates(beside.zone(chosen), words)));
        }
        return CommandLine.ExitCode.OK;
    }

    private static TextTable table(JsonNode files, Words words, Dates dates) {
        TextTable table = new TextTable(List.of(
                words.say("column.evidence"),
                words.say("column.fact"),
                words.say("column.what"),
                words.say("column.about"),
                words.say("column.mediaType"),
                words.say("column.bytes"),
                words.say("column.name"),
                words.say("column.state")));
        for (JsonNode file : files) {
            List<String> about = new ArrayList<>();
            file.get("about").forEach(fact -> about.add(fact.stringValue()));
            table.add(List.of(
                    file.get("evidenceFile").stringValue(),
                    file.get("fact").stringValue(),
                    words.code("evidence", file.get("kind").stringValue()),
                    String.join(", ", about),
                    file.get("mediaType").stringValue(),
                    file.get("bytes").toString(),
                    file.path("name").asString(""),
                    state(file, words, dates)));
        }
        return table;
    }

    private static String state(JsonNode file, Words words, Dates dates) {
        if (file.has("erased")) {
            return ErasureText.of(file.get("erased"), words, dates);
        }
        return file.has("fault") ? words.say("fault." + file.get("fault").stringValue()) : "";
    }
}
