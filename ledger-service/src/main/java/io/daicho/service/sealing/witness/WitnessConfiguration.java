package io.daicho.service.sealing.witness;

import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.LogDirectory;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/** The witnesses of a ledger that serves. A call that ends soon asks none; the next start asks about what it published. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessProperties.class)
class WitnessConfiguration {
    @Bean
    Witnesses witnesses(
            Sealer sealer,
            LogDirectory directory,
            WitnessProperties properties,
            Clock clock,
            ApplicationContext context) {
        Witnesses witnesses = new Witnesses(
                properties.witnesses().stream()
                        .map(WitnessProperties.One::address)
                        .toList(),
                new LogsOfSealer(sealer, directory),
                clock,
                Witnesses.PATIENCE,
                Witnesses.FIRST_PAUSE);
        sealer.onPublished((contract, signed) -> witnesses.published(contract));
        if (context instanceof WebApplicationContext) {
            witnesses.start();
        }
        return witnesses;
    }
}
