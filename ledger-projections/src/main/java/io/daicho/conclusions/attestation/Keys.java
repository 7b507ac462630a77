package io.daicho.conclusions.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.key.KeyFact;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** 6: the keys on record, with every copy of each. */
final class Keys {
    private final Drawn drawn;
    private final List<EffectiveFact> facts;

    Keys(Drawn drawn) {
        this.drawn = drawn;
        this.facts = drawn.asked().frame().facts(KeyFact.class);
    }

    /**
     * A key as it is on record.
     *
     * @param version its version
     * @param algorithm for which algorithm
     * @param service the key service that holds it
     * @param copies every copy of it
     */
    record Found(
            @Nullable String version,
            @Nullable String algorithm,
            @Nullable String service,
            List<KeyEntry.KeyCopyEntry> copies) {}

    /** The keys by their ids, as far as something is made of them. */
    List<KeyEntry> list(BiFunction<KeyId, Found, @Nullable KeyEntry> made) {
        Map<String, KeyId> keys = new TreeMap<>();
        facts.forEach(fact -> {
            KeyId key = ((KeyFact) fact.fact()).key();
            keys.put(key.value(), key);
        });
        List<KeyEntry> entries = new ArrayList<>();
        for (KeyId key : keys.values()) {
            KeyEntry entry = made.apply(key, found(key));
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Found found(KeyId key) {
        String version = null;
        String algorithm = null;
        String service = null;
        List<KeyEntry.KeyCopyEntry> copies = new ArrayList<>();
        for (EffectiveFact fact : of(key)) {
            if (fact.fact() instanceof KeyFact.Created created) {
                algorithm = created.algorithm();
                service = created.service();
                copies.add(copy(key, created.keyCopy(), "ORIGINAL", created.holder(), fact));
            } else if (fact.fact() instanceof KeyFact.Copied copied) {
                copies.add(copy(key, copied.keyCopy(), copied.kind().name(), copied.holder(), fact));
            } else if (fact.fact() instanceof KeyFact.Described described) {
                drawn.cited().deed(fact);
                version = described.version() == null ? version : described.version();
                algorithm = described.algorithm() == null ? algorithm : described.algorithm();
            }
        }
        copies.removeIf(copy -> !drawn.isContractors() && !copy.holder().equals(drawn.attestor()));
        copies.sort(Comparator.comparing(copy -> copy.keyCopy().value()));
        return new Found(version, algorithm, service, copies);
    }

    private List<EffectiveFact> of(KeyId key) {
        return facts.stream()
                .filter(fact -> ((KeyFact) fact.fact()).key().equals(key))
                .toList();
    }

    private KeyEntry.KeyCopyEntry copy(
            KeyId key, KeyCopyId keyCopy, String kind, OrganisationId holder, EffectiveFact made) {
        OccurredAt scheduled = null;
        EffectiveFact destroyed = null;
        for (EffectiveFact fact : of(key)) {
            if (fact.fact() instanceof KeyFact.DestructionScheduled schedule
                    && schedule.keyCopy().equals(keyCopy)) {
                scheduled = schedule.effectiveAt();
            } else if (fact.fact() instanceof KeyFact.DestructionCancelled cancelled
                    && cancelled.keyCopy().equals(keyCopy)) {
                scheduled = null;
            } else if (destroyed == null
                    && fact.fact() instanceof KeyFact.Destroyed gone
                    && gone.keyCopy().equals(keyCopy)) {
                destroyed = fact;
            }
        }
        return new KeyEntry.KeyCopyEntry(
                keyCopy,
                kind,
                holder,
                drawn.cited().deed(made),
                scheduled,
                drawn.cited().orNull(destroyed));
    }
}
