package io.daicho.service.sealing;

import io.daicho.service.sealing.keys.OriginBase;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.LogDirectory;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The ledger has a log, and it is not in this data directory: beginning another would be a second truth. */
final class NoLogHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoLogHere(String message) {
        super(message);
    }

    /** Refuses to go on without the log that the store says is its own. */
    static void refuse(String known, Signing.Given given, LogDirectory directory) {
        String present = base(given, directory);
        if (!known.equals(present)) {
            throw new NoLogHere("The log of this ledger has the origin " + known + "/…, and "
                    + (present == null
                            ? "the folder " + directory.path() + " has none"
                            : "here it would be " + present + "/…")
                    + ". Put the folder log back from your copy, or let the process seal that has it.");
        }
        if (given.key() == null && !Files.exists(directory.key())) {
            throw new NoLogHere("The file " + directory.key() + " is missing: it has the key of the logs. Put it back"
                    + " from your copy.");
        }
    }

    private static @Nullable String base(Signing.Given given, LogDirectory directory) {
        if (given.base() != null) {
            return given.base().value();
        }
        return Files.exists(directory.base())
                ? OriginBase.read(directory.base()).value()
                : null;
    }
}
