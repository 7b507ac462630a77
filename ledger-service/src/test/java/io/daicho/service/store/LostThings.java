package io.daicho.service.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.FactId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;

/** An aggregate for tests, with the kinds of private state that a snapshot must bring back; in no other ledger of tests. */
@Profile(LostThings.PROFILE)
@Aggregate(snapshotTriggerDefinition = "everyThird")
class LostThings {
    static final String PROFILE = "lost-things";

    @AggregateIdentifier
    private @Nullable String id;

    private final List<FactId> facts = new ArrayList<>();
    private final Map<FactId, OccurredAt> times = new HashMap<>();

    LostThings() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<FactId> handle(CustodyFact.Lost command) {
        apply(command);
        return List.copyOf(facts);
    }

    @EventSourcingHandler
    void on(CustodyFact.Lost event) {
        id = event.aggregate();
        facts.add(event.id());
        times.put(event.id(), event.occurredAt());
    }

    /** A question, not a part of the state. */
    boolean isEmpty() {
        return facts.isEmpty() && times.isEmpty() && id == null;
    }
}
