package io.daicho.service.cli.log;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogsThere;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.words.Words;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger log-key}: the key that others verify a log with. */
@Command(
        name = "log-key",
        description = "Print the verifier key of a contract's log, in one line.",
        footer = {"", "Example: ./ledger log-key --contract c-1 --data data"})
public final class LogKeyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Place place;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    @Override
    public Integer call() {
        Given.here(spec).commandLine().getOut().println(key());
        return CommandLine.ExitCode.OK;
    }

    private String key() {
        Words words = Given.here(ledger).words();
        if (place != null && place.url != null) {
            SealedLogsThere logs = new SealedLogsThere(new LedgerClient(place.url, words));
            return logs.key(Choice.of(contract, logs.contracts(), words));
        }
        // Only files are read, so that this works beside a ledger that runs.
        Path data = Place.directory(place);
        LogDirectory logs = LogDirectory.of(data);
        ContractId chosen = Choice.of(contract, logs.contracts(), words);
        return logs.log(chosen)
                .key()
                .orElseThrow(() -> new FoundWanting("log.none", chosen, logs.path()))
                .toString();
    }
}
