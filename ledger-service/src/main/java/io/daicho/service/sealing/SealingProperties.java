package io.daicho.service.sealing;

import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.keys.OriginBase;
import io.daicho.service.sealing.keys.Pkcs12Key;
import io.daicho.service.sealing.keys.Signing;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger is sealed: {@code daicho.sealing.…}.
 *
 * @param origin what the origins of the logs begin with; absent: a name made by chance at the first start
 * @param heartbeat how long nothing happens before a checkpoint is published again
 * @param keyStore a PKCS#12 file with the key; absent: {@code log/_key} in the data directory
 * @param keyStorePassword its password
 * @param formerKeyStore the file with the key before, while the logs have not been told
 * @param formerKeyStorePassword its password
 */
@ConfigurationProperties("daicho.sealing")
record SealingProperties(
        @Nullable String origin,
        @DefaultValue("PT1H") Duration heartbeat,
        @Nullable Path keyStore,
        @DefaultValue("") String keyStorePassword,
        @Nullable Path formerKeyStore,
        @DefaultValue("") String formerKeyStorePassword) {
    /** What they give to sign with; reads the files. */
    Signing.Given given() {
        return new Signing.Given(
                origin == null ? null : new OriginBase(origin),
                key(keyStore, keyStorePassword),
                key(formerKeyStore, formerKeyStorePassword));
    }

    private static @Nullable LogKey key(@Nullable Path file, String password) {
        return file == null ? null : Pkcs12Key.read(file, password.toCharArray());
    }

    /** Never shows the passwords. */
    @Override
    public String toString() {
        return "SealingProperties[" + origin + " " + heartbeat + " " + keyStore + "]";
    }
}
