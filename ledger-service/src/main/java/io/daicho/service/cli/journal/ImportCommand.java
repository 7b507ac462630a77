package io.daicho.service.cli.journal;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Refused;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.LineErrors;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Opened;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.view.Where;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.nwipe.Media;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.UnreadableTable;
import io.daicho.service.reading.Follower;
import io.daicho.service.recording.Importing;
import io.daicho.service.recording.JournalImport;
import io.daicho.service.recording.Recording;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger import}: records the lines of journal files. */
@Command(
        name = "import",
        description = "Record the facts in journal files (JSON Lines or CSV), or what other programs recorded.",
        footer = {
            "",
            "Example: ./ledger import examples/road-liability.jsonl --data data",
            "Example: ./ledger import trail.json.gz --from cloudtrail --map map.json --data data",
            "Every refused line is printed with its number; the others are recorded. Importing a file again adds nothing."
        })
public final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Journal files, .jsonl or .csv; or, with --from, files of that program.")
    private List<Path> files = List.of();

    @ArgGroup
    private @Nullable Into into;

    @ArgGroup(exclusive = false)
    private @Nullable Foreign foreign;

    @Option(names = "--dry-run", description = "Say what would be recorded and refused, and store nothing.")
    private boolean dryRun;

    private static final class Into {
        @Option(names = "--data", paramLabel = "DIR", description = "Into this directory (default: ./data).")
        private @Nullable Path data;

        @Option(names = "--url", paramLabel = "URL", description = "Into the ledger that runs there.")
        private @Nullable URI url;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Given.here(spec).commandLine();
        Words words = Given.here(ledger).words();
        LineErrors errors = new LineErrors(words, commandLine.getErr());
        files.forEach(Opened::check);
        ForeignMap map = foreign == null ? null : foreign.map();
        if (into != null && into.url != null) {
            LedgerClient client = new LedgerClient(into.url, words);
            RemoteImport remote = new RemoteImport(client, words, errors, commandLine.getOut());
            try (ToImport inputs = inputs(map, new MediaOverRest(client, map), words, commandLine)) {
                for (ToImport.Input input : inputs.inputs()) {
                    try {
                        remote.run(input, dryRun);
                    } catch (UnreadableTable unreadable) {
                        errors.print(input.name(), unreadable.line(), unreadable.refused());
                    }
                }
            }
        } else {
            local(into == null || into.data == null ? Where.DEFAULT_DATA : into.data, map, words, errors, commandLine);
        }
        return errors.count() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private ToImport inputs(@Nullable ForeignMap map, Media media, Words words, CommandLine commandLine)
            throws IOException {
        if (foreign == null || map == null) {
            return ToImport.journals(files);
        }
        return ToImport.converted(files, foreign.convert(files, map, media, words, commandLine.getErr()));
    }

    private void local(Path data, @Nullable ForeignMap map, Words words, LineErrors errors, CommandLine commandLine)
            throws IOException {
        try (OpenLedger open = OpenLedger.of(data);
                ToImport inputs = inputs(map, MediaOnRecord.of(open, map), words, commandLine)) {
            JournalImport journal = open.get(JournalImport.class);
            for (ToImport.Input input : inputs.inputs()) {
                Count count = new Count(input, errors);
                try (Source source = Source.of(input.lines());
                        Progress progress = new Progress(words.say("progress.import"))) {
                    if (dryRun) {
                        journal.dryRun(source, count, progress);
                    } else {
                        journal.run(source, Channel.IMPORT, count, progress);
                    }
                } catch (UnreadableTable unreadable) {
                    count.refused++;
                    errors.print(input.name(), unreadable.line(), unreadable.refused());
                }
                commandLine
                        .getOut()
                        .println(words.say(
                                dryRun ? "import.dryRun" : "import.done",
                                input.name(),
                                count.recorded,
                                count.repeated,
                                count.refused));
                if (count.recorded + count.repeated + count.refused == 0) {
                    commandLine.getOut().println(words.say("import.nothing", input.name()));
                }
            }
            try (Progress progress = new Progress(words.say("progress.conclude"))) {
                open.get(Follower.class).catchUp(progress);
            }
        }
    }

    /** Counts the lines of one file and prints the refused ones. */
    private static final class Count implements Importing.Outcomes {
        private final ToImport.Input input;
        private final LineErrors errors;
        private long recorded;
        private long repeated;
        private long refused;

        Count(ToImport.Input input, LineErrors errors) {
            this.input = input;
            this.errors = errors;
        }

        @Override
        public void accepted(long line, Recording.Outcome outcome) {
            if (outcome == Recording.Outcome.RECORDED) {
                recorded++;
            } else {
                repeated++;
            }
        }

        @Override
        public void refused(long line, Refused refusal) {
            refused++;
            errors.print(input.origin().apply(line), refusal);
        }
    }
}
