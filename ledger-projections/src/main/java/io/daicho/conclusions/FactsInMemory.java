package io.daicho.conclusions;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The facts of one contract, held in memory: a journal file that is evaluated, or a test's givens. */
public final class FactsInMemory implements FactSource {
    private final Map<String, List<RecordedFact>> bySubject = new TreeMap<>();
    private final Map<FactId, Set<String>> subjects = new HashMap<>();
    private final Map<FactId, RecordedFact> all = new LinkedHashMap<>();

    /** The given facts, in any order. */
    public static FactsInMemory of(Collection<RecordedFact> facts) {
        FactsInMemory source = new FactsInMemory();
        facts.stream().sorted(Comparator.comparing(RecordedFact::position)).forEach(source::add);
        return source;
    }

    /** Takes one more fact, after the one that it corrects; a fact id that is there already changes nothing. */
    public void add(RecordedFact fact) {
        if (subjects.containsKey(fact.fact().id())) {
            return;
        }
        Set<String> of = Subjects.of(fact.fact(), earlier -> subjects.getOrDefault(earlier, Set.of()));
        subjects.put(fact.fact().id(), of);
        all.put(fact.fact().id(), fact);
        of.forEach(subject ->
                bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(fact));
    }

    /** The facts of one thing; empty if there are none. */
    public Optional<ThingFacts> thing(Thing thing) {
        return Optional.ofNullable(bySubject.get(Subjects.name(thing))).map(facts -> new ThingFacts(thing, facts));
    }

    /** Gives the facts of each thing that a fact of one of these types is filed under. */
    public void eachThing(Set<Class<? extends Fact>> types, Consumer<ThingFacts> things) {
        eachThing(thing -> {
            if (thing.facts().stream()
                    .anyMatch(fact -> types.contains(fact.fact().getClass()))) {
                things.accept(thing);
            }
        });
    }

    /** The fact of an id, if it is there. */
    public Optional<RecordedFact> fact(FactId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** All facts in the order of their positions. */
    public Collection<RecordedFact> all() {
        return List.copyOf(all.values());
    }

    @Override
    public Collection<RecordedFact> contractWide() {
        return bySubject.getOrDefault(Subjects.CONTRACT_WIDE, List.of());
    }

    @Override
    public void eachThing(Consumer<ThingFacts> things) {
        bySubject.forEach((subject, facts) -> {
            if (!subject.equals(Subjects.CONTRACT_WIDE)) {
                things.accept(new ThingFacts(Subjects.thing(subject), facts));
            }
        });
    }
}
