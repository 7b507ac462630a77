package io.daicho.service.cli.log;

import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogs;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code ./ledger stamp}: the newest checkpoint is stamped now. */
@Command(
        name = "stamp",
        description = "Have the newest checkpoint stamped by outside authorities now.",
        footer = {
            "",
            "Example: ./ledger stamp --contract c-1 --data data",
            "Exit: 1 if a stamp is missing, or no authority is configured"
        })
public final class StampCommand extends ContractCall {
    @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        Words words = words();
        PrintWriter out = out();
        try (SealedLogs logs = Place.logs(place(), words)) {
            JsonNode answer = logs.stamp(chosen(logs.contracts()));
            if (answer.get("authorities").isEmpty()) {
                throw FoundWanting.saying(words.say("stamp.nobody"));
            }
            if (answer.get("digest") == null) {
                throw FoundWanting.saying(words.say("stamp.nothing"));
            }
            if (format == Format.JSON) {
                out.println(answer.toPrettyString());
            } else {
                print(answer, words, out);
            }
            return answer.get("missing").isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static void print(JsonNode answer, Words words, PrintWriter out) {
        for (JsonNode authority : answer.get("stamped")) {
            out.println(words.say(
                    "stamp.done",
                    authority.stringValue(),
                    answer.get("size").longValue(),
                    answer.get("digest").stringValue()));
        }
        for (JsonNode missing : answer.get("missing")) {
            out.println(words.say(
                    "stamp.missing",
                    missing.get("authority").stringValue(),
                    missing.get("digest").stringValue(),
                    missing.get("since").stringValue(),
                    missing.path("why").asString("")));
        }
    }
}
