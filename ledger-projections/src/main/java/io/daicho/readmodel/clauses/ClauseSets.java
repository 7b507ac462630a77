package io.daicho.readmodel.clauses;

import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.clauseset.ClauseSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The editions of the clauses, by name. */
public final class ClauseSets {
    private static final List<String> SHIPPED = List.of("jp-municipal-infosec-2025", "gdpr-28-2016");

    private final Map<String, ClauseSet> editions;

    private ClauseSets(Map<String, ClauseSet> editions) {
        this.editions = editions;
    }

    /** The editions that come with the ledger. */
    public static ClauseSets shipped() {
        return new ClauseSets(SHIPPED.stream()
                .map(ClauseSets::read)
                .collect(Collectors.toUnmodifiableMap(ClauseSet::edition, Function.identity())));
    }

    private static ClauseSet read(String edition) {
        String name = "/io/daicho/clausesets/" + edition + ".json";
        try (InputStream file = ClauseSets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the clause set " + name + " is missing from the class path");
            }
            return FactJson.mapper().readValue(file, ClauseSet.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The edition of this name, if there is one. */
    public Optional<ClauseSet> edition(String name) {
        return Optional.ofNullable(editions.get(name));
    }

    /** The names of all editions. */
    public Set<String> editions() {
        return editions.keySet();
    }
}
