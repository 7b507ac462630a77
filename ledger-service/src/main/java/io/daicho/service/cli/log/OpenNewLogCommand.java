package io.daicho.service.cli.log;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.AllowedOptions;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.StatedOptions;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.PlacedCall;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger open-new-log}: opens a new log after one that ended. */
@Command(
        name = "open-new-log",
        description = "Open a new log for a contract whose log forked or differs from the store.",
        footer = {
            "",
            "Example: ./ledger open-new-log --contract road-liability-r7 --ground \"backup of 9 May was put back\"",
            "         --allowed-by p-9 --allowed-by-role CLIENT --by insurer --data data",
            "Without --yes it only says which log has ended, and ends with 1."
        })
public final class OpenNewLogCommand extends PlacedCall {
    @Option(names = "--contract", paramLabel = "ID", required = true, description = "Which contract.")
    private String contract = "";

    @Option(
            names = "--ground",
            paramLabel = "TEXT",
            description =
                    "Why it came to that, and why a new one may be opened; needed unless the contract is retired.")
    private @Nullable String ground;

    @Mixin
    private AllowedOptions allowed = new AllowedOptions();

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Override
    public Integer call() {
        if (contract.equals(LogName.MACHINE.value())) {
            throw new FoundWanting("newLog.machine");
        }
        Words words = words();
        PrintWriter out = out();
        try (BesideTheChain beside = Place.open(place(), words)) {
            ContractId chosen = Choice.of(contract, beside.contracts(), words);
            JsonNode log = beside.log(chosen);
            if (!log.has("ended")) {
                throw new Refused(Refusal.LOG_GOES_ON, chosen);
            }
            JsonNode ended = log.get("ended");
            out.println(words.say(
                    "newLog.ended",
                    ended.get("origin").stringValue(),
                    ended.get("size").longValue(),
                    ended.get("root").stringValue(),
                    words.say("newLog." + ended.get("end").stringValue()),
                    log.at("/stopped/detail").asString("")));
            if (!yes) {
                out.println(words.say("newLog.yes"));
                return CommandLine.ExitCode.SOFTWARE;
            }
            JsonNode receipt = beside.record(line(chosen, ended));
            out.println(words.say("newLog.done", receipt.get("fact").stringValue()));
        }
        return CommandLine.ExitCode.OK;
    }

    private ObjectNode line(ContractId chosen, JsonNode ended) {
        ObjectNode line = stated.line("contract.new-log-opened", chosen);
        line.set("formerLog", ended);
        if (ground != null) {
            line.put("ground", ground);
        }
        allowed.onto(line);
        return line;
    }
}
