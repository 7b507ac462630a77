package io.daicho.service.cli.keep;

import io.daicho.api.contract.RetirementGround;
import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.AllowedOptions;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.RetiredText;
import io.daicho.service.cli.call.StatedOptions;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.PlacedCall;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger retire}: ends the keeping of a contract for good. */
@Command(
        name = "retire",
        description = "End the keeping of a contract: destroy its details and evidence files for good, keep its facts.",
        footer = {
            "",
            "Example: ./ledger retire --contract road-liability-r7 --ground RETENTION_ENDED --allowed-by p-9",
            "         --allowed-by-role CLIENT --by insurer --data data",
            "Without --yes it only says what it would destroy, and ends with 1."
        })
public final class RetireCommand extends PlacedCall {
    @Option(names = "--contract", paramLabel = "ID", required = true, description = "Which contract.")
    private String contract = "";

    @Option(names = "--ground", paramLabel = "GROUND", required = true, description = "Why: ${COMPLETION-CANDIDATES}.")
    private RetirementGround ground = RetirementGround.RETENTION_ENDED;

    @Mixin
    private AllowedOptions allowed = new AllowedOptions();

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Override
    public Integer call() {
        Words words = words();
        PrintWriter out = out();
        try (BesideTheChain beside = Place.open(place(), words)) {
            ContractId chosen = Choice.of(contract, beside.contracts(), words);
            ObjectNode line = stated.line("contract.retired", chosen);
            line.put("ground", ground.name());
            allowed.onto(line);
            tell(beside.retirement(chosen, line.get("occurredAt").stringValue()), words, out);
            if (!yes) {
                out.println(words.say("retire.yes"));
                return CommandLine.ExitCode.SOFTWARE;
            }
            JsonNode receipt = beside.record(line);
            out.println(words.say("retire.done", receipt.get("fact").stringValue()));
        }
        return CommandLine.ExitCode.OK;
    }

    private static void tell(JsonNode outlook, Words words, PrintWriter out) {
        if (outlook.has("retired")) {
            out.println(RetiredText.of(
                    RetiredText.read(outlook.get("retired")),
                    words,
                    ZoneId.of(outlook.get("timeZone").stringValue())));
        }
        out.println(words.say(
                "retire.destroys",
                outlook.get("contract").stringValue(),
                outlook.get("details").longValue(),
                outlook.get("files").longValue(),
                outlook.get("erased").longValue(),
                outlook.get("facts").longValue()));
        out.println(
                outlook.has("keptUntil")
                        ? words.say("retire.keptUntil", outlook.get("keptUntil").stringValue())
                        : words.say("retire.notSet"));
        JsonNode owed = outlook.get("stillOwed");
        if (!owed.isEmpty()) {
            out.println(words.say("retire.owed", owed.size()));
            owed.forEach(duty -> out.println(
                    "  " + duty.get(words.isJapanese() ? "ja" : "en").stringValue()));
        }
    }
}
