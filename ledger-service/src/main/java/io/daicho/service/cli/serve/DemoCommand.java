package io.daicho.service.cli.serve;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.Loopback;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.journalfile.JsonLines;
import io.daicho.service.journalfile.Source;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.Answering;
import io.daicho.service.obligations.ConclusionsTable;
import io.daicho.service.recording.Importing;
import io.daicho.service.recording.JournalImport;
import io.daicho.service.recording.Recording;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger demo}: the example contract, loaded and served. */
@Command(
        name = "demo",
        description = "Load the example contract and show it.",
        footer = {"", "Example: ./ledger demo --port 8080"})
public final class DemoCommand implements Callable<Integer> {
    private static final String EXAMPLE = "/io/daicho/examples/road-liability.jsonl";
    private static final ContractId CONTRACT = new ContractId("road-liability-r7");
    private static final String DAY_AFTER_COMPLETION = "2026-03-26T12:00:00+09:00";

    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "P", description = "On this port (default: 8080; 0: any free one).")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "An empty directory (default: a new temporary one).")
    private @Nullable Path data;

    @Option(names = "--exit", description = "End after printing, without serving.")
    private boolean exit;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(ledger).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        Loopback.refuseNoPort(port);
        Path directory = directory();
        out.println(words.say("demo.intro", directory.toString()));
        if (exit) {
            try (OpenLedger open = OpenLedger.demo(directory)) {
                load(open, words);
                show(open, words, out);
            }
            return CommandLine.ExitCode.OK;
        }
        try (Serving serving = Serving.start(directory, Map.of("server.port", port, "daicho.demo", true))) {
            load(serving.ledger(), words);
            show(serving.ledger(), words, out);
            out.println();
            out.println(words.say("demo.look", serving.url().toString()));
            out.flush();
            serving.awaitStop();
        }
        return CommandLine.ExitCode.OK;
    }

    private Path directory() throws IOException {
        if (data == null) {
            return Files.createTempDirectory("daicho-demo-");
        }
        if (Files.exists(data)) {
            try (var entries = Files.list(data)) {
                if (entries.findAny().isPresent()) {
                    throw new FoundWanting("demo.notEmpty", data);
                }
            }
        }
        return data;
    }

    private static void load(OpenLedger open, Words words) throws IOException {
        try (InputStream example = DemoCommand.class.getResourceAsStream(EXAMPLE);
                Progress progress = new Progress(words.say("progress.demo"))) {
            if (example == null) {
                throw new FoundWanting("demo.noExample");
            }
            try (Source source = new JsonLines(example)) {
                open.get(JournalImport.class).run(source, Channel.DEMO, new NothingRefused(), progress);
            }
        }
    }

    private static void show(OpenLedger open, Words words, PrintWriter out) {
        Answering answering = open.get(Answering.class);
        ZoneId zone = answering.contract(CONTRACT).orElseThrow().timeZone();
        Dates dates = new Dates(zone, words);
        ConclusionsTable table = new ConclusionsTable(words, dates);
        Answer then = answering.answer(CONTRACT, DAY_AFTER_COMPLETION, null).orElseThrow();
        out.println();
        out.println(words.say("demo.then", dates.full(then.conclusions().asOf())));
        table.lines(then.conclusions()).forEach(out::println);
        out.println();
        out.println(words.say("demo.now"));
        table.lines(answering.answer(CONTRACT, null, null).orElseThrow().conclusions())
                .forEach(out::println);
    }

    /** The example is accepted as a whole, or this build is broken. */
    private static final class NothingRefused implements Importing.Outcomes {
        @Override
        public void accepted(long line, Recording.Outcome outcome) {}

        @Override
        public void refused(long line, Refused refusal) {
            throw new FoundWanting("demo.refused", line, refusal.getMessage());
        }
    }
}
