package io.daicho.service.filing;

import io.daicho.api.fact.Fact;
import io.daicho.service.guard.GuardedThing;
import io.daicho.service.guard.OnRecord;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The form of one organisation, in versions. */
@Aggregate(type = "filing")
public class Filing extends GuardedThing {
    @CommandHandler(commandName = "filing")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Fact fact, MetaData metaData, OnRecord onRecord) {
        record(fact, metaData, new FilingGuard(), onRecord);
    }
}
