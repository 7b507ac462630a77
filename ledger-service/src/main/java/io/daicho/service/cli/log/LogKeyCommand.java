package io.daicho.service.cli.log;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogsThere;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.words.Words;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./ledger log-key}: the key that others verify a log with. */
@Command(
        name = "log-key",
        description = "Print the verifier key of a contract's log, in one line.",
        footer = {"", "Example: ./ledger log-key --contract c-1 --data data"})
public final class LogKeyCommand extends ContractCall {
    @Override
    public Integer call() {
        out().println(key());
        return CommandLine.ExitCode.OK;
    }

    private String key() {
        Words words = words();
        Place place = place();
        if (place != null && place.url != null) {
            SealedLogsThere logs = new SealedLogsThere(new LedgerClient(place.url, words));
            return logs.key(chosen(logs.contracts()));
        }
        // Only files are read, so that this works beside a ledger that runs.
        Path data = Place.directory(place);
        LogDirectory logs = LogDirectory.of(data);
        ContractId chosen = chosen(logs.contracts());
        return logs.log(chosen)
                .key()
                .orElseThrow(() -> new FoundWanting("log.none", chosen, logs.path()))
                .toString();
    }
}
