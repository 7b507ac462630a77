package io.daicho.conclusions.question;

import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.key.KeyFact;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 24: keys: what each encrypts, every copy of it, scheduled and effective destruction. */
final class KeyCopies implements Question {
    @Override
    public String name() {
        return "keys";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "key",
                "algorithm",
                "keyCopy",
                "kind",
                "holder",
                "createdAt",
                "scheduledFor",
                "destroyedAt",
                "encrypts");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<KeyId, TreeSet<String>> encrypts = new HashMap<>();
        asked.eachCopy(copyCase -> copyCase.copy().protections().forEach(span -> {
            if (span.value().key() != null) {
                encrypts.computeIfAbsent(span.value().key(), key -> new TreeSet<>())
                        .add(copyCase.copy().copy().value());
            }
        }));
        Rows found = new Rows();
        asked.frame().facts(KeyFact.Created.class).forEach(fact -> {
            KeyFact.Created created = (KeyFact.Created) fact.fact();
            add(asked, created.key(), created.keyCopy(), "ORIGINAL", created.holder(), fact, encrypts, found);
        });
        asked.frame().facts(KeyFact.Copied.class).forEach(fact -> {
            KeyFact.Copied copied = (KeyFact.Copied) fact.fact();
            add(asked, copied.key(), copied.keyCopy(), copied.kind().name(), copied.holder(), fact, encrypts, found);
        });
        found.sortedBy(0, 5, 2).forEach(row -> rows.add(row.toArray()));
    }

    private static void add(
            Asked asked,
            KeyId key,
            KeyCopyId keyCopy,
            String kind,
            OrganisationId holder,
            EffectiveFact beginning,
            Map<KeyId, ? extends Set<String>> encrypts,
            Rows found) {
        found.add(
                key.value(),
                algorithm(asked, key),
                keyCopy.value(),
                kind,
                holder.value(),
                beginning.at(),
                scheduled(asked, key, keyCopy),
                asked.frame().facts(KeyFact.Destroyed.class).stream()
                        .filter(fact -> fact.fact() instanceof KeyFact.Destroyed destroyed
                                && destroyed.key().equals(key)
                                && destroyed.keyCopy().equals(keyCopy))
                        .map(EffectiveFact::at)
                        .findFirst()
                        .orElse(null),
                encrypted(encrypts.get(key)));
    }

    private static List<String> encrypted(@Nullable Set<String> copies) {
        return copies == null ? List.of() : List.copyOf(copies);
    }

    private static @Nullable String algorithm(Asked asked, KeyId key) {
        for (EffectiveFact fact : asked.frame().facts(KeyFact.Created.class)) {
            if (((KeyFact.Created) fact.fact()).key().equals(key)) {
                return ((KeyFact.Created) fact.fact()).algorithm();
            }
        }
        return null;
    }

    /** When its destruction is scheduled for, unless the last schedule was called off. */
    private static @Nullable Instant scheduled(Asked asked, KeyId key, KeyCopyId keyCopy) {
        Instant scheduled = null;
        for (EffectiveFact fact : asked.frame().facts(KeyFact.class)) {
            if (fact.fact() instanceof KeyFact.DestructionScheduled schedule
                    && schedule.key().equals(key)
                    && schedule.keyCopy().equals(keyCopy)) {
                scheduled = schedule.effectiveAt().latest();
            } else if (fact.fact() instanceof KeyFact.DestructionCancelled cancelled
                    && cancelled.key().equals(key)
                    && cancelled.keyCopy().equals(keyCopy)) {
                scheduled = null;
            }
        }
        return scheduled;
    }
}
