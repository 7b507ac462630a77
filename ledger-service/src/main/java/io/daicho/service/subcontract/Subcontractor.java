package io.daicho.service.subcontract;

import io.daicho.api.fact.Fact;
import io.daicho.service.guard.GuardedThing;
import io.daicho.service.guard.OnRecord;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A subcontractor of any tier. */
@Aggregate(type = "subcontractor")
public class Subcontractor extends GuardedThing {
    @CommandHandler(commandName = "subcontractor")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Fact fact, MetaData metaData, OnRecord onRecord) {
        record(fact, metaData, new SubcontractGuard(), onRecord);
    }
}
