package io.daicho.service.consent;

import io.daicho.api.fact.Fact;
import io.daicho.service.guard.GuardedThing;
import io.daicho.service.guard.OnRecord;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A matter put to the client. */
@Aggregate(type = "consent")
public class Consent extends GuardedThing {
    @CommandHandler(commandName = "consent")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Fact fact, MetaData metaData, OnRecord onRecord) {
        record(fact, metaData, new ConsentGuard(), onRecord);
    }
}
