package io.daicho.service.evaluation;

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
import io.daicho.service.questions.ReportDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A journal that questions are put to; who looked at a ledger, a journal does not tell. */
record JournalQuestions(
        ContractId contract, FactsInMemory facts, ClauseSet clauses, Map<FactId, Map<String, String>> texts)
        implements QuestionSource {
    @Override
    public Collection<RecordedFact> contractWide() {
        return facts.contractWide();
    }

    @Override
    public void eachThing(Consumer<ThingFacts> things) {
        facts.eachThing(things);
    }

    @Override
    public Optional<ThingFacts> thing(Thing thing) {
        return facts.thing(thing);
    }

    @Override
    public void eachThing(Set<Class<? extends Fact>> types, Consumer<ThingFacts> things) {
        facts.eachThing(types, things);
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
        return Optional.ofNullable(texts.getOrDefault(fact.id(), Map.of()).get(field));
    }

    @Override
    public String digest(Conclusions conclusions) {
        return ReportDigest.of(conclusions);
    }

    @Override
    public List<Access> accesses() {
        return List.of();
    }
}
