package io.daicho.service.store;

import io.daicho.service.store.keyring.Keyring;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What writes, unless Axon Server keeps the events. */
@Configuration(proxyBeanMethods = false)
@Conditional(EngineConfiguration.EventsAreOurs.class)
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

    @Bean
    Appending appending(FactEventStorageEngine engine) {
        return engine::append;
    }

    /** Without Axon Server, or with one that only routes messages. */
    static class EventsAreOurs extends AnyNestedCondition {
        EventsAreOurs() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
        static class WithoutAxonServer {}

        @ConditionalOnProperty(name = "axon.axonserver.event-store.enabled", havingValue = "false")
        static class AxonServerRoutes {}
    }
}
