package io.daicho.service.recording;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.guard.Life;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.guard.Owed;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.JudgedAt;
import io.daicho.service.store.entry.StoredEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What is on record in the event store. Another thing's life is read without locking it: where both change at once, what
 * results is a contradiction, and is listed as one.
 */
public final class LiveRecord implements OnRecord {
    private final EventStore events;
    private final FactStore facts;
    private final ClauseSets clauseSets;
    private final Owing owing;
    private final EndedLogs ended;
    private final Map<ContractId, ZoneId> zones = new ConcurrentHashMap<>();
    private final Map<ContractId, Optional<FactId>> retirements = new ConcurrentHashMap<>();

    /** What is on record in these stores, of a ledger that has these editions of the clauses. */
    public LiveRecord(EventStore events, FactStore facts, ClauseSets clauseSets, Owing owing, EndedLogs ended) {
        this.events = events;
        this.facts = facts;
        this.clauseSets = clauseSets;
        this.owing = owing;
        this.ended = ended;
        facts.onCommit(retirements.keySet()::removeAll);
    }

    @Override
    public Life life(ContractId contract, Thing thing) {
        Life life = new Life();
        events.readEvents(thing.in(contract)).asStream().forEachOrdered(event -> life.add((Fact) event.getPayload()));
        return life;
    }

    @Override
    public Set<String> clauseSets() {
        return clauseSets.editions();
    }

    @Override
    public ClauseSet clauseSet(String edition) {
        return clauseSets.needed(edition);
    }

    @Override
    public Stream<Fact> facts(ContractId contract) {
        return facts.stream(contract, 0).map(StoredEntry::fact);
    }

    /** Judged on what is on record now: where another fact is recorded meanwhile, it is judged anew. */
    @Override
    public List<Owed> stillOwed(ContractId contract, Instant at) {
        if (CurrentUnitOfWork.isStarted()) {
            JudgedAt.put(CurrentUnitOfWork.get(), contract, facts.head(contract));
        }
        return owing.stillOwed(contract, at);
    }

    @Override
    public boolean hasLogs() {
        return true;
    }

    @Override
    public Optional<FormerLog> endedLog(ContractId contract) {
        return ended.of(contract);
    }

    /** Remembered until the contract grows. Whoever writes looks again. */
    @Override
    public @Nullable FactId retirement(ContractId contract) {
        Optional<FactId> known = retirements.get(contract);
        if (known == null) {
            known = facts.retirement(contract);
            retirements.put(contract, known);
        }
        return known.orElse(null);
    }

    /** The zone in which days were read never changes, even where the registration is corrected or withdrawn. */
    @Override
    public @Nullable ZoneId zone(ContractId contract) {
        ZoneId known = zones.get(contract);
        if (known != null) {
            return known;
        }
        ZoneId found = life(contract, new Thing(Thing.Kind.CONTRACT, contract.value())).facts().stream()
                .filter(ContractFact.Registered.class::isInstance)
                .map(fact -> ((ContractFact.Registered) fact).timeZone())
                .findFirst()
                .orElse(null);
        if (found != null) {
            zones.put(contract, found);
        }
        return found;
    }

    @Override
    public @Nullable Thing thing(ContractId contract, FactId fact) {
        return facts.find(contract, fact)
                .map(StoredEntry::fact)
                .map(Fact::thing)
                .orElse(null);
    }
}
