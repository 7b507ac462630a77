package io.daicho.conclusions.testing;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.question.Access;
import io.daicho.conclusions.question.QuestionSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A journal that questions are put to; of descriptions it tells of which fact they are. */
public record JournalQuestions(ContractId contract, FactsInMemory facts, ClauseSet clauses) implements QuestionSource {
    @Override
    public Collection<RecordedFact> contractWide() {
        return facts.contractWide();
    }

    @Override
    public void eachThing(Consumer<ThingFacts> things) {
        reversed(all -> facts.eachThing(all), things);
    }

    @Override
    public Optional<ThingFacts> thing(Thing thing) {
        return facts.thing(thing);
    }

    @Override
    public void eachThing(Set<Class<? extends Fact>> types, Consumer<ThingFacts> things) {
        reversed(all -> facts.eachThing(types, all), things);
    }

    /** Things come in any order, so here in one that nobody expects. */
    private static void reversed(Consumer<Consumer<ThingFacts>> source, Consumer<ThingFacts> things) {
        List<ThingFacts> all = new ArrayList<>();
        source.accept(all::add);
        Collections.reverse(all);
        all.forEach(things);
    }

    @Override
    public void eachFact(Consumer<RecordedFact> each) {
        facts.all().forEach(each);
    }

    @Override
    public Optional<RecordedFact> fact(FactId id) {
        return facts.fact(id);
    }

    @Override
    public Conclusions conclusions(Instant asOf, Instant knownAt) {
        return Conclude.conclude(contract, facts, clauses, asOf, knownAt);
    }

    @Override
    public Optional<String> text(Fact fact, String field) {
        return field.equals("description") ? Optional.of(fact.id().value()) : Optional.empty();
    }

    @Override
    public String digest(Conclusions conclusions) {
        return Integer.toHexString(conclusions.hashCode());
    }

    @Override
    public List<Access> accesses() {
        return List.of();
    }
}
