package io.daicho.service.cli.log;

import io.daicho.api.id.ContractId;
import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.KeptCheckpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogsThere;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./ledger checkpoint}: the head of a log, to be kept by somebody else. */
@Command(
        name = "checkpoint",
        description = "Print the newest signed checkpoint of a log, to be kept with the paper.",
        footer = {"", "Example: ./ledger checkpoint --contract c-1 --data data --line"})
public final class CheckpointCommand extends ContractCall {
    @Option(names = "--line", description = "As one line, without the signatures of witnesses and others.")
    private boolean line;

    @Override
    public Integer call() {
        PrintWriter out = out();
        SignedCheckpoint checkpoint = checkpoint(words());
        if (line) {
            out.println(KeptCheckpoint.line(checkpoint));
        } else {
            out.print(checkpoint.note().content());
        }
        return CommandLine.ExitCode.OK;
    }

    private SignedCheckpoint checkpoint(Words words) {
        Place place = place();
        if (place != null && place.url != null) {
            SealedLogsThere logs = new SealedLogsThere(new LedgerClient(place.url, words));
            return read(logs.checkpoint(chosen(logs.contracts())));
        }
        // Only files are read, so that this works beside a ledger that runs.
        LogDirectory logs = LogDirectory.of(Place.directory(place));
        ContractId chosen = chosen(logs.contracts());
        return logs.log(chosen)
                .checkpoint()
                .orElseThrow(() -> new FoundWanting("log.noCheckpoint", chosen, logs.path()));
    }

    private static SignedCheckpoint read(byte[] bytes) {
        try {
            return SignedCheckpoint.read(bytes);
        } catch (Malformed notOne) {
            throw new FoundWanting("log.otherAnswer", notOne.getMessage());
        }
    }
}
