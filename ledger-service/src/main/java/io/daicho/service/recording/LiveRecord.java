package io.daicho.service.recording;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.service.guard.Life;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.StoredEntry;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What is on record in the event store. Another thing's life is read without locking it: where both change at once, what
 * results is a contradiction, and is listed as one.
 */
public final class LiveRecord implements OnRecord {
    private final EventStore events;
    private final FactStore facts;
    private final Set<String> clauseSets;
    private final Map<ContractId, ZoneId> zones = new ConcurrentHashMap<>();

    /** What is on record in these stores, of a ledger that has these editions of the clauses. */
    public LiveRecord(EventStore events, FactStore facts, Set<String> clauseSets) {
        this.events = events;
        this.facts = facts;
        this.clauseSets = clauseSets;
    }

    @Override
    public Life life(ContractId contract, Thing thing) {
        Life life = new Life();
        events.readEvents(thing.in(contract)).asStream().forEachOrdered(event -> life.add((Fact) event.getPayload()));
        return life;
    }

    @Override
    public Set<String> clauseSets() {
        return clauseSets;
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
