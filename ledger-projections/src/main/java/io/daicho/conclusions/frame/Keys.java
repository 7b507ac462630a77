package io.daicho.conclusions.frame;

import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.key.KeyFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys and every copy of them. A key is gone when the destruction of every copy has taken effect (reading 6). */
public final class Keys {
    private final Map<KeyId, Map<KeyCopyId, @Nullable EffectiveFact>> destructions = new HashMap<>();

    Keys(List<EffectiveFact> facts) {
        for (EffectiveFact fact : facts) {
            if (fact.fact() instanceof KeyFact.Created created) {
                copies(created.key()).putIfAbsent(created.keyCopy(), null);
            } else if (fact.fact() instanceof KeyFact.Copied copied) {
                copies(copied.key()).putIfAbsent(copied.keyCopy(), null);
            } else if (fact.fact() instanceof KeyFact.Destroyed destroyed) {
                copies(destroyed.key()).merge(destroyed.keyCopy(), fact, (earlier, later) -> earlier);
            }
        }
    }

    private Map<KeyCopyId, @Nullable EffectiveFact> copies(KeyId key) {
        return destructions.computeIfAbsent(key, id -> new HashMap<>());
    }

    /** When and by which facts all copies of all these keys were gone; empty if any is left or none is on record. */
    public Optional<Gone> gone(Set<KeyId> keys) {
        List<FactId> by = new ArrayList<>();
        Instant at = Instant.MIN;
        Instant earliest = Instant.MIN;
        for (KeyId key : keys) {
            Map<KeyCopyId, @Nullable EffectiveFact> copies = destructions.getOrDefault(key, Map.of());
            if (copies.isEmpty()) {
                return Optional.empty();
            }
            for (EffectiveFact destruction : copies.values()) {
                if (destruction == null) {
                    return Optional.empty();
                }
                by.add(destruction.id());
                at = later(at, destruction.at());
                earliest = later(earliest, destruction.occurredAt().earliest());
            }
        }
        by.sort(java.util.Comparator.comparing(FactId::value));
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Gone(at, earliest, by));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * That keys are gone.
     *
     * @param at from the effect of the last destruction, at the latest
     * @param earliest and at the earliest
     * @param by the destructions
     */
    public record Gone(Instant at, Instant earliest, List<FactId> by) {}
}
