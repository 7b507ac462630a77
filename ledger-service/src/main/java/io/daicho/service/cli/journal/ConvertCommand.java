package io.daicho.service.cli.journal;

import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Opened;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.Written;
import io.daicho.service.foreign.conversion.ConvertedJournal;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.nwipe.MediaOfTheMap;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger convert}: writes what other programs recorded as a journal, to be looked at before it is imported. */
@Command(
        name = "convert",
        description = "Write what other programs recorded as a journal, and store nothing.",
        footer = {
            "",
            "Example: ./ledger convert trail.json.gz --from cloudtrail --map map.json --output trail.jsonl",
            "Records that become no fact are reported by reason and kind; nothing is guessed."
        })
public final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files that the program wrote.")
    private List<Path> files = List.of();

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Foreign foreign = new Foreign();

    @Option(names = "--output", paramLabel = "OUT", description = "Into this file (default: standard output).")
    private @Nullable Path output;

    @ArgGroup
    private @Nullable Looking looking;

    private static final class Looking {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Look up media in the ledger in this directory (default: in the map).")
        private @Nullable Path data;

        @Option(names = "--url", paramLabel = "URL", description = "Look up media in the ledger that runs there.")
        private @Nullable URI url;
    }

    @Override
    public Integer call() throws IOException {
        files.forEach(Opened::check);
        if (output != null) {
            Written.check(output);
        }
        ForeignMap map = foreign.map();
        if (looking != null && looking.data != null) {
            if (!Files.isDirectory(looking.data)) {
                throw new FoundWanting("data.noneHere", looking.data.toAbsolutePath());
            }
            try (OpenLedger open = OpenLedger.of(looking.data);
                    ConvertedJournal journal = convert(map, MediaOnRecord.of(open, map))) {
                write(journal);
            }
        } else {
            boolean remote = looking != null && looking.url != null;
            try (ConvertedJournal journal = convert(
                    map,
                    remote
                            ? new MediaOverRest(
                                    new LedgerClient(
                                            Given.here(Given.here(looking).url),
                                            Given.here(ledger).words()),
                                    map)
                            : new MediaOfTheMap(map))) {
                write(journal);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private ConvertedJournal convert(ForeignMap map, io.daicho.service.foreign.nwipe.Media media) throws IOException {
        Words words = Given.here(ledger).words();
        return foreign.convert(
                files, map, media, words, Given.here(spec).commandLine().getErr());
    }

    private void write(ConvertedJournal journal) throws IOException {
        CommandLine commandLine = Given.here(spec).commandLine();
        Words words = Given.here(ledger).words();
        if (output != null) {
            Written.to(output, file -> Files.copy(journal.lines(), file));
        } else {
            PrintWriter out = commandLine.getOut();
            try (Stream<String> lines = Files.lines(journal.lines())) {
                lines.forEach(line -> out.print(line + "\n"));
            }
            out.flush();
        }
        commandLine.getErr().println(words.say("convert.done", journal.report().facts()));
    }
}
