package io.daicho.service.cli.keep;

import io.daicho.service.backup.Restore;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.store.file.SqliteCopy;
import io.daicho.service.verifying.ReportTable;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger restore}: a data directory from a backup. */
@Command(
        name = "restore",
        description = "Make a data directory of a backup, with the erasures made since.",
        footer = {"", "Example: ./ledger restore ledger-backup.zip --data restored --keys safe/keyring"})
public final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "NEW", required = true, description = "Into this directory, new or empty.")
    private Path data = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "KEYFILE",
            description = "The newest keys there are. Without them details and evidence files stay closed.")
    private @Nullable Path keys;

    private Restore.Restored restored(Words words) throws IOException {
        try (Progress progress = new Progress(words.say("progress.restore"))) {
            return new Restore(Clock.systemUTC(), progress).run(file, data, keys);
        }
    }

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(ledger).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        Restore.Restored restored = restored(words);
        out.println(words.say("restore.done", restored.facts(), restored.createdAt(), data.toString()));
        for (SqliteCopy.Gone each : restored.erased()) {
            out.println(words.say(
                    each.onRecord() ? "restore.erased" : "restore.erasedSince",
                    each.eventId(),
                    each.field(),
                    each.by()));
        }
        for (String name : restored.missing()) {
            out.println(words.say("backup.missing", name));
        }
        if (restored.unreadable() > 0) {
            out.println(words.say(keys == null ? "restore.noKeys" : "restore.unreadable", restored.unreadable()));
        }
        out.println(words.say("restore.beyond"));
        new ReportTable(words).lines(restored.verified()).forEach(out::println);
        out.println(words.say("restore.older"));
        return restored.verified().isSound() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
