package io.daicho.service.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a call works on: in a directory, or running elsewhere. */
final class Place {
    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    @Nullable
    Path data;

    @Option(names = "--url", paramLabel = "URL", description = "The ledger that runs there.")
    @Nullable
    URI url;

    /** What lies beside the chain there. */
    static BesideTheChain open(@Nullable Place place) {
        return place != null && place.url != null
                ? new BesideTheChainThere(new LedgerClient(place.url))
                : new BesideTheChainHere(OpenLedger.of(directory(place)));
    }

    /** The sealed logs there. */
    static SealedLogs logs(@Nullable Place place) {
        return place != null && place.url != null
                ? new SealedLogsThere(new LedgerClient(place.url))
                : new SealedLogsHere(OpenLedger.of(directory(place)));
    }

    /** The data directory, which must be there. */
    static Path directory(@Nullable Place place) {
        Path data = place == null || place.data == null ? Where.DEFAULT_DATA : place.data;
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("There is no data directory " + data.toAbsolutePath() + ". Name one with --data.");
        }
        return data;
    }
}
