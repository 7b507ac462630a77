package io.daicho.service.cli.log;

import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.PlacedCall;
import io.daicho.service.cli.place.SealedLogs;
import io.daicho.service.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./ledger rotate-log-key}: another key signs the logs from now on. */
@Command(
        name = "rotate-log-key",
        description = "Let another key sign the logs from now on; the chain goes on.",
        footer = {"", "Example: ./ledger rotate-log-key --data data"})
public final class RotateLogKeyCommand extends PlacedCall {
    @Override
    public Integer call() {
        Words words = words();
        try (SealedLogs logs = Place.logs(place(), words)) {
            int told = logs.rotate();
            out().println(words.say("rotate.done", told));
        }
        return CommandLine.ExitCode.OK;
    }
}
