package io.daicho.service.sealing.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The key of the logs cannot be used, so nothing can be signed. */
public final class UnusableKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableKey(Path file, @Nullable String why) {
        super("The log key " + file + " cannot be used: " + why
                + ". Put the file back from your copy; without it no log can go on.");
    }
}
