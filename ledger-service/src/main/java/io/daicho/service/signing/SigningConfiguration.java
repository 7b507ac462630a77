package io.daicho.service.signing;

import io.daicho.service.store.DataDirectory;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The beans of signing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
class SigningConfiguration {
    /** Made when it is first needed: that takes a second or more, and most calls sign nothing. */
    @Bean
    @Lazy
    DocumentKey documentKey(DataDirectory directory, SigningProperties properties, Clock clock) {
        return properties.keystore() == null
                ? DocumentKey.in(directory.path(), properties.organisation(), clock.instant())
                : DocumentKey.fromKeystore(properties.keystore(), properties.password(), properties.alias());
    }
}
