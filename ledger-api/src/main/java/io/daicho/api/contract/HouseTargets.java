package io.daicho.api.contract;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What parties agree to mean by the words without a number (F7). A target is the house's, and never presented as the
 * contract's; absent means that none is set.
 *
 * @param immediately 直ちに
 * @param promptly 速やかに
 * @param asItArises 随時
 */
public record HouseTargets(
        @Nullable Duration immediately,
        @Nullable Duration promptly,
        @Nullable Duration asItArises) {
    /** Refuses targets that are not positive. */
    public HouseTargets {
        positive(immediately);
        positive(promptly);
        positive(asItArises);
    }

    private static void positive(@Nullable Duration target) {
        if (target != null && (target.isZero() || target.isNegative())) {
            throw new IllegalArgumentException("a target must be longer than nothing, not " + target);
        }
    }
}
