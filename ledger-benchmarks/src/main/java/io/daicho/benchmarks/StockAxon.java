package io.daicho.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.daicho.api.fact.Fact;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.consent.Consent;
import io.daicho.service.contract.Contract;
import io.daicho.service.custody.Copy;
import io.daicho.service.filing.Filing;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.key.Key;
import io.daicho.service.recording.LiveRecord;
import io.daicho.service.store.FactStore;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventhandling.tokenstore.jpa.TokenEntry;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/**
 * The other side: Axon's own JPA event store and token store on Hibernate, under Spring's transactions, as a starter would set
 * them up. Serializes as we do, so that only the stores differ.
 */
final class StockAxon implements AutoCloseable {
    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final SpringTransactionManager transactions;
    private final Serializer serializer;
    private final JpaEventStorageEngine engine;

    StockAxon(Site site, Serializer serializer, boolean durable) {
        this.serializer = serializer;
        this.pool = site.stock(durable);
        HibernatePersistenceConfiguration unit = new HibernatePersistenceConfiguration("stock");
        unit.managedClasses(
                DomainEventEntry.class,
                SnapshotEventEntry.class,
                TokenEntry.class,
                StockJournalRow.class,
                StockCopyRow.class,
                StockDutyRow.class);
        unit.property("hibernate.connection.datasource", pool);
        unit.property("hibernate.hbm2ddl.auto", "create");
        site.hibernate().forEach(unit::property);
        if (site instanceof SqliteSite) {
            unit.mappingFile("io/daicho/benchmarks/sqlite-orm.xml");
        }
        this.factory = unit.createEntityManagerFactory();
        this.entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
        this.transactions = new SpringTransactionManager(new JpaTransactionManager(factory));
        this.engine = JpaEventStorageEngine.builder()
                .entityManagerProvider(provider())
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private EntityManagerProvider provider() {
        return new SimpleEntityManagerProvider(entities);
    }

    EntityManager entities() {
        return entities;
    }

    /** Appends in one transaction. */
    void append(List<? extends EventMessage<?>> events) {
        transactions.executeInTransaction(() -> engine.appendEvents(events));
    }

    /** Empties the projection's tables. */
    void forget() {
        transactions.executeInTransaction(() -> {
            for (Class<?> table : List.of(StockJournalRow.class, StockCopyRow.class, StockDutyRow.class)) {
                entities.createQuery("DELETE FROM " + table.getSimpleName()).executeUpdate();
            }
        });
    }

    /** The same aggregates on this store. */
    Commands commands(FactStore facts) {
        return new Commands(configurer()
                .registerComponent(
                        OnRecord.class,
                        axon -> new LiveRecord(
                                axon.eventStore(),
                                facts,
                                ClauseSets.shipped(),
                                (contract, at) -> List.of(),
                                contract -> Optional.empty()))
                .configureAggregate(Contract.class)
                .configureAggregate(Filing.class)
                .configureAggregate(Consent.class)
                .configureAggregate(Key.class)
                .configureAggregate(Copy.class)
                .start());
    }

    /** A tracking processor over everything that is stored, with its defaults: a transaction and a token update an event. */
    Configuration replay(String name, Object projection) {
        Configurer configurer = configurer();
        configurer
                .eventProcessing()
                .usingTrackingEventProcessors()
                .registerTokenStore(axon -> JpaTokenStore.builder()
                        .entityManagerProvider(provider())
                        .serializer(serializer)
                        .build())
                .byDefaultAssignTo(name)
                .registerTrackingEventProcessorConfiguration(
                        axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken))
                .registerEventHandler(axon -> projection);
        return configurer.start();
    }

    /** Puts the journal on record, many events a transaction. */
    void fill(List<DomainEventMessage<Fact>> events) {
        for (int from = 0; from < events.size(); from += 500) {
            append(events.subList(from, Math.min(events.size(), from + 500)));
        }
    }

    private Configurer configurer() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(axon -> transactions)
                .configureSerializer(axon -> serializer)
                .configureEmbeddedEventStore(axon -> engine);
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }

    /** A running command bus. */
    static final class Commands implements AutoCloseable {
        private final Configuration axon;
        private final CommandBus bus;

        private Commands(Configuration axon) {
            this.axon = axon;
            this.bus = axon.commandBus();
        }

        /** Dispatches a fact, and waits for the commit. */
        void dispatch(Fact fact) {
            FutureCallback<Object, Object> answer = new FutureCallback<>();
            bus.dispatch(
                    new GenericCommandMessage<>(
                            new GenericMessage<Object>(fact, Map.of("channel", "REST")),
                            fact.thing().kind().code()),
                    answer);
            var result = answer.getResult();
            if (result.isExceptional()) {
                throw new IllegalStateException("a command failed", result.exceptionResult());
            }
        }

        @Override
        public void close() {
            axon.shutdown();
        }
    }
}
