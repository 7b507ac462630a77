package io.daicho.service.store;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.writing.Commits;
import io.daicho.service.store.writing.Erasing;
import io.daicho.service.store.writing.Writer;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What writes. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
    @Bean
    Writer writer(
            Database database, Clock clock, DataDirectory directory, Commits commits, Keyring keys, Erasing erasing) {
        return new Writer(database, clock, directory::isDemo, commits, keys, erasing);
    }

    @Bean
    FactEventStorageEngine eventStorageEngine(
            Database database,
            Writer writer,
            Serializer serializer,
            org.axonframework.config.Configuration configuration) {
        return new FactEventStorageEngine(database, writer, serializer, configuration.upcasterChain());
    }

    /** Commands that Axon Server passes on are handled by any process, on any thread: there is nothing to gather. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Appending appending(FactEventStorageEngine engine) {
        return engine::append;
    }
}
