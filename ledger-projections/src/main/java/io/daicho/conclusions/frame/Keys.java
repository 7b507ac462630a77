package io.daicho.conclusions.frame;

import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.key.KeyFact;
import io.daicho.conclusions.frame.Name.By;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** The copies of a key, each with who holds it and its destruction if there was one. */
    private Map<KeyCopyId, KeyCopy> copies(KeyId key) {
        Map<KeyCopyId, KeyCopy> copies = new HashMap<>();
        for (EffectiveFact fact : facts.by(By.THING, key)) {
            if (fact.fact() instanceof KeyFact.Created created) {
                copies.merge(created.keyCopy(), new KeyCopy(created.holder(), null), KeyCopy::heldAsWell);
            } else if (fact.fact() instanceof KeyFact.Copied copied) {
                copies.merge(copied.keyCopy(), new KeyCopy(copied.holder(), null), KeyCopy::heldAsWell);
            } else if (fact.fact() instanceof KeyFact.Destroyed destroyed) {
                copies.merge(destroyed.keyCopy(), new KeyCopy(null, fact), KeyCopy::destroyedFirst);
            }
        }
        return copies;
    }

    /** When and by which facts all copies of all these keys were gone; empty if any is left or none is on record. */
    public Optional<Gone> gone(Set<KeyId> keys) {
        List<KeyCopy> all = new ArrayList<>();
        for (KeyId key : keys) {
            Map<KeyCopyId, KeyCopy> copies = copies(key);
            if (copies.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(copies.values());
        }
        List<FactId> by = new ArrayList<>();
        List<@Nullable OrganisationId> bare = new ArrayList<>();
        Instant at = Instant.MIN;
        Instant earliest = Instant.MIN;
        for (KeyCopy copy : all) {
            EffectiveFact destruction = copy.destruction();
            if (destruction == null) {
                return Optional.empty();
            }
            by.add(destruction.id());
            at = later(at, destruction.at());
            earliest = later(earliest, destruction.occurredAt().earliest());
            if (destruction.fact().statement().evidence().isEmpty()) {
                bare.add(copy.holder());
            }
        }
        by.sort(Comparator.comparing(FactId::value));
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Gone(at, earliest, by, bare));
    }

    /** Of a copy of a key that is not on record as made, nobody knows who holds it. */
    private record KeyCopy(
            @Nullable OrganisationId holder, @Nullable EffectiveFact destruction) {
        KeyCopy heldAsWell(KeyCopy other) {
            return new KeyCopy(holder == null ? other.holder : holder, destruction);
        }

        KeyCopy destroyedFirst(KeyCopy later) {
            return destruction == null ? new KeyCopy(holder, later.destruction) : this;
        }
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
     * @param bare who had the copies of the keys whose destruction nothing but a word shows
     */
    public record Gone(Instant at, Instant earliest, List<FactId> by, List<@Nullable OrganisationId> bare) {
        /** Whether it is shown by more than the word of anybody but this organisation. */
        public boolean isShownBut(OrganisationId trusted) {
            return bare.stream().allMatch(trusted::equals);
        }
    }
}
