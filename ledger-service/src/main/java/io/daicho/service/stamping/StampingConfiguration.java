package io.daicho.service.stamping;

import io.daicho.service.sealing.log.LogDirectory;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of time stamps. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StampProperties.class)
class StampingConfiguration {
    @Bean
    StampClient stampClient(StampProperties properties) {
        return new StampClient(properties.timeout());
    }

    @Bean
    StampQueue stampQueue(StampProperties properties, StampClient client, Clock clock) {
        return new StampQueue(properties.read(), client, clock);
    }

    @Bean
    Stamping stamping(LogDirectory logs, StampQueue queue, StampProperties properties, Clock clock) {
        return new Stamping(logs, queue, properties.every(), clock);
    }

    /** A ledger that serves has its checkpoints stamped by itself; a call that ends soon does not. */
    @Bean
    @ConditionalOnWebApplication
    Started stampingStarted(Stamping stamping) {
        stamping.start();
        return new Started();
    }

    static final class Started {}
}
