package io.daicho.service.custody;

import io.daicho.api.fact.Fact;
import io.daicho.service.guard.GuardedThing;
import io.daicho.service.guard.OnRecord;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A copy of a data set. One that many facts are about is loaded from a snapshot. */
@Aggregate(type = "copy", snapshotTriggerDefinition = "copySnapshots")
public class Copy extends GuardedThing {
    @CommandHandler(commandName = "copy")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Fact fact, MetaData metaData, OnRecord onRecord) {
        record(fact, metaData, new CopyGuard(), onRecord);
    }
}
