package io.daicho.readmodel.questions;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactSource;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.question.Access;
import io.daicho.conclusions.question.Late;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.journal.JournalTable;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.subjects.SubjectTable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The facts of one contract as they are stored for reading; within one reading. */
final class StoredFacts implements QuestionSource {
    /** With more things than this it is quicker to pass over all of them in their order. */
    private static final int MOST_BY_NAME = 2_000;

    private static final int FACTS_AT_ONCE = 5_000;

    private final ContractId contract;
    private final Instant now;
    private final ReadModelDatabase database;
    private final FactFeed feed;
    private final ObligationsQuery obligations;
    private final BiFunction<Fact, String, Optional<String>> texts;
    private final Function<Conclusions, String> digest;
    private final Supplier<List<Access>> accesses;
    private final SubjectTable subjects;
    private final JournalTable journal;
    private final FactSource facts;

    StoredFacts(
            ContractId contract,
            Instant now,
            ReadModelDatabase database,
            FactFeed feed,
            ObligationsQuery obligations,
            BiFunction<Fact, String, Optional<String>> texts,
            Function<Conclusions, String> digest,
            Supplier<List<Access>> accesses) {
        this.contract = contract;
        this.now = now;
        this.database = database;
        this.feed = feed;
        this.obligations = obligations;
        this.texts = texts;
        this.digest = digest;
        this.accesses = accesses;
        this.subjects = new SubjectTable(database);
        this.journal = new JournalTable(database);
        this.facts = subjects.facts(contract, database.reading());
    }

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
        ThingFacts found = subjects.thing(contract, thing, database.reading());
        return found.facts().isEmpty() ? Optional.empty() : Optional.of(found);
    }

    @Override
    public void eachThing(Set<Class<? extends Fact>> types, Consumer<ThingFacts> things) {
        eachThing(types, Optional::of, things);
    }

    @Override
    public <T> void eachThing(Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        InOrder<T> inOrder = new InOrder<>(work, results);
        subjects.eachFiled(contract, database.reading(), inOrder::take);
        inOrder.finish();
    }

    @Override
    public <T> void eachThing(
            Set<Class<? extends Fact>> types, Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        each(journal.things(contract, types), work, results);
    }

    @Override
    public <T> void eachOf(DataSetId dataSet, Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        each(journal.copies(contract, dataSet), work, results);
    }

    private <T> void each(SortedSet<String> names, Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        InOrder<T> inOrder = new InOrder<>(work, results);
        if (names.size() > MOST_BY_NAME) {
            subjects.eachFiled(contract, database.reading(), filed -> {
                if (names.contains(filed.subject())) {
                    inOrder.take(filed);
                }
            });
        } else {
            subjects.eachFiled(contract, names, database.reading(), inOrder::take);
        }
        inOrder.finish();
    }

    @Override
    public void eachFact(Consumer<RecordedFact> each) {
        long next = 0;
        List<FedFact> page = feed.read(contract, next, FACTS_AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(fed -> each.accept(fed.recorded()));
            next += page.size();
            page = feed.read(contract, next, FACTS_AT_ONCE);
        }
    }

    @Override
    public Optional<RecordedFact> fact(FactId id) {
        return journal.position(contract, id).map(this::at);
    }

    private RecordedFact at(long position) {
        return feed.read(contract, position, 1).get(0).recorded();
    }

    @Override
    public void eachCorrection(Consumer<RecordedFact> corrections) {
        journal.corrections(contract).forEach(position -> corrections.accept(at(position)));
    }

    @Override
    public void eachLate(Duration most, Instant knownAt, Consumer<Late> late) {
        journal.eachLate(contract, most.toMillis(), knownAt, late);
    }

    @Override
    public Conclusions conclusions(Instant asOf, Instant knownAt) {
        boolean present = asOf.equals(now) && knownAt.equals(now);
        return (present ? obligations.now(contract, now) : obligations.at(contract, asOf, knownAt)).orElseThrow();
    }

    @Override
    public List<Conclusions> conclusions(List<Instant> asOf, Instant knownAt) {
        return obligations.at(contract, asOf, knownAt).orElseThrow();
    }

    @Override
    public Optional<String> text(Fact fact, String field) {
        return texts.apply(fact, field);
    }

    @Override
    public String digest(Conclusions conclusions) {
        return digest.apply(conclusions);
    }

    @Override
    public List<Access> accesses() {
        return accesses.get();
    }
}
