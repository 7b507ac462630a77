package io.daicho.service.sealing;

import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.database.SealingTurn;
import io.daicho.service.store.directory.DataDirectory;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the sealed log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingProperties.class)
class SealingConfiguration {
    @Bean
    LogDirectory logDirectory(DataDirectory directory) {
        return LogDirectory.of(directory.path());
    }

    @Bean
    Sealer sealer(
            FactStore facts,
            MachineEntries machine,
            LogDirectory directory,
            SealingTurn turn,
            SealingProperties properties,
            Clock clock) {
        properties.refuseBadOrigin();
        Sealer sealer = new Sealer(
                facts, machine, directory, new RealDisk(), turn, properties::given, clock, properties.heartbeat());
        sealer.start();
        return sealer;
    }

    @Bean
    Reconciling reconciling(Sealer sealer) {
        return new Reconciling(sealer);
    }

    @Bean
    Receipts receipts(FactStore facts, Sealer sealer) {
        return new Receipts(facts, sealer);
    }

    /** A ledger that serves compares its store with its logs once; a call that ends soon does not. */
    @Bean
    @ConditionalOnWebApplication
    ReconcilingAtStart reconcilingAtStart(Reconciling reconciling, Sealer sealer, LogDirectory directory) {
        return new ReconcilingAtStart(reconciling, directory);
    }
}
