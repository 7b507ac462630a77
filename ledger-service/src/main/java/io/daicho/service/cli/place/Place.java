package io.daicho.service.cli.place;

import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.view.Where;
import io.daicho.service.words.Words;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a call works on: in a directory, or running elsewhere. */
public final class Place {
    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    @Nullable
    public Path data;

    @Option(names = "--url", paramLabel = "URL", description = "The ledger that runs there.")
    @Nullable
    public URI url;

    /** What lies beside the chain there. */
    public static BesideTheChain open(@Nullable Place place, Words words) {
        return place != null && place.url != null
                ? new BesideTheChainThere(new LedgerClient(place.url, words))
                : new BesideTheChainHere(OpenLedger.of(directory(place)));
    }

    /** The sealed logs there. */
    public static SealedLogs logs(@Nullable Place place, Words words) {
        return place != null && place.url != null
                ? new SealedLogsThere(new LedgerClient(place.url, words))
                : new SealedLogsHere(OpenLedger.of(directory(place)));
    }

    /** The data directory, which must be there. */
    public static Path directory(@Nullable Place place) {
        Path data = place == null || place.data == null ? Where.DEFAULT_DATA : place.data;
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("data.none", data.toAbsolutePath());
        }
        return data;
    }
}
