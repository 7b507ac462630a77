package io.daicho.conclusions.frame;

import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.key.KeyFact;
import io.daicho.conclusions.frame.Name.By;
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
    private final Shelf facts;

    Keys(Shelf facts) {
        this.facts = facts;
    }

    /** The copies of a key, each with its destruction if there was one. */
    private Map<KeyCopyId, @Nullable EffectiveFact> copies(KeyId key) {
        Map<KeyCopyId, @Nullable EffectiveFact> destructions = new HashMap<>();
        for (EffectiveFact fact : facts.by(By.THING, key)) {
            if (fact.fact() instanceof KeyFact.Created created) {
                destructions.putIfAbsent(created.keyCopy(), null);
            } else if (fact.fact() instanceof KeyFact.Copied copied) {
                destructions.putIfAbsent(copied.keyCopy(), null);
            } else if (fact.fact() instanceof KeyFact.Destroyed destroyed) {
                destructions.merge(destroyed.keyCopy(), fact, (earlier, later) -> earlier);
            }
        }
        return destructions;
    }

    /** When and by which facts all copies of all these keys were gone; empty if any is left or none is on record. */
    public Optional<Gone> gone(Set<KeyId> keys) {
        List<FactId> by = new ArrayList<>();
        Instant at = Instant.MIN;
        Instant earliest = Instant.MIN;
        for (KeyId key : keys) {
            Map<KeyCopyId, @Nullable EffectiveFact> copies = copies(key);
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
