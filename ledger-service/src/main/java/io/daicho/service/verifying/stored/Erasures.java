package io.daicho.service.verifying.stored;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was erased, as the facts say: by an erasure, or with everything when its contract was retired. */
public final class Erasures {
    /** The types of facts that erase. */
    public static final Set<String> TYPES = Set.of("detail.erased", "contract.retired");

    private static final String ALL = "*";

    private final Map<String, Map<String, Set<String>>> byEvent = new HashMap<>();
    private final Map<String, Map<String, Long>> retirements = new HashMap<>();

    /** Takes a fact at its position. */
    public void add(Fact fact, long position) {
        if (fact instanceof ErasureFact.Erased erased) {
            String event = erased.contract().value() + "/" + erased.erasedFrom().value();
            Set<String> fields = byEvent.computeIfAbsent(event, any -> new HashMap<>())
                    .computeIfAbsent(erased.id().value(), any -> new HashSet<>());
            erased.fields().forEach(field -> fields.add(field.path()));
            if (erased.fields().isEmpty()) {
                fields.add(ALL);
            }
        } else if (fact instanceof ContractFact.Retired) {
            retirements
                    .computeIfAbsent(fact.contract().value(), any -> new HashMap<>())
                    .put(fact.id().value(), position);
        }
    }

    /**
     * Whether this fact erased that field of that fact.
     *
     * @param fact the fact that had it
     * @param position where that stands
     * @param by the fact that should have erased it
     */
    public boolean says(Fact fact, long position, String field, @Nullable String by) {
        String event = fact.contract().value() + "/" + fact.id().value();
        String id = String.valueOf(by);
        Long retired =
                retirements.getOrDefault(fact.contract().value(), Map.of()).get(id);
        boolean isRetired = retired != null && retired > position;
        return isRetired || has(byEvent.getOrDefault(event, Map.of()).getOrDefault(id, Set.of()), field);
    }

    /** Whether any fact did. */
    public boolean says(Fact fact, long position, String field) {
        String event = fact.contract().value() + "/" + fact.id().value();
        return byEvent.getOrDefault(event, Map.of()).values().stream().anyMatch(fields -> has(fields, field))
                || retirements.getOrDefault(fact.contract().value(), Map.of()).values().stream()
                        .anyMatch(retired -> retired > position);
    }

    private static boolean has(Set<String> fields, String field) {
        return fields.contains(field) || fields.contains(ALL);
    }
}
