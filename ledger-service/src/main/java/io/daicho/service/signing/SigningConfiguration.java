package io.daicho.service.signing;

import io.daicho.service.access.MachineNotes;
import io.daicho.service.store.directory.DataDirectory;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of signing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
class SigningConfiguration {
    @Bean
    DocumentKeys documentKeys(DataDirectory directory, SigningProperties properties, Clock clock, MachineNotes notes) {
        return new DocumentKeys(directory.path(), properties, clock, notes);
    }
}
