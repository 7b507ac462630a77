package io.daicho.conclusions;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The facts of one contract, held in memory: a journal file that is evaluated, or a test's givens. */
public final class FactsInMemory implements FactSource {
    private final Map<String, List<RecordedFact>> bySubject = new TreeMap<>();
    private final Map<FactId, Set<String>> subjects = new HashMap<>();

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
        of.forEach(subject ->
                bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(fact));
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
