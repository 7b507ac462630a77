package io.daicho.service.store;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.PostgresqlDatabase;
import io.daicho.service.store.database.SealingTurn;
import io.daicho.service.store.database.SqliteDatabase;
import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.writing.Commits;
import io.daicho.service.store.writing.Erasing;
import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The event store's beans. Axon builds its embedded event store on our engine. There is no {@code DataSource} bean, so
 * Axon makes neither token store nor transaction manager of its own, and none is wanted: appending is a transaction by
 * itself, and nothing here is an Axon tracking processor, because followers follow positions
 * ({@link FactStore#onCommit}). Whoever adds a tracking processor is told so at the start, and does not get a token store
 * in memory.
 *
 * <p>Axon Server ({@code axon.axonserver.enabled}) routes commands between several processes; the facts stay in our tables,
 * and a setting that would leave them to it is refused.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
@Import(EngineConfiguration.class)
class StoreConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataDirectory dataDirectory(
            StoreProperties properties,
            @Value("${axon.axonserver.enabled:true}") boolean server,
            @Value("${axon.axonserver.event-store.enabled:true}") boolean keepsFacts) {
        if (server && keepsFacts) {
            throw new FactsElsewhereException();
        }
        DataDirectory directory = DataDirectory.open(properties.data());
        if (properties.demo()) {
            directory.markDemo();
        }
        return directory;
    }

    @Bean
    Keyring keyring(DataDirectory directory) {
        return directory.openKeyring();
    }

    @Bean
    Erasing erasing(Keyring keys, Clock clock) {
        return new Erasing(keys, clock);
    }

    @Bean
    Database database(DataDirectory directory, StoreProperties properties, Keyring keys, Erasing erasing) {
        StoreProperties.Server server = properties.store();
        Database database = server.url() == null
                ? new SqliteDatabase(directory.ledger())
                : new PostgresqlDatabase(server.url(), server.user(), server.password());
        database.prepare(keys);
        erasing.finish(database);
        return database;
    }

    @Bean
    Commits commits() {
        return new Commits();
    }

    @Bean
    FactStore factStore(Database database, Commits commits, Keyring keys, Erasing erasing) {
        return new FactStore(database, commits, keys, erasing);
    }

    @Bean
    SealingTurn sealingTurn(Database database) {
        return new SealingTurn(database);
    }

    @Bean
    Repeats repeats(FactStore store) {
        return new Repeats(store);
    }

    /** For everything that Axon serializes: it makes its serializers for messages and events of this one. */
    @Bean
    @Primary
    Serializer serializer() {
        return new FactSerializer();
    }

    @Bean
    ConfigurerModule noTokenStore() {
        return configurer -> configurer.eventProcessing(processing -> processing.registerTokenStore(axon -> {
            throw new IllegalStateException(
                    "The ledger has no token store: follow the positions with FactStore.onCommit"
                            + " instead of making an Axon tracking processor.");
        }));
    }
}
