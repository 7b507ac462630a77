package io.daicho.service.cli;

import org.jspecify.annotations.Nullable;

/** What picocli puts into a command before it calls it. */
final class Given {
    private Given() {}

    static <T> T here(@Nullable T injected) {
        if (injected == null) {
            throw new IllegalStateException("called without picocli");
        }
        return injected;
    }
}
