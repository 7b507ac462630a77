package io.daicho.service.cli.log;

import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogs;
import io.daicho.service.words.Words;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger rotate-log-key}: another key signs the logs from now on. */
@Command(
        name = "rotate-log-key",
        description = "Let another key sign the logs from now on; the chain goes on.",
        footer = {"", "Example: ./ledger rotate-log-key --data data"})
public final class RotateLogKeyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Place place;

    @Override
    public Integer call() {
        Words words = Given.here(ledger).words();
        try (SealedLogs logs = Place.logs(place, words)) {
            int told = logs.rotate();
            Given.here(spec).commandLine().getOut().println(words.say("rotate.done", told));
        }
        return CommandLine.ExitCode.OK;
    }
}
