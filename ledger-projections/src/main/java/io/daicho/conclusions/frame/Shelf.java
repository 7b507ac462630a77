package io.daicho.conclusions.frame;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.Name.By;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts of one part of the frame, in time. They are given out by name only, and each name that is asked for is noted:
 * so nothing can be concluded from a fact without its being known.
 */
final class Shelf {
    /** Whoever holds a copy: an identifier that no organisation can have. */
    static final String ANYBODY = "*";

    private final Thing.Kind part;
    private final List<EffectiveFact> facts;
    private final Map<Name, List<Integer>> places = new HashMap<>();
    private final Hearing hearing;

    Shelf(Thing.Kind part, List<EffectiveFact> facts, Hearing hearing) {
        this.part = part;
        this.facts = facts;
        this.hearing = hearing;
        for (int place = 0; place < facts.size(); place++) {
            for (Name name : Names.of(facts.get(place).fact())) {
                places.computeIfAbsent(name, n -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Whether there is nothing on it, and nobody hears that somebody asked. */
    boolean isEmptyAndUnheard() {
        return facts.isEmpty() && hearing == Hearing.NOTHING;
    }

    /** All of them. Whatever is concluded from them is concluded anew with every fact of the part. */
    List<EffectiveFact> all() {
        hearing.noted(Name.whole(part));
        return facts;
    }

    /** Those of one name. */
    List<EffectiveFact> by(By by, Object value) {
        return placesOf(by, value.toString()).stream().map(facts::get).toList();
    }

    /** Those of one name and of one type. */
    List<EffectiveFact> by(By by, Object value, Class<?> type) {
        return placesOf(by, value.toString()).stream()
                .map(facts::get)
                .filter(fact -> type.isInstance(fact.fact()))
                .toList();
    }

    /** Those whose scope may have a copy in it; of one kind of matter, where there are several. */
    List<EffectiveFact> about(String of, CopyId copy, DataSetId dataSet, Collection<OrganisationId> holders) {
        Map<Integer, EffectiveFact> found = new TreeMap<>();
        add(found, By.COPY, copy.value());
        add(found, By.DATA_SET, dataSet.value());
        add(found, By.HOLDER, of + ANYBODY);
        holders.forEach(holder -> add(found, By.HOLDER, of + holder));
        return List.copyOf(found.values());
    }

    private void add(Map<Integer, EffectiveFact> found, By by, String value) {
        placesOf(by, value).forEach(place -> found.put(place, facts.get(place)));
    }

    private List<Integer> placesOf(By by, String value) {
        Name name = new Name(part, by, value);
        hearing.noted(name);
        return places.getOrDefault(name, List.of());
    }
}
