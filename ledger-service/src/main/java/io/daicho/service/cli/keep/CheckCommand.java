package io.daicho.service.cli.keep;

import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.PlacedCall;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code ./ledger check}: opens every detail and evidence file. */
@Command(
        name = "check",
        description = "Open every detail, evidence file and entry, and compare it.",
        footer = {"", "Example: ./ledger check --data data", "Exit: 1 if anything is missing or changed"})
public final class CheckCommand extends PlacedCall {
    @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json.")
    private Format format = Format.TABLE;

    private static JsonNode checked(BesideTheChain beside, Words words) {
        try (Progress progress = new Progress(words.say("progress.check"))) {
            return beside.check(progress);
        }
    }

    @Override
    public Integer call() {
        Words words = words();
        PrintWriter out = out();
        try (BesideTheChain beside = Place.open(place(), words)) {
            JsonNode answer = checked(beside, words);
            JsonNode findings = answer.get("findings");
            JsonNode logs = answer.get("logs");
            if (format == Format.JSON) {
                out.println(answer.toPrettyString());
            } else {
                for (JsonNode finding : findings) {
                    out.println(finding.get("contract").stringValue() + "/"
                            + finding.get("fact").stringValue() + " "
                            + finding.get("field").stringValue() + ": "
                            + words.say("fault." + finding.get("fault").stringValue()));
                }
                for (JsonNode log : logs) {
                    out.println(line(log, words));
                }
                for (JsonNode retired : answer.path("retired")) {
                    out.println(words.say(
                            "check.retired",
                            retired.get("contract").stringValue(),
                            retired.get("fact").stringValue(),
                            retired.get("erased").longValue()));
                }
                out.println(words.say(
                        "check.done",
                        answer.get("details").longValue(),
                        answer.get("files").longValue(),
                        answer.get("erased").longValue(),
                        findings.size(),
                        answer.get("unnamed").longValue()));
            }
            return findings.isEmpty() && logs.valueStream().allMatch(CheckCommand::agrees)
                    ? CommandLine.ExitCode.OK
                    : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static boolean agrees(JsonNode log) {
        return log.get("agrees").booleanValue();
    }

    private static String line(JsonNode log, Words words) {
        String contract = log.get("contract").stringValue();
        if (agrees(log)) {
            return words.say("check.agrees", contract, log.get("size").longValue());
        }
        JsonNode stopped = log.get("stopped");
        return words.say(
                "check.differs",
                contract,
                words.say("stop." + stopped.get("why").stringValue()),
                stopped.get("detail").stringValue());
    }
}
