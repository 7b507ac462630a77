package io.daicho.conclusions.clause;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The earliest of some instants, some of which may not be there. */
final class Earliest {
    private Earliest() {}

    static @Nullable Instant of(@Nullable Instant... instants) {
        return Arrays.stream(instants)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
