package io.daicho.readmodel.subjects;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.FactSource;
import io.daicho.conclusions.Subjects;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Under which subjects each fact is filed; gives the facts subject by subject, without holding more than one. */
public final class SubjectTable {
    private final ReadModelDatabase database;
    private final BlockTable blocks;

    /** The table in a database. */
    public SubjectTable(ReadModelDatabase database) {
        this.database = database;
        this.blocks = new BlockTable(database);
    }

    /**
     * Files facts; within a write, and after they are in the journal.
     *
     * @return every subject that was touched
     */
    public Set<String> add(ContractId contract, List<FedFact> facts) {
        Map<FactId, Set<String>> batch = new HashMap<>();
        Map<String, List<RecordedFact>> bySubject = new LinkedHashMap<>();
        for (FedFact fed : facts) {
            RecordedFact recorded = fed.recorded();
            Set<String> subjects = Subjects.of(
                    recorded.fact(),
                    earlier -> batch.containsKey(earlier) ? batch.get(earlier) : of(contract, earlier));
            batch.put(recorded.fact().id(), subjects);
            subjects.forEach(subject ->
                    bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(recorded));
        }
        blocks.append(contract, bySubject);
        return bySubject.keySet();
    }

    /** The subjects that a fact is filed under; none if it is not on record. Within a write. */
    public Set<String> of(ContractId contract, FactId fact) {
        return database
                .writing()
                .query(
                        "SELECT thing_kind, thing_id, corrects FROM rm_journal WHERE contract = ? AND fact = ?",
                        (row, number) ->
                                new Listed(Subjects.thing(row.getString(1) + "/" + row.getString(2)), row.getString(3)),
                        contract.value(),
                        fact.value())
                .stream()
                .findFirst()
                .map(listed -> of(contract, fact, listed))
                .orElse(Set.of());
    }

    /** Of what lies beside the facts nothing is concluded: such a fact is filed only where one is that it corrects. */
    private Set<String> of(ContractId contract, FactId fact, Listed listed) {
        if (!Subjects.isBeside(listed.thing().kind())) {
            return Subjects.of(fact(contract, listed.thing(), fact), earlier -> of(contract, earlier));
        }
        return listed.corrects() == null ? Set.of() : of(contract, new FactId(listed.corrects()));
    }

    /** A fact as the journal lists it: what it is about, and what it corrects. */
    private record Listed(Thing thing, @Nullable String corrects) {}

    /** A fact is always filed under the thing that it is about, unless that lies beside the facts. */
    private Fact fact(ContractId contract, Thing thing, FactId id) {
        String subject = ContractFrame.isOf(thing.kind()) ? Subjects.CONTRACT_WIDE : Subjects.name(thing);
        return blocks.facts(contract, subject, database.writing()).stream()
                .map(RecordedFact::fact)
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " is not filed under " + subject));
    }

    /** The facts of a contract, to be concluded from; within a read or a write. */
    public FactSource facts(ContractId contract, JdbcTemplate jdbc) {
        return new FactSource() {
            @Override
            public Collection<RecordedFact> contractWide() {
                return SubjectTable.this.contractWide(contract, jdbc);
            }

            @Override
            public void eachThing(Consumer<ThingFacts> things) {
                blocks.each(contract, jdbc, filed -> things.accept(filed.read()));
            }
        };
    }

    /** The contract-wide facts, in the order of recording; within a read or a write. */
    public List<RecordedFact> contractWide(ContractId contract, JdbcTemplate jdbc) {
        return blocks.facts(contract, Subjects.CONTRACT_WIDE, jdbc);
    }

    /** What each thing of a contract is concluded from, not yet read from its bytes; within a read. */
    public void eachFiled(ContractId contract, JdbcTemplate jdbc, Consumer<Filed> things) {
        blocks.each(contract, jdbc, things);
    }

    /** The same of these things alone, not yet read from its bytes; within a read. */
    public void eachFiled(ContractId contract, Iterable<String> names, JdbcTemplate jdbc, Consumer<Filed> things) {
        blocks.some(contract, names, jdbc, things);
    }

    /** What these things are concluded from; nothing for those that no fact is filed under. Within a write. */
    public List<ThingFacts> things(ContractId contract, List<String> names) {
        List<ThingFacts> things = new ArrayList<>();
        blocks.some(contract, names, database.writing(), filed -> things.add(filed.read()));
        return things;
    }

    /** What one thing is concluded from; within a read or a write. */
    public ThingFacts thing(ContractId contract, Thing thing, JdbcTemplate jdbc) {
        return new ThingFacts(thing, blocks.facts(contract, Subjects.name(thing), jdbc));
    }

    /**
     * What is filed under a thing, as it is stored.
     *
     * @param subject the name of the thing
     * @param blocks its facts
     */
    public record Filed(String subject, List<byte[]> blocks) {
        /** The facts. */
        public ThingFacts read() {
            return new ThingFacts(Subjects.thing(subject), BlockTable.read(blocks));
        }
    }
}
