package io.daicho.conclusions.attestation;

import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of several facts that each may say something, what was said last. */
final class LastSaid {
    private LastSaid() {}

    /** The last value that a fact has; null where none has one. */
    static <T> @Nullable T of(List<EffectiveFact> facts, Function<EffectiveFact, @Nullable T> value) {
        T last = null;
        for (EffectiveFact fact : facts.stream().sorted(EffectiveFact.IN_TIME).toList()) {
            T said = value.apply(fact);
            last = said == null ? last : said;
        }
        return last;
    }

    /** The last of some facts; null where there is none. */
    static @Nullable EffectiveFact fact(List<EffectiveFact> facts) {
        return facts.stream().max(EffectiveFact.IN_TIME).orElse(null);
    }
}
