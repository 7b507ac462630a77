package io.daicho.service.evaluation;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.guard.Life;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.guard.Owed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in memory: takes facts one by one and refuses what the live ledger would refuse. What is on record elsewhere
 * already can be put beneath it, for a dry run.
 */
public final class Book implements OnRecord {
    private final OnRecord beneath;
    private final Map<String, Life> lives = new HashMap<>();
    private final Map<ContractId, ZoneId> zones = new HashMap<>();
    private final Map<ContractId, Map<FactId, Fact>> facts = new HashMap<>();

    /** A book on top of what is on record elsewhere. */
    public Book(OnRecord beneath) {
        this.beneath = beneath;
    }

    /** An empty book of a ledger that has these editions of the clauses. */
    public static Book empty(ClauseSets clauseSets) {
        return new Book(new NothingOnRecord(clauseSets));
    }

    /**
     * Takes a fact over.
     *
     * @return whether it is new; a repeat of one in this book changes nothing
     * @throws Refused if it cannot be true, or its id stands for another fact
     */
    public boolean admit(Fact fact) {
        Map<FactId, Fact> known = facts.computeIfAbsent(fact.contract(), contract -> new LinkedHashMap<>());
        Fact earlier = known.get(fact.id());
        if (earlier != null) {
            if (!saysTheSame(earlier, fact)) {
                throw new Refused(Refusal.FACT_ID_REUSED, fact.id());
            }
            return false;
        }
        Life life = life(fact.contract(), fact.thing());
        Guards.of(fact.thing().kind()).refuseUntrue(fact, life, this);
        life.add(fact);
        lives.put(fact.aggregate(), life);
        known.put(fact.id(), fact);
        if (fact instanceof ContractFact.Registered registered) {
            zones.put(fact.contract(), registered.timeZone());
        }
        return true;
    }

    /** The fact of this id in this book. */
    public Optional<Fact> fact(ContractId contract, FactId id) {
        return Optional.ofNullable(facts.getOrDefault(contract, Map.of()).get(id));
    }

    /** Under fresh salts the digests of equal details differ; within one book a constant salt is used, so they do not. */
    private static boolean saysTheSame(Fact earlier, Fact fact) {
        return earlier.getClass() == fact.getClass()
                && FactJson.canonical(earlier).equals(FactJson.canonical(fact));
    }

    @Override
    public Life life(ContractId contract, Thing thing) {
        Life life = lives.get(thing.in(contract));
        return life == null ? beneath.life(contract, thing) : life;
    }

    @Override
    public Set<String> clauseSets() {
        return beneath.clauseSets();
    }

    @Override
    public ClauseSet clauseSet(String edition) {
        return beneath.clauseSet(edition);
    }

    @Override
    public Stream<Fact> facts(ContractId contract) {
        return Stream.concat(beneath.facts(contract), facts.getOrDefault(contract, Map.of()).values().stream());
    }

    @Override
    public List<Owed> stillOwed(ContractId contract, Instant at) {
        return facts.getOrDefault(contract, Map.of()).isEmpty()
                ? beneath.stillOwed(contract, at)
                : OwedInMemory.of(this, contract, at);
    }

    @Override
    public boolean hasLogs() {
        return beneath.hasLogs();
    }

    @Override
    public Optional<FormerLog> endedLog(ContractId contract) {
        return beneath.endedLog(contract);
    }

    @Override
    public @Nullable FactId retirement(ContractId contract) {
        return lives.containsKey(new Thing(Thing.Kind.CONTRACT, contract.value()).in(contract))
                ? OnRecord.super.retirement(contract)
                : beneath.retirement(contract);
    }

    @Override
    public @Nullable ZoneId zone(ContractId contract) {
        ZoneId zone = zones.get(contract);
        return zone == null ? beneath.zone(contract) : zone;
    }

    @Override
    public @Nullable Thing thing(ContractId contract, FactId fact) {
        Fact known = facts.getOrDefault(contract, Map.of()).get(fact);
        return known == null ? beneath.thing(contract, fact) : known.thing();
    }
}
