package io.daicho.service.cli.call;

import org.jspecify.annotations.Nullable;

/** What picocli puts into a command before it calls it. */
public final class Given {
    private Given() {}

    /** What picocli has set by the time a call runs. */
    public static <T> T here(@Nullable T injected) {
        if (injected == null) {
            throw new IllegalStateException("called without picocli");
        }
        return injected;
    }
}
