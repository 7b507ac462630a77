package io.daicho.service.cli;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Refused;
import io.daicho.service.journalfile.Source;
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
        description = "Record the facts in journal files (JSON Lines or CSV). 記録簿ファイルを取り込む。",
        footer = {
            "",
            "Example: ./ledger import examples/road-liability.jsonl --data data",
            "Every refused line is printed with its number; the others are recorded. Importing a file again adds nothing."
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable LedgerCommand ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Journal files, .jsonl or .csv.")
    private List<Path> files = List.of();

    @ArgGroup
    private @Nullable Into into;

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
        for (Path file : files) {
            Opened.source(file).close();
        }
        if (into != null && into.url != null) {
            RemoteImport remote = new RemoteImport(new LedgerClient(into.url), words, errors, commandLine.getOut());
            for (Path file : files) {
                remote.run(file, dryRun);
            }
        } else {
            local(into == null || into.data == null ? Where.DEFAULT_DATA : into.data, words, errors, commandLine);
        }
        return errors.count() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void local(Path data, Words words, LineErrors errors, CommandLine commandLine) throws IOException {
        try (OpenLedger open = OpenLedger.of(data)) {
            JournalImport journal = open.get(JournalImport.class);
            for (Path file : files) {
                Count count = new Count(file.toString(), errors);
                try (Source source = Opened.source(file);
                        Progress progress = new Progress(words.say("progress.import"))) {
                    if (dryRun) {
                        journal.dryRun(source, count);
                    } else {
                        journal.run(source, Channel.IMPORT, count, progress);
                    }
                }
                commandLine
                        .getOut()
                        .println(words.say(
                                dryRun ? "import.dryRun" : "import.done",
                                file.toString(),
                                count.recorded,
                                count.repeated,
                                count.refused));
            }
            try (Progress progress = new Progress(words.say("progress.conclude"))) {
                open.get(Follower.class).catchUp(progress);
            }
        }
    }

    /** Counts the lines of one file and prints the refused ones. */
    private static final class Count implements Importing.Outcomes {
        private final String file;
        private final LineErrors errors;
        private long recorded;
        private long repeated;
        private long refused;

        Count(String file, LineErrors errors) {
            this.file = file;
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
            errors.print(file, line, refusal);
        }
    }
}
