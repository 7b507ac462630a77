package io.daicho.service.sealing.witness;

import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.LogDirectory;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The witnesses of a ledger that serves. A call that ends soon asks none; the next start asks about what it published. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(WitnessProperties.class)
class WitnessConfiguration {
    @Bean
    Witnesses witnesses(Sealer sealer, LogDirectory directory, WitnessProperties properties, Clock clock) {
        Witnesses witnesses = new Witnesses(
                properties.witnesses().stream()
                        .map(WitnessProperties.One::address)
                        .toList(),
                new LogsOfSealer(sealer, directory),
                clock,
                Witnesses.PATIENCE,
                Witnesses.FIRST_PAUSE);
        sealer.onPublished((contract, signed) -> witnesses.published(contract));
        witnesses.start();
        return witnesses;
    }
}
