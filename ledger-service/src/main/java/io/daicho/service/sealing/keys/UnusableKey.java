package io.daicho.service.sealing.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A key cannot be used, so nothing can be signed: that of the logs, or that of a witness. */
public final class UnusableKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableKey(Path file, @Nullable String why) {
        super("The key " + file + " cannot be used: " + why
                + ". Put the file back from your copy; without it nothing can be signed.");
    }
}
