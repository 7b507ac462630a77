package io.daicho.service.guard;

import io.daicho.api.fact.Fact;
import io.daicho.service.store.JudgedAt;
import io.daicho.service.store.entry.FactMetadata;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What the aggregates have in common: keeps only what a refusal needs; every other question belongs to a read model. Its
 * commands are the facts about it, under the name of its kind (docs/decisions/0002).
 */
public abstract class GuardedThing {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private Life life = new Life();

    /** Lets a guard refuse the fact, or records it. */
    protected final void record(Fact fact, MetaData metaData, Guard guard, OnRecord onRecord) {
        guard.refuseUntrue(fact, life, onRecord);
        DetailsOnTheWay.handOver(CurrentUnitOfWork.get(), fact, metaData);
        if (metaData.get(FactMetadata.JUDGED_AT) instanceof Number head) {
            JudgedAt.put(CurrentUnitOfWork.get(), fact.contract(), head.longValue());
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(Fact fact) {
        id = fact.aggregate();
        life.add(fact);
    }
}
