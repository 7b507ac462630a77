package io.daicho.service.contract;

import io.daicho.api.fact.Fact;
import io.daicho.service.guard.GuardedThing;
import io.daicho.service.guard.OnRecord;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A contract, as far as facts about it as a whole need deciding. */
@Aggregate(type = "contract")
public class Contract extends GuardedThing {
    @CommandHandler(commandName = "contract")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Fact fact, MetaData metaData, OnRecord onRecord) {
        record(fact, metaData, new ContractGuard(), onRecord);
    }
}
