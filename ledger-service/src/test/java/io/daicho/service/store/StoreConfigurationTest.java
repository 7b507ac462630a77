package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailText;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.database.PostgresqlDatabase;
import io.daicho.service.store.directory.DataDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class StoreConfigurationTest {
    @TempDir
    Path directory;

    private ApplicationContextRunner ledger() {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(Ledger.class)
                .withPropertyValues("daicho.data=" + directory, "spring.profiles.active=" + LostThings.PROFILE);
    }

    @Test
    void putsOurEngineUnderAxonsEmbeddedEventStore() {
        ledger().run(context -> {
            assertThat(context).hasSingleBean(EventStore.class);
            assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
            assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(FactEventStorageEngine.class);
            assertThat(context.getBeansOfType(Serializer.class).values())
                    .isNotEmpty()
                    .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(FactSerializer.class));
            assertThat(context.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
            assertThat(context.getBean(TransactionManager.class)).isSameAs(NoTransactionManager.INSTANCE);
            assertThat(context)
                    .doesNotHaveBean(TokenStore.class)
                    .doesNotHaveBean(javax.sql.DataSource.class)
                    .doesNotHaveBean(AxonServerConnectionManager.class)
                    .doesNotHaveBean(UpdateCheckConfiguration.class);
        });
        assertThat(directory).isDirectoryContaining(file -> file.endsWith("ledger.db"));
    }

    @Test
    void recordsWhatAnAggregateAppliesWithItsDetails() {
        ledger().run(context -> {
            var remark = new DetailText("remark", "00112233445566778899aabbccddeeff", "in the train");
            var fact = Facts.lost("c-1", "f-1", "k-1", remark.detail(), List.of());
            context.getBean(SimpleCommandBus.class).registerHandlerInterceptor((unit, chain) -> {
                Details.put(unit, fact, List.of(remark));
                return chain.proceed();
            });

            context.getBean(CommandGateway.class).sendAndWait(fact);

            FactStore facts = context.getBean(FactStore.class);
            assertThat(facts.find(Facts.CONTRACT, fact.id())).isPresent();
            assertThat(facts.details(Facts.CONTRACT, fact.id())).containsExactly(remark);
            assertThat(CurrentUnitOfWork.isStarted()).isFalse();
        });
    }

    @Test
    void loadsAnAggregateWithPrivateFieldsFromItsSnapshot() {
        ledger().run(context -> {
            CommandGateway commands = context.getBean(CommandGateway.class);
            for (int i = 1; i <= 4; i++) {
                commands.sendAndWait(Facts.lost("c-1", "f-" + i, "k-1"));
            }
            assertThat(context.getBean(EventStorageEngine.class).readSnapshot("c-1/copy/k-1"))
                    .hasValueSatisfying(
                            snapshot -> assertThat(snapshot.getPayloadType()).isEqualTo(LostThings.class));
            // What lies before the snapshot is hidden, so that only the snapshot can know of it.
            Database database = context.getBean(Database.class);
            try (var connection = database.openWriter()) {
                Dialect.execute(connection, "UPDATE entry SET aggregate_id = 'hidden' WHERE sequence < 2");
            }

            List<FactId> known = commands.sendAndWait(Facts.lost("c-1", "f-5", "k-1"));

            assertThat(known).extracting(FactId::value).containsExactly("f-1", "f-2", "f-3", "f-4", "f-5");
        });
    }

    @Test
    void refusesATrackingProcessorInsteadOfKeepingItsTokenInMemory() {
        ledger().withUserConfiguration(Tracking.class)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("no token store"));
    }

    @Test
    void refusesToLeaveTheFactsToAxonServer() {
        ledger().withPropertyValues("axon.axonserver.enabled=true", "axon.axonserver.servers=localhost:1")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(FactsElsewhereException.class)
                        .hasMessageContaining("sealed")
                        .hasMessageContaining("axon.axonserver.event-store.enabled=false"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void keepsTheFactsInPostgresqlWhereAxonServerRoutesMessages() throws Exception {
        ledger().withPropertyValues(
                        "spring.profiles.active=axonserver",
                        "axon.axonserver.servers=localhost:1",
                        "daicho.store.url=" + Postgres.emptyDatabase(),
                        "daicho.store.user=" + Postgres.USER,
                        "spring.main.lazy-initialization=true")
                .run(context -> {
                    assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
                    assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(FactEventStorageEngine.class);
                    assertThat(context.getBean(Database.class)).isInstanceOf(PostgresqlDatabase.class);
                    assertThat(context.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
                });
    }

    @Test
    void marksADirectoryOfAnExample() {
        ledger().withPropertyValues("daicho.demo=true")
                .run(context -> assertThat(context.getBean(DataDirectory.class).isDemo())
                        .isTrue());
        assertThat(Files.exists(directory.resolve("demo"))).isTrue();
    }

    @Test
    void isDurableOnSqlite() {
        ledger().run(context -> {
            Database database = context.getBean(Database.class);
            try (var connection = database.openWriter();
                    var statement = connection.createStatement()) {
                for (var setting : Map.of(
                                "journal_mode", "wal", "synchronous", "2", "secure_delete", "1", "foreign_keys", "1")
                        .entrySet()) {
                    try (ResultSet row = statement.executeQuery("PRAGMA " + setting.getKey())) {
                        assertThat(row.getString(1)).as(setting.getKey()).isEqualTo(setting.getValue());
                    }
                }
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({StoreConfiguration.class, LostThings.class})
    static class Ledger {
        @Bean
        SnapshotTriggerDefinition everyThird(Snapshotter snapshotter) {
            return new EventCountSnapshotTriggerDefinition(snapshotter, 3);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Follower.class)
    static class Tracking {}

    @ProcessingGroup("follower")
    static class Follower {
        @EventHandler
        void on(CustodyFact.Lost event) {}
    }
}
