package io.daicho.service.testing;

import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.service.guard.Life;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.guard.Owed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is on record, as a test says. Every contract is registered, unless the test takes that away. */
public final class OnRecordInMemory implements OnRecord {
    private final Map<String, Thing> things = new HashMap<>();
    private final Map<String, Life> lives = new HashMap<>();
    private boolean registered = true;
    private List<Owed> stillOwed = List.of();
    private @Nullable FormerLog ended;

    /** Puts facts on record, of whichever thing. */
    public OnRecordInMemory with(Fact... facts) {
        for (Fact fact : facts) {
            things.put(fact.contract() + "/" + fact.id(), fact.thing());
            life(fact.contract(), fact.thing()).add(fact);
        }
        return this;
    }

    /** As long as no contract is registered. */
    public OnRecordInMemory withoutContracts() {
        registered = false;
        return this;
    }

    /** As long as this is owed that survives the contract. */
    public OnRecordInMemory owing(String... duties) {
        stillOwed =
                Arrays.stream(duties).map(duty -> new Owed(duty, duty, duty)).toList();
        return this;
    }

    /** As its log has ended. */
    public OnRecordInMemory ended(FormerLog log) {
        ended = log;
        return this;
    }

    @Override
    public boolean hasLogs() {
        return true;
    }

    @Override
    public Optional<FormerLog> endedLog(ContractId contract) {
        return Optional.ofNullable(ended);
    }

    @Override
    public Life life(ContractId contract, Thing thing) {
        return lives.computeIfAbsent(thing.in(contract), id -> new Life());
    }

    @Override
    public Set<String> clauseSets() {
        return Journal.EDITIONS.editions();
    }

    @Override
    public ClauseSet clauseSet(String edition) {
        return Journal.EDITIONS.needed(edition);
    }

    @Override
    public Stream<Fact> facts(ContractId contract) {
        throw new UnsupportedOperationException("nobody folds what a test says");
    }

    @Override
    public List<Owed> stillOwed(ContractId contract, Instant at) {
        return stillOwed;
    }

    @Override
    public @Nullable ZoneId zone(ContractId contract) {
        return registered ? Stated.TOKYO : null;
    }

    @Override
    public @Nullable Thing thing(ContractId contract, FactId fact) {
        return things.get(contract + "/" + fact);
    }
}
