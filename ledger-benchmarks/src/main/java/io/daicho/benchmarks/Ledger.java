package io.daicho.benchmarks;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.service.LedgerApplication;
import io.daicho.service.pack.Packing;
import io.daicho.service.questions.Asking;
import io.daicho.service.reading.Follower;
import io.daicho.service.recording.Recording;
import io.daicho.service.sealing.Receipts;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.store.FactStore;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Our side: the ledger as it is served, without pages. Nothing is made before it is asked for, so that nothing concludes
 * beside what is measured: the stock side has no projections there either.
 */
final class Ledger implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    Ledger(Map<String, String> settings) {
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        this.context = new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("logging.level.root=error")
                .run(arguments);
    }

    EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    Recording recording() {
        return context.getBean(Recording.class);
    }

    FactStore facts() {
        return context.getBean(FactStore.class);
    }

    Serializer serializer() {
        return context.getBean("serializer", Serializer.class);
    }

    Asking asking() {
        return context.getBean(Asking.class);
    }

    ObligationsQuery obligations() {
        return context.getBean(ObligationsQuery.class);
    }

    Receipts receipts() {
        return context.getBean(Receipts.class);
    }

    Packing packing() {
        return context.getBean(Packing.class);
    }

    /** Seals from the first time on that it is asked for. */
    Sealer sealer() {
        return context.getBean(Sealer.class);
    }

    void rebuild() {
        context.getBean(Follower.class).rebuild(ProgressListener.NONE);
    }

    void catchUp() {
        context.getBean(Follower.class).catchUp(ProgressListener.NONE);
    }

    void catchUp(ContractId contract) {
        context.getBean(Follower.class).catchUp(contract);
    }

    /** Puts a contract with its copies on record, many facts a transaction. */
    void fill(ContractId contract, long copies) {
        EventStorageEngine engine = engine();
        engine.appendEvents(Facts.events(Opening.of(contract)));
        for (long copy = 0; copy < copies; ) {
            List<DomainEventMessage<Fact>> batch = new java.util.ArrayList<>();
            for (int i = 0; i < 50 && copy < copies; i++) {
                batch.addAll(Facts.events(CopyLife.of(contract, copy++)));
            }
            engine.appendEvents(batch);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
