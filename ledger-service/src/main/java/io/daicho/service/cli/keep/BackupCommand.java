package io.daicho.service.cli.keep;

import io.daicho.service.backup.Backup;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.view.Where;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger backup}: a backup of a data directory, while it is worked on. */
@Command(
        name = "backup",
        description = "Back up a data directory while it is worked on, without its keys.",
        footer = {"", "Example: ./ledger backup ledger-backup.zip --data data --keys safe/keyring"})
public final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The backup, a ZIP that is not there yet.")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    private Path data = Where.DEFAULT_DATA;

    @Option(
            names = "--keys",
            paramLabel = "KEYFILE",
            description =
                    "Write the one copy of the keys here too, over the copy that is there; those that sign beside it, as KEYFILE.log-key and KEYFILE.document-key. Never beside the backups.")
    private @Nullable Path keys;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(ledger).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("data.none", data.toAbsolutePath());
        }
        Backup backup;
        Backup.Made made;
        try (Progress progress = new Progress(words.say("progress.backup"))) {
            backup = new Backup(Clock.systemUTC(), progress);
            made = backup.make(data, file);
        }
        out.println(words.say("backup.done", file.toString(), made.facts(), made.files()));
        for (String name : made.missing()) {
            out.println(words.say("backup.missing", name));
        }
        if (keys == null) {
            out.println(words.say("backup.noKeys"));
        } else {
            String written =
                    backup.copyKeys(data, keys).stream().map(Path::toString).collect(Collectors.joining(", "));
            out.println(words.say("backup.keys", written));
        }
        return made.missing().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
