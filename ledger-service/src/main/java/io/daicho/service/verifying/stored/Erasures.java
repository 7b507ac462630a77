package io.daicho.service.verifying.stored;

import io.daicho.api.erasure.ErasureFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was erased, as the facts say. */
final class Erasures {
    private static final String ALL = "*";

    private final Map<String, Map<String, Set<String>>> byEvent = new HashMap<>();

    void add(ErasureFact.Erased erased) {
        String event = erased.contract().value() + "/" + erased.erasedFrom().value();
        Set<String> fields = byEvent.computeIfAbsent(event, any -> new HashMap<>())
                .computeIfAbsent(erased.id().value(), any -> new HashSet<>());
        erased.fields().forEach(field -> fields.add(field.path()));
        if (erased.fields().isEmpty()) {
            fields.add(ALL);
        }
    }

    /** Whether this fact erased that field of that fact. */
    boolean says(String eventId, String field, @Nullable String by) {
        Set<String> fields = byEvent.getOrDefault(eventId, Map.of()).getOrDefault(String.valueOf(by), Set.of());
        return fields.contains(field) || fields.contains(ALL);
    }

    /** Whether any fact did. */
    boolean says(String eventId, String field) {
        return byEvent.getOrDefault(eventId, Map.of()).values().stream()
                .anyMatch(fields -> fields.contains(field) || fields.contains(ALL));
    }
}
