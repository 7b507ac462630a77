package io.daicho.service.cli.keep;

import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.view.Where;
import io.daicho.service.reading.Follower;
import io.daicho.service.store.FactStore;
import io.daicho.service.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger rebuild}: builds the read models again. */
@Command(
        name = "rebuild",
        description = "Build the read models again from the facts.",
        footer = {"", "Example: ./ledger rebuild --data data"})
public final class RebuildCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    private Path data = Where.DEFAULT_DATA;

    @Override
    public Integer call() {
        Words words = Given.here(ledger).words();
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("data.none", data.toAbsolutePath());
        }
        try (OpenLedger open = OpenLedger.of(data)) {
            try (Progress progress = new Progress(words.say("progress.rebuild"))) {
                open.get(Follower.class).rebuild(progress);
            }
            long facts = open.get(FactStore.class).heads().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            Given.here(spec).commandLine().getOut().println(words.say("rebuild.done", facts));
        }
        return CommandLine.ExitCode.OK;
    }
}
