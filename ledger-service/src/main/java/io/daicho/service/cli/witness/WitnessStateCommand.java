package io.daicho.service.cli.witness;

import io.daicho.api.journal.FactJson;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.Given;
import io.daicho.service.witness.LogState;
import io.daicho.service.witness.WitnessDirectory;
import io.daicho.service.words.Dates;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger witness state}: what a witness cosigned last. */
@Command(
        name = "state",
        description = "Show what was cosigned last of each log.",
        footer = {"", "Example: ./ledger witness state --dir witness", "Exit: 1 if a log showed two histories"})
public final class WitnessStateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WitnessCommand witness;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--dir", paramLabel = "DIR", required = true, description = "The directory of the witness.")
    private Path directory = Path.of("");

    @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(witness).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        List<LogState> logs = WitnessDirectory.open(directory, null).logs();
        if (format == Format.JSON) {
            out.println(json(logs).toPrettyString());
        } else if (logs.isEmpty()) {
            out.println(words.say("witness.none"));
        } else {
            table(logs, words).lines().forEach(out::println);
        }
        boolean forked = logs.stream().anyMatch(log -> log.contradicted().isPresent());
        return forked ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private static TextTable table(List<LogState> logs, Words words) {
        Dates dates = new Dates(ZoneId.systemDefault(), words);
        TextTable table = new TextTable(List.of(
                words.say("column.log"),
                words.say("column.size"),
                words.say("column.root"),
                words.say("column.cosignedAt"),
                words.say("column.remark")));
        for (LogState log : logs) {
            table.add(List.of(
                    log.origin(),
                    log.cosigned().map(Checkpoint::size).map(String::valueOf).orElse(""),
                    log.cosigned().map(Checkpoint::root).map(Hash::toString).orElse(""),
                    log.at().map(dates::full).orElse(words.say("witness.never")),
                    remark(log, words)));
        }
        return table;
    }

    private static String remark(LogState log, Words words) {
        if (log.contradicted().isPresent()) {
            return words.say("witness.remarkFork");
        }
        return log.keys().isEmpty() ? words.say("witness.remarkRemoved") : "";
    }

    private static ArrayNode json(List<LogState> logs) {
        ArrayNode all = FactJson.mapper().createArrayNode();
        for (LogState log : logs) {
            ObjectNode one = all.addObject();
            one.put("log", log.origin());
            one.put("path", log.folder() + "/checkpoint");
            ArrayNode keys = one.putArray("keys");
            log.keys().forEach(key -> keys.add(key.toString()));
            log.cosigned().ifPresent(last -> {
                one.put("size", last.size());
                one.put("root", last.root().toString());
            });
            log.at().ifPresent(at -> one.put("cosignedAt", at.toString()));
            log.contradicted()
                    .ifPresent(other -> one.put("otherRoot", other.root().toString()));
        }
        return all;
    }
}
