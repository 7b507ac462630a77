package io.daicho.service.cli.evidence;

import io.daicho.api.erasure.ErasureGround;
import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.AllowedOptions;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.StatedOptions;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger erase-detail}: erases details of a fact, or an evidence file, for good. */
@Command(
        name = "erase-detail",
        description = "Erase details of a fact, or an evidence file, for good.",
        footer = {
            "",
            "Example: ./ledger erase-detail --of f-018 --field remark --ground REQUEST_OF_THE_PERSON --allowed-by p-9",
            "         --allowed-by-role CLIENT --by insurer --data data"
        })
public final class EraseDetailCommand extends ContractCall {
    @ArgGroup(multiplicity = "1")
    private What what = new What();

    private static final class What {
        @Option(names = "--of", paramLabel = "FACT", description = "Details of this fact.")
        private @Nullable String of;

        @Option(names = "--evidence", paramLabel = "ID", description = "This evidence file, and its name.")
        private @Nullable String evidence;
    }

    @Option(names = "--field", paramLabel = "FIELD", description = "Which details, as remark (default: all it has).")
    private List<String> fields = List.of();

    @Option(names = "--ground", paramLabel = "GROUND", required = true, description = "Why: ${COMPLETION-CANDIDATES}.")
    private ErasureGround ground = ErasureGround.CLIENT_INSTRUCTION;

    @Option(names = "--reason", paramLabel = "TEXT", description = "More about why.")
    private @Nullable String reason;

    @Mixin
    private AllowedOptions allowed = new AllowedOptions();

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Override
    public Integer call() {
        Words words = words();
        try (BesideTheChain beside = Place.open(place(), words)) {
            ContractId chosen = chosen(beside.contracts());
            ObjectNode line = stated.line("detail.erased", chosen);
            line.put("ground", ground.name());
            allowed.onto(line);
            if (reason != null) {
                line.put("reason", reason);
            }
            name(line, beside, chosen);
            JsonNode receipt = beside.record(line);
            out().println(words.say("erase.done", receipt.get("fact").stringValue()));
        }
        return CommandLine.ExitCode.OK;
    }

    private void name(ObjectNode line, BesideTheChain beside, ContractId chosen) {
        List<String> named = new ArrayList<>(fields);
        if (what.evidence == null) {
            line.put("erasedFrom", what.of);
        } else {
            JsonNode file = found(beside.evidence(chosen), what.evidence);
            line.put("erasedFrom", file.get("fact").stringValue());
            named.add("content");
            if (file.has("name")) {
                named.add("name");
            }
        }
        ArrayNode list = line.putArray("fields");
        named.forEach(list::add);
    }

    private static JsonNode found(JsonNode files, String id) {
        JsonNode last = null;
        for (JsonNode file : files) {
            if (file.get("evidenceFile").stringValue().equals(id)) {
                last = file;
            }
        }
        if (last == null) {
            throw new FoundWanting("evidence.none", id);
        }
        return last;
    }
}
